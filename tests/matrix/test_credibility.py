"""Credibility: the worked example, its ranges, both profiles."""

from typing import Any

import pytest

from keruen.matrix.trust.credibility import credibility
from keruen.terms.settings import Dispute
from keruen.terms.tables import ESTIMATES, INTERVIEWS
from keruen.terms.trust_settings import DEFAULT, PROFILES, Profile
from tests.matrix.matrix_rows import Engine, all_said, duckdb_engine

Row = dict[str, Any]


def visit(
    place: str, n: int, phone: bool | None = False, observation: int | None = None, kept: int | None = None
) -> Row:
    return {
        "round": "r1", "record": f"{place}-{n}", "instrument": "b2", "place": place, "informant": f"{place}/{n}",
        "informant_kind": None, "informant_sex": None, "enumerator": None, "date": None,
        "mode": None if phone is None else "phone" if phone else "in_person",
        "observation": observation, "list": kept, "outcome": "assessed", "version": None,
    }  # fmt: skip


def visits(place: str, n: int, phones: int = 0, observation: int | None = None, kept: int | None = None) -> list[Row]:
    return [visit(place, i, i < phones, observation, kept) for i in range(n)]


def scores(engine: Engine, interviews: list[Row], estimates: list[Row], profile: Profile = DEFAULT) -> dict[str, Row]:
    frame = credibility(engine.of(INTERVIEWS, interviews), engine.of(ESTIMATES, estimates), profile, Dispute())
    return {row["place"]: row for row in engine.rows(frame, "place")}


# The settlements of the worked example; the numbers make the agreement that it states.
INTERVIEWS_OF = [
    *visits("S1", 1, observation=3, kept=3), *visits("S2", 2, observation=2, kept=1), *visits("S3", 3, 2, 1, 0),
    *visits("S4", 3, observation=0, kept=0), *visits("S5", 2, kept=3), *visits("S6", 1, 1, 0, 0),
]  # fmt: skip
ESTIMATES_OF = [
    *all_said("about 40", "S1"),
    *all_said("about 40; about 60", "S2"),
    *all_said("about 5; about 12", "S2", group="return_migrant"),
    *all_said("about 40; about 90", "S2", group="emigrant"),
    *all_said("about 40; about 42; about 45", "S3"),
    *all_said("about 30; about 70; about 150", "S4"),
    *all_said("about 40; about 44", "S5"),
    *all_said("unknown", "S6"),
]


def test_the_worked_example_gives_its_ranges_and_classes(engine: Engine) -> None:
    found = scores(engine, INTERVIEWS_OF, ESTIMATES_OF)
    assert {place: (row["agreement"], row["low"], row["high"], row["lower"], row["upper"]) for place, row in found.items()} == {
        "S1": (None, 6, 9, "red", "orange"),
        "S2": (2, 10, 10, "orange", "orange"),
        "S3": (3, 13, 13, "green", "green"),
        "S4": (0, 10, 10, "orange", "orange"),
        "S5": (3, 11, 14, "orange", "green"),
        "S6": (None, -1, 2, "red", "red"),
    }  # fmt: skip


def test_the_veto_makes_those_whom_nobody_confirms_red(engine: Engine) -> None:
    found = scores(engine, INTERVIEWS_OF, ESTIMATES_OF, PROFILES["veto"])
    assert {place: (row["lower"], row["upper"]) for place, row in found.items()} == {
        "S1": ("red", "orange"), "S2": ("orange", "orange"), "S3": ("green", "green"), "S4": ("red", "red"),
        "S5": ("red", "green"), "S6": ("red", "red"),
    }  # fmt: skip


def test_one_informant_is_never_green() -> None:
    found = scores(duckdb_engine(), visits("a", 1, observation=3, kept=3), [])
    assert (found["a"]["low"], found["a"]["high"], found["a"]["upper"]) == (6, 9, "orange")


@pytest.mark.parametrize(
    ("observations", "median"), [([0, 3], 0), ([0, 2, 3], 2), ([None, 2], 2), ([None, None], None), ([1, 2, 2, 3], 2)]
)
def test_the_observation_is_the_lower_median_of_those_made(observations: list[int | None], median: int | None) -> None:
    rows = [visit("a", n, observation=o) for n, o in enumerate(observations)]
    assert scores(duckdb_engine(), rows, [])["a"]["observation"] == median


def test_the_list_is_the_best_that_anybody_has() -> None:
    rows = [visit("a", 1, kept=1), visit("a", 2, kept=None), visit("a", 3, kept=3)]
    assert scores(duckdb_engine(), rows, [])["a"]["list"] == 3


@pytest.mark.parametrize(
    ("phones", "expected"),
    [
        ([True, False], (0, 0)), ([True, True, False], (1, 1)), ([None, True], (0, 1)), ([None], (0, 1)),
        ([None, False, False], (0, 0)),
    ],
)  # fmt: skip
def test_a_mode_that_is_not_known_makes_a_range(phones: list[bool | None], expected: tuple[int, int]) -> None:
    row = scores(duckdb_engine(), [visit("a", n, p) for n, p in enumerate(phones)], [])["a"]
    assert (row["phone_low"], row["phone_high"]) == expected


def test_a_source_that_does_not_say_who_was_asked_has_a_range_of_informants(engine: Engine) -> None:
    rows = [visit("a", 1, observation=1, kept=1) | {"informant": "a/?"}]
    row = scores(engine, rows, [])["a"]
    assert (row["informants"], row["low"], row["high"]) == (None, 2, 15)


def test_only_interviews_that_took_place_count() -> None:
    rows = [
        visit("a", 1), visit("a", 2) | {"outcome": "refused"}, visit("a", 3) | {"instrument": "services"},
        visit("b", 1) | {"outcome": "no_access"},
    ]  # fmt: skip
    found = scores(duckdb_engine(), rows, [])
    assert {place: row["informants"] for place, row in found.items()} == {"a": 1}


def test_a_named_part_and_a_silent_informant_do_not_contradict() -> None:
    said = all_said("about 300; part mine 20; unknown", "a")
    assert scores(duckdb_engine(), visits("a", 3), said)["a"]["agreement"] is None
