"""The engine: caps hold for whoever applies, a pool is scored like one applicant after the other, and words must be known."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.policy.points.engine import score, strange
from keruen.policy.points.pool import pool
from keruen.policy.points.reading import parse, shipped
from keruen.policy.points.system import System
from keruen.policy.points.trace import assess
from keruen.terms.problems import Problem

SMALL = parse(
    """
    name: small
    title: Made up
    country: ZZ
    since: 2026-01-01
    source: made up for a test
    pass_mark: 10
    cap: 30
    needs: [school]
    groups: {both: {cap: 18, blocks: [a, b]}}
    blocks:
      - code: a
        cap: 12
        factors:
          - {code: age, steps: {18: 5, 30: 8, 50: 0}, least: 18, under: 60}
          - {code: school, words: {low: 2, high: {steps: {0: 3, 5: 9}}}, across: [years]}
      - code: b
        take: best
        factors:
          - {code: speak, of: [x, y], how: each, steps: {1: 4}, cap: 7}
          - {code: least, of: [x, y], how: least, steps: {3: 6}}
          - {code: months, how: times, unit: 2, when: {resident: "!yes"}}
    """,
    "small.yaml",
)


def points(**said: Any) -> int:
    return assess(SMALL, said).total


@pytest.mark.parametrize(
    ("said", "total"),
    [
        ({"age": 18}, 5), ({"age": 49.5}, 8), ({"age": 50}, 0), ({"school": "low"}, 2), ({"school": "high"}, 0),
        ({"school": "high", "years": 4}, 3), ({"school": "high", "years": 5}, 9),
        ({"age": 30, "school": "high", "years": 9}, 12),
        ({"x": 1}, 4), ({"x": 1, "y": 1}, 7), ({"x": 3, "y": 2}, 7), ({"x": 3}, 4), ({"months": 3.9}, 6),
        ({"months": 5, "resident": "yes"}, 0), ({"months": 5, "resident": "no"}, 10),
        ({"age": 30, "school": "high", "years": 9, "months": 9}, 18),
    ],
)  # fmt: skip
def test_each_rule_gives_what_it_says(said: dict[str, Any], total: int) -> None:
    assert points(**said) == total


def test_a_pass_needs_the_mark_and_what_is_needed() -> None:
    assert assess(SMALL, {"age": 30, "months": 4}).passed is False  # enough points, no school
    assert assess(SMALL, {"age": 30, "months": 4, "school": "low"}).passed
    assert not assess(SMALL, {"age": 60, "months": 4, "school": "low"}).passed


@pytest.mark.parametrize("said", [{"age": 30, "colour": "red"}, {"school": "middle"}])
def test_an_answer_that_the_system_does_not_know_is_refused(said: dict[str, Any]) -> None:
    with pytest.raises(Problem, match=r"does not (know|ask)"):
        assess(SMALL, said)


def test_words_of_a_pool_that_the_system_does_not_know_are_told() -> None:
    people = pool([{"school": "middle"}, {"school": "low"}, {"school": "none"}], SMALL.variables)
    assert strange(SMALL, people) == {"school": ("middle",)}
    assert score(SMALL, people).total.tolist() == [0, 2, 0]


def applicants(system: System) -> st.SearchStrategy[dict[str, Any]]:
    """Anything that anybody could say, or not say."""
    numbers = st.one_of(st.none(), st.integers(-5, 120), st.floats(0, 3e6), st.just(math.nan))
    known = system.words
    return st.fixed_dictionaries(
        {
            name: numbers if kind == "number" else st.sampled_from([None, "no", *sorted(known.get(name, ()))])
            for name, kind in system.variables.items()
        }
    )


@pytest.mark.parametrize("system", [SMALL, *(s for s in shipped().values() if s.complete)], ids=lambda s: s.name)
@settings(max_examples=8, deadline=None)
@given(st.data())
def test_points_never_exceed_their_caps_nor_fall_below_nothing(system: System, data: st.DataObject) -> None:
    found = assess(system, data.draw(applicants(system)))
    caps = {factor.code: factor.cap for block in system.blocks for factor in block.factors}
    of_blocks = {block.code: block.cap for block in system.blocks} | {g.code: g.cap for g in system.groups}
    for line in found.lines:
        cap = caps.get(line.factor) if line.factor else of_blocks.get(line.block) if line.block else system.cap
        assert line.points >= 0
        assert cap is None or line.points <= cap, line


@settings(max_examples=8, deadline=None)
@given(st.lists(applicants(shipped()["ca_crs_2025"]), min_size=1, max_size=6))
def test_a_pool_is_scored_like_its_applicants_one_by_one(people: list[dict[str, Any]]) -> None:
    system = shipped()["ca_crs_2025"]
    together = score(system, pool(people, system.variables))
    assert together.total.tolist() == [assess(system, person).total for person in people]


def test_who_left_something_out_is_counted() -> None:
    people = pool([{"age": 30}, {}], SMALL.variables)
    assert score(SMALL, people).silent.tolist() == [len(SMALL.variables) - 1, len(SMALL.variables)]
    assert people.lacking == tuple(name for name in SMALL.variables if name != "age")
    assert np.issubdtype(score(SMALL, people).total.dtype, np.integer)
