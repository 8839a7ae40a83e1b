"""Checks of repetition: the same informant, the same interview, nearly the same."""

import numpy as np
import pytest

from keruen.checks.near_duplicates import gower
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


def test_the_distance_of_the_method_page() -> None:
    one = np.array([100.0, 10.0, 1.5, np.nan])
    other = np.array([[50.0, 10.0, 2.5, 4.0]])
    numeric = np.array([True, True, False, True])
    assert gower(one, other, numeric)[0] == pytest.approx((0.5 + 0 + 1 + 1) / 4)
