"""Below the level of districts only what a written decision names leaves, and nothing else with it."""

from typing import Any

from keruen.release.make import make
from keruen.release.release import Permission, Release
from tests.release.rounds import inputs, total
from tests.release.test_listed import settled
from tests.release.test_make import printed

FOUND = {"A1": 40, "A2": 30, "A3": 20, "A4": 4, "B1": 50, "B2": 25, "B3": 15}
TOTALS = {"KZ": 184, "A": 94, "B": 90, "A-1": 90, "A-2": 4, "B-1": 90}


def decided(pattern: str, level: str = "public") -> Permission:
    return Permission(pattern, level, "the town itself published it", "head of mission", "2024-03-01")


def released(*permissions: Permission) -> Release:
    given: dict[str, Any] = {"settled": settled(FOUND), "permissions": permissions}
    confirming = {"KZ": 7, "A": 4, "B": 3, "A-1": 3, "A-2": 1, "B-1": 3}
    rows = [total(place, "", "", persons, n_confirming=confirming[place]) for place, persons in TOTALS.items()]
    return make(inputs(rows, **given))


def test_no_settlement_leaves_without_a_decision() -> None:
    assert printed(released(), "by_settlement") == {}


def test_a_decision_that_names_a_settlement_lets_its_number_out_whatever_its_size() -> None:
    release = released(decided("persons@labour_migrant@A4@r1"))
    assert printed(release, "by_settlement") == {"A4": "4"}


def test_a_wide_pattern_names_no_settlement() -> None:
    assert printed(released(decided("persons@labour_migrant@*")), "by_settlement") == {}


def test_a_decision_for_a_narrower_class_lets_nothing_out() -> None:
    assert printed(released(decided("persons@labour_migrant@A1@*", "restricted")), "by_settlement") == {}


def test_settlements_whose_district_would_give_another_back_are_hidden() -> None:
    release = released(decided("persons@labour_migrant@B1@*"), decided("persons@labour_migrant@B2@*"))
    assert printed(release, "by_settlement") == {"B1": "suppressed", "B2": "suppressed"}  # 90 - 75 = the 15 of B3


def test_a_district_that_is_one_settlement_gives_nobody_back() -> None:
    release = released(*(decided(f"persons@labour_migrant@B{n}@*") for n in (1, 2, 3)))
    assert printed(release, "by_settlement") == {"B1": "50", "B2": "25", "B3": "15"}
