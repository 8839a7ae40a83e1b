"""Ratings together: the median class with n and spread, few raters suppressed, tightness, and how outlooks turned out."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.policy.barometer.aggregate import Cell, aggregate
from keruen.policy.barometer.classes import CLASSES, code, middle
from keruen.policy.barometer.hindsight import hindsight
from keruen.policy.barometer.market import read_market
from keruen.policy.barometer.ratings import Rating
from keruen.policy.barometer.shapes import history, labour_demand, matrix, on_map
from keruen.policy.barometer.tables import cells as as_rows
from keruen.policy.barometer.tables import tight
from keruen.policy.barometer.tightness import tightness
from keruen.terms.problems import Problem


def ratings(
    levels: list[int], horizon: str = "now", region: str = "A", round: str = "2026", job: str = "22"
) -> list[Rating]:
    return [Rating(round, f"r{n}", region, job, horizon, level) for n, level in enumerate(levels)]


@pytest.mark.parametrize(
    ("levels", "found", "split"),
    [
        ([1, 1, 2], 1, False),
        ([0, 1], 0, False),  # a tie goes to balance
        ([-1, 0, 1, 1, 2], 1, False),
        ([0, 0, 1, 2], 1, False),  # between 0 and 1, nearer the mean of 0.75
        ([-2, -2, 2, 2], 0, True),
        ([-2, -2, 1, 2], 0, True),
        ([1, 2], 1, False),
        ([-2, -1], -1, False),
    ],
)
def test_the_class_of_several_raters(levels: list[int], found: int, split: bool) -> None:
    assert middle(levels) == (found, split)


@given(st.lists(st.integers(-2, 2), min_size=1, max_size=9))
def test_the_class_lies_between_the_raters_and_their_order_does_not_matter(levels: list[int]) -> None:
    level, split = middle(levels)
    assert min(levels) <= level <= max(levels)
    assert middle(levels[::-1]) == (level, split)
    assert len(set(levels)) > 1 or not split


def test_the_worked_example() -> None:
    (cell,) = aggregate(ratings([1, 2, 1, 0, 2]))
    assert (cell.code, cell.n, cell.counts, cell.spread, cell.split) == ("shortage", 5, (0, 0, 1, 2, 2), 0.6, False)


def test_two_raters_are_too_few_and_tell_nothing() -> None:
    (cell,) = aggregate(ratings([2, 2]))
    assert (cell.suppressed, cell.code, cell.n, sum(cell.counts), cell.spread) == (True, "", 2, 0, None)
    (row,) = as_rows([cell])
    assert {name: value for name, value in row.items() if value not in ("", None)} == {
        "round": "2026", "region": "A", "occupation": "22", "horizon": "now", "n": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("vacancies", "jobseekers", "found"),
    [
        (1, 100, "large_surplus"),
        (10, 100, "surplus"),
        (40, 100, "balance"),
        (90, 100, "shortage"),
        (180, 100, "large_shortage"),
    ],
)
def test_a_class_of_tightness_begins_at_its_bound(vacancies: int, jobseekers: int, found: str) -> None:
    made = tightness("A", "22", vacancies, jobseekers)
    assert (made.code, made.ratio.number) == (found, vacancies / jobseekers)


def test_few_counts_have_no_tightness_and_nobody_looking_no_ratio() -> None:
    assert (tightness("A", "22", 4, 5).code, tightness("A", "22", 4, 5).ratio.reason) == ("", "too_few_counts")
    alone = tightness("A", "22", 40, 0)
    assert (alone.code, alone.ratio.number, alone.ratio.reason) == ("large_shortage", None, "zero_base")
    with pytest.raises(ValueError, match="below zero"):
        tightness("A", "22", -1, 5)


def test_the_market_is_read_from_a_table_and_stands_beside_the_raters(tmp_path: Path) -> None:
    file = tmp_path / "market.csv"
    file.write_text("region,occupation,vacancies,jobseekers\nA,22,90,100\n", "utf-8")
    (row,) = tight(read_market(file), aggregate(ratings([1, 1, 1])))
    assert (row["tightness"], row["class"], row["raters"]) == (0.9, "shortage", "shortage")
    file.write_text("region,occupation,vacancies,jobseekers\nA,22,many,100\n", "utf-8")
    with pytest.raises(Problem, match="many"):
        read_market(file)
    file.write_text("region,occupation,vacancies\nA,22,1\n", "utf-8")
    with pytest.raises(Problem, match="jobseekers"):
        read_market(file)


def test_earlier_outlooks_are_judged_beside_no_change() -> None:
    def cell(job: str, horizon: str, name: str) -> Cell:
        return Cell("r", "A", job, horizon, name, 5 if name else 1, (0, 0, 5, 0, 0), 0.0, False)

    before = [
        cell("22", "now", "balance"), cell("22", "ahead", "shortage"), cell("71", "now", "surplus"),
        cell("71", "ahead", "surplus"), cell("83", "ahead", "balance"), cell("91", "ahead", ""),
    ]  # fmt: skip
    now = [cell("22", "now", "shortage"), cell("71", "now", "shortage"), cell("83", "now", "")]
    found = hindsight(before, now)
    assert (found.n, found.exact, found.near, found.error, found.baseline, found.open) == (2, 1, 1, 1.0, 1.5, 1)
    nothing = hindsight([], now)
    assert (nothing.n, nothing.error, nothing.baseline) == (0, None, None)


def test_cells_are_laid_out_as_a_matrix_a_map_and_a_history() -> None:
    found = aggregate(
        [*ratings([1, 1, 1]), *ratings([2, 2, 2], "ahead"), *ratings([0], region="B"), *ratings([-1] * 3, round="2025")]
    )
    (row,) = matrix([c for c in found if c.round == "2026"], ["A", "B", "C"], ["22"], "now")
    assert [c and c.code for c in row] == ["shortage", "", None]
    assert on_map([c for c in found if c.round == "2026"], "22", "now") == {"A": "shortage", "B": ""}
    assert history(found, "A", "22") == [("2025", "surplus", ""), ("2026", "shortage", "large_shortage")]
    assert labour_demand(found) == {"A": 2}


def test_levels_and_classes_go_both_ways() -> None:
    assert tuple(code(level) for level in range(-2, 3)) == CLASSES
