"""A small round for the tests of release: two regions, three districts, two groups, written as tables."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer
from keruen.release.inputs import Inputs
from keruen.terms import tables
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Dimension, Group, Programme, Round

SETTLEMENTS = ("A1", "A2", "A3", "A4", "B1", "B2", "B3")
PARENTS = {"A": "KZ", "B": "KZ", "A-1": "A", "A-2": "A", "B-1": "B"} | dict.fromkeys(("A1", "A2", "A3"), "A-1")
PARENTS |= {"A4": "A-2", "B1": "B-1", "B2": "B-1", "B3": "B-1"}
LEVELS = {"KZ": 0, "A": 1, "B": 1, "A-1": 2, "A-2": 2, "B-1": 2}

LABOUR = Group("labour_migrant", "lm", ("persons",), (Dimension("nationality"), Dimension("year", ("2022", "2023"))))
PROGRAMME = Programme("t", {"en": "Test"}, "KAZ", "KZ", ("en",), {1: {"en": "region"}}, (LABOUR,))
ROUND = Round(
    "r1", {"en": "Round 1"}, "1", "2024-01-01", "2024-01-31", ("2022", "2023"), enumerators={"male": 5, "female": 6}
)


def gazetteer() -> Gazetteer:
    places = ["KZ", *PARENTS]
    return Gazetteer.from_rows(
        {"place": p, "level": LEVELS.get(p, 9), "parent": PARENTS.get(p), "kind": "settlement", "name_en": p}
        for p in places
    )


def total(
    place: str, dimension: str, category: str, persons: float, group: str = "labour_migrant", **rest: int
) -> dict[str, Any]:
    row = {
        "round": "r1", "place": place, "level": LEVELS[place], "group": group, "measure": "persons", "dimension": dimension,
        "category": category, "micro": round(persons * 1_000_000), "n_settlements": 7, "n_confirming": 7, "n_none": 0,
        "n_unknown": 0, "n_not_assessed": 0, "n_informants": 7, "micro_single": 0, "n_at_least": 0,
    }  # fmt: skip
    return {**row, **rest}


def numbers(persons: dict[str, int], **rest: int) -> list[dict[str, Any]]:
    return [total(place, "", "", value, **rest) for place, value in persons.items()]


def interview(place: str, informant: str, outcome: str = "assessed", **rest: Any) -> dict[str, Any]:
    row = {
        "round": "r1",
        "record": f"rec-{informant}",
        "instrument": "b2",
        "place": place,
        "informant": informant,
        "outcome": outcome,
    }
    return {**row, "informant_kind": "local_authority", "informant_sex": "female", **rest}


def inputs(totals: Iterable[dict[str, Any]], programme: Programme = PROGRAMME, **rest: Any) -> Inputs:
    """Inputs with the given totals; other tables are empty unless given."""
    given = Inputs(
        programme=programme,
        round=ROUND,
        gazetteer=gazetteer(),
        totals=from_rows(tables.TOTALS, totals),
        settled=from_rows(tables.SETTLED, []),
        services=from_rows(tables.SERVICES, []),
        interviews=from_rows(tables.INTERVIEWS, []),
        estimates=from_rows(tables.ESTIMATES, []),
        frame=pa.table({"place": pa.array(list(SETTLEMENTS), pa.string())}),
    )
    return replace(given, **rest)
