"""Checks of repetition: the same informant, the same interview, nearly the same."""

import itertools
import random

import numpy as np
import pytest

from keruen.checks.kit.check import FAILS
from keruen.checks.near_duplicates import Thresholds, cases, gower, interviews
from tests.checks.checks_rows import Lazy, data, found, interview, tally

FULL = {
    "lm_persons": 140,
    "lm_sex_male": 90,
    "lm_sex_female": 50,
    "im_persons": 77,
    "im_year_2022": 40,
    "im_year_2023": 37,
}


def test_an_informant_asked_twice_in_a_place_is_told(lazy: Lazy) -> None:
    twice = [interview("r1", informant="k7", lm_persons=5), interview("r2", informant="k7", lm_persons=6)]
    elsewhere = interview("r3", place="p2", informant="k7", lm_persons=5)
    found_ = found("informant_twice", data(lazy, [*twice, elsewhere]))
    assert [(f["record"], f["n"], f["other"]) for f in found_] == [("r1", 2, "r2"), ("r2", 2, "r1")]


def test_two_interviews_that_say_the_same_are_told_wherever_they_are(lazy: Lazy) -> None:
    copies = [interview("r1", **FULL), interview("r2", place="p2", enumerator="E2", **FULL)]
    other = interview("r3", place="p3", **FULL | {"lm_persons": 141})
    poor = [interview("r4", lm_persons=20), interview("r5", lm_persons=20)]
    given = data(lazy, [*copies, other, *poor])
    assert [(f["record"], f["other"], f["copies"]) for f in found("exact_duplicates", given)] == [
        ("r1", "r2", 2),
        ("r2", "r1", 2),
    ]
    assert tally("exact_duplicates", given) == (1, 2, 2)


def test_two_interviews_of_one_enumerator_that_are_nearly_the_same_are_told(lazy: Lazy) -> None:
    near = [interview("r1", **FULL), interview("r2", place="p2", **FULL | {"lm_persons": 141})]
    far = interview("r3", place="p3", **{name: value * 3 for name, value in FULL.items()})
    someone_else = interview("r4", place="p4", enumerator="E2", **FULL | {"lm_persons": 142})
    found_ = found("near_duplicates", data(lazy, [*near, far, someone_else]))
    assert [(f["record"], f["other"]) for f in found_] == [("r1", "r2"), ("r2", "r1")]


def test_exact_copies_are_left_to_their_own_check(lazy: Lazy) -> None:
    copies = [interview("r1", **FULL), interview("r2", place="p2", **FULL)]
    assert found("near_duplicates", data(lazy, copies)) == []


@pytest.mark.parametrize("window", [1000, 3])
def test_near_interviews_are_those_that_comparing_every_pair_finds(lazy: Lazy, window: int) -> None:
    dice = random.Random(7)
    models = [{name: dice.randint(10, 400) for name in FULL} for _ in range(12)]
    said = [
        interview(
            f"r{n:03}", f"p{dice.randint(1, 30)}", enumerator=f"E{dice.randint(1, 4)}",
            **{name: max(0, value + dice.choice((0, 0, 0, 1, 2))) for name, value in dice.choice(models).items()
               if dice.random() > 0.02},
        )
        for n in range(120)
    ]  # fmt: skip
    given, limits = data(lazy, said), Thresholds(percent=2, window=window)
    told = {
        row["record"]: (row["other"], row["percent"])
        for row in cases(given, limits).to_pylist()
        if row["verdict"] == FAILS
    }
    expected: dict[str, tuple[int, str]] = {}
    (one,) = interviews(given)  # and now in the plainest way: every pair
    answers = {row["record"]: row["answers"] for row in said}
    sums = np.nansum(np.where(one.numeric, one.values, 0.0), axis=1)
    for key in ("enumerator", "settlement"):
        order = sorted(range(len(said)), key=lambda i: (sums[i], i))
        ranks: dict[str, list[int]] = {}
        for i in order:
            if one.figures[i] >= limits.numbers:
                ranks.setdefault(answers[one.records[i].as_py()][key], []).append(i)
        for block in ranks.values():
            for (m, a), (n, b) in itertools.combinations(enumerate(block), 2):
                (distance,) = gower(one.values[a], one.values[[b]], one.numeric)
                if n - m <= window and 0 < distance * 100 <= limits.percent:
                    for mine, theirs in ((a, b), (b, a)):
                        name, other = one.records[mine].as_py(), one.records[theirs].as_py()
                        found_ = (int(np.ceil(distance * 100)), other)
                        expected[name] = min(expected.get(name, found_), found_)
    assert len(expected) > 20
    assert told == {name: (other, percent) for name, (percent, other) in expected.items()}


def test_the_distance_of_the_method_page() -> None:
    one = np.array([100.0, 10.0, 1.5, np.nan])
    other = np.array([[50.0, 10.0, 2.5, 4.0]])
    numeric = np.array([True, True, False, True])
    assert gower(one, other, numeric)[0] == pytest.approx((0.5 + 0 + 1 + 1) / 4)
