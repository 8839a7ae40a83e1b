"""What districts had named beside what was found, as it may leave."""

from typing import Any

import pyarrow as pa

from keruen.release.make import make
from keruen.release.release import Release
from keruen.terms import tables
from keruen.terms.arrow import from_rows
from tests.release.rounds import SETTLEMENTS, inputs, numbers
from tests.release.test_make import printed

FOUND = {"A1": 40, "A2": 30, "A3": 20, "A4": 60, "B1": 50, "B2": 25, "B3": 15}
NAMED = {"A1": 50, "A2": 10, "A3": 25, "B1": 30}


def settled(values: dict[str, int]) -> pa.Table:
    rest = {
        "at_least": False, "method": "opinions", "n": 1, "n_used": 1, "n_unknown": 0, "apart": False,
        "presence_dispute": False, "far_register": False, "stale_decision": False,
    }  # fmt: skip
    rows = [
        {"round": "r1", "place": place, "group": "labour_migrant", "measure": "persons",
         "state": "reported" if n else "none_present", "value": n, **rest}
        for place, n in values.items()
    ]  # fmt: skip
    return from_rows(tables.SETTLED, rows)


def released(named: dict[str, int], found: dict[str, int], control: tuple[str, ...] = ()) -> Release:
    strata = ["control" if place in control else "coverage" for place in SETTLEMENTS]
    given: dict[str, Any] = {
        "settled": settled(found), "listed": settled(named), "frame": pa.table({"place": list(SETTLEMENTS), "stratum": strata}),
    }  # fmt: skip
    return make(inputs(numbers({"KZ": sum(found.values())}), **given))


def test_persons_named_found_and_missed() -> None:
    release = released(NAMED, FOUND)
    assert printed(release, "listed") == {"listed": "115", "found": "140", "missed": "100"}
    assert printed(release, "listed_verdicts") == {
        "near": "2", "more": "2", "fewer": "0", "missed": "3", "nobody": "0", "unknown": "0",
    }  # fmt: skip


def test_few_missed_persons_are_hidden_with_those_that_were_found() -> None:
    found = {**FOUND, "A4": 0, "B2": 0, "B3": 3}
    assert printed(released(NAMED, found), "listed") == {"listed": "115", "found": "suppressed", "missed": "suppressed"}


def test_a_region_of_few_named_settlements_is_hidden_with_another() -> None:
    assert printed(released(NAMED, FOUND), "listed_by_region") == {"listed": "suppressed"}
    more = {**NAMED, "B2": 20, "B3": 10}
    rows = [r for r in released(more, FOUND).figures.to_pylist() if r["table"] == "listed_by_region"]
    assert {r["place"]: r["printed"] for r in rows} == {"A": "85", "B": "60"}


def test_the_control_sample_is_told_apart() -> None:
    release = released(NAMED, FOUND, ("A4", "B2", "B3", "A1"))
    rows = [r for r in release.figures.to_pylist() if r["table"] == "listed_control"]
    told = {(r["category"], r["measure"]): r["printed"] for r in rows}
    assert told == {
        ("control_visited", "settlements"): "4", ("control_missed", "settlements"): "3", ("control_missed", "persons"): "100",
    }  # fmt: skip


def test_one_missed_settlement_of_the_sample_is_no_settlement_figure() -> None:
    rows = [r for r in released(NAMED, FOUND, ("A4",)).figures.to_pylist() if r["table"] == "listed_control"]
    assert {(r["category"], r["measure"]): r["state"] for r in rows} == {
        ("control_visited", "settlements"): "shown", ("control_missed", "settlements"): "shown",
        ("control_missed", "persons"): "suppressed",
    }  # fmt: skip


def test_without_b1_there_is_nothing_to_compare() -> None:
    assert {"listed", "listed_control"}.isdisjoint(released({}, FOUND).figures.column("table").to_pylist())
