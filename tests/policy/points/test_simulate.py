"""Simulation of a pool: the cut-off, ties that points do not decide, and who gains and loses."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.policy.points.engine import Scores, score
from keruen.policy.points.pool import Words, read_pool
from keruen.policy.points.reading import shipped
from keruen.policy.points.simulate import invited, shifts, simulate
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker


def scores(totals: list[int], passed: list[bool] | None = None) -> Scores:
    n = len(totals)
    ok = np.array(passed if passed is not None else [True] * n)
    return Scores(np.array(totals), np.ones(n, bool), ok, {}, {}, {}, np.zeros(n, dtype=np.int16))


@pytest.mark.parametrize(
    ("invitations", "cut_off", "above", "tied", "left"),
    [(0, None, 0, 0, 0), (1, 90, 0, 1, 1), (2, 80, 1, 3, 1), (4, 80, 1, 3, 3), (5, 70, 4, 1, 1), (99, 70, 4, 1, 1)],
)
def test_the_cut_off_and_its_ties(invitations: int, cut_off: int | None, above: int, tied: int, left: int) -> None:
    run = simulate(scores([80, 90, 70, 80, 80, 60], [True] * 5 + [False]), invitations)
    assert (run.cut_off, run.above, run.tied, run.open) == (cut_off, above, tied, left)
    assert (run.n, run.passed, run.counts.sum()) == (6, 5, 5)


@given(st.lists(st.integers(0, 30), min_size=1, max_size=40), st.integers(0, 50))
def test_no_more_are_invited_than_there_are_invitations_and_none_is_wasted(totals: list[int], invitations: int) -> None:
    found = scores(totals)
    run = simulate(found, invitations)
    assert run.above + run.open == min(invitations, len(totals))
    assert invited(found, run).sum() == pytest.approx(min(invitations, len(totals)))


def test_who_gains_and_who_loses_by_group() -> None:
    before, after = scores([90, 80, 70, 60]), scores([60, 80, 70, 90])
    parts = [invited(s, simulate(s, 2)) for s in (before, after)]
    groups = Words(np.array([0, 0, 1, 1]), ("young", "old"))
    assert [(s.group, s.n, s.before, s.after, s.gain, s.lose) for s in shifts(parts[0], parts[1], groups)] == [
        ("total", 4, 2, 2, 1, 1),
        ("young", 2, 2, 1, 0, 1),
        ("old", 2, 0, 1, 1, 0),
    ]


def test_a_pool_is_read_from_a_csv(tmp_path: Path) -> None:
    file = tmp_path / "pool.csv"
    file.write_text("id,age,english,job_offer_percent_of_median,origin\n1,28,x,,KG\n2,17,,150,UZ\n3,,,310,\n", "utf-8")
    system = shipped()["us_raise_2017"]
    people = read_pool(file, system.variables, ["origin"])
    assert people.wide("origin").names == ("KG", "UZ")
    assert people.wide("origin").codes.tolist() == [0, 1, -1]
    assert score(system, people).total.tolist() == [10, 5, 13]
    assert score(system, people).eligible.tolist() == [True, False, True]
    assert set(people.lacking) == {"education", "english_decile", "investment_usd", "extraordinary"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("age\n30\nabc\n", "points-pool-number"),
        ("age\n", "points-pool-empty"),
        ("", "points-pool-empty"),
        ("id,age\n1\n", "points-pool-length"),
    ],
)
def test_a_pool_that_cannot_be_read_is_named(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "pool.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(Problem) as caught:
        read_pool(file, {"age": "number"})
    assert caught.value.code == code
    said = [" ".join(caught.value.tell(Speaker(language))) for language in LANGUAGES]
    assert len(set(said)) == len(LANGUAGES)
    assert code != "points-pool-number" or all("age" in text and "abc" in text for text in said)
    with pytest.raises(Problem, match=r"gone\.csv"):
        read_pool(tmp_path / "gone.csv", {"age": "number"})


def test_invitations_are_not_below_zero() -> None:
    with pytest.raises(ValueError, match="below zero"):
        simulate(scores([1]), -1)
