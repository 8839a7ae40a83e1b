"""Two rounds: the worked table of eight places, justifications, the identity of the difference."""

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keruen.matrix.comparing.compare import compare, difference
from keruen.terms.arrow import conform
from keruen.terms.settings import Change
from keruen.terms.tables import COMPARISON, JUSTIFICATIONS, SETTLED
from tests.matrix.matrix_rows import Engine, duckdb_engine, polars_engine

Row = dict[str, Any]
Round = dict[str, int | str | None]  # place -> figure, "unknown", or None for not assessed; absent: no row

BEFORE: Round = {"1": 100, "2": 50, "3": 200, "4": None, "6": 80, "7": 150, "8": 70}
NOW: Round = {"1": 120, "2": 40, "3": 90, "4": 300, "5": 60, "6": None, "7": None, "8": "unknown"}


def settled(engine: Engine, figures: Round) -> Any:
    rows = []
    for place, figure in figures.items():
        number = figure if isinstance(figure, int) else None
        state = (
            "unknown"
            if figure == "unknown"
            else "not_assessed"
            if number is None
            else "reported"
            if number
            else "none_present"
        )
        rows.append({
            "round": "r", "place": place, "group": "labour_migrant", "measure": "persons", "state": state, "value": number,
            "at_least": False, "method": "opinions", "n": 1, "n_used": 1, "n_unknown": 0, "apart": False,
            "presence_dispute": False, "far_register": False, "stale_decision": False,
        })  # fmt: skip
    return engine.of(SETTLED, rows)


def marks(engine: Engine, *places: str) -> Any:
    groups = pa.array(["labour_migrant"] * len(places), pa.string())
    return engine.table(pa.table({"place": pa.array(list(places), pa.string()), "group": groups}))


def compared(
    engine: Engine, before: Round, now: Round, carried: str = "", began: str = "", why: list[Row] | None = None
) -> Any:
    return compare(
        settled(engine, before), settled(engine, now), engine.of(JUSTIFICATIONS, why or []),
        marks(engine, *carried.split()), marks(engine, *began.split()), Change(),
    )  # fmt: skip


def reason(place: str, previous: int, current: int) -> Row:
    return {
        "place": place, "group": "labour_migrant", "previous": previous, "current": current,
        "reason": "a camp was closed", "who": "reviewer", "when": "2023-12-20",
    }  # fmt: skip


def test_the_worked_table_has_one_status_for_every_place(engine: Engine) -> None:
    frame = compared(engine, BEFORE, NOW, carried="6", began="5")
    rows = {r["place"]: r for r in conform(COMPARISON, frame.collect("pyarrow").to_native()).to_pylist()}
    assert {place: row["status"] for place, row in rows.items()} == {
        "1": "panel", "2": "panel", "3": "panel", "4": "new_coverage", "5": "presence_began", "6": "carried", "7": "dropped",
        "8": "number_lost",
    }  # fmt: skip
    assert [place for place, row in rows.items() if row["needs_justification"]] == ["3"]
    assert sum(row["previous"] or 0 for row in rows.values()) == 650
    assert sum(row["current"] or 0 for row in rows.values()) == 690


def test_the_difference_of_the_totals_is_the_sum_of_its_parts(engine: Engine) -> None:
    parts = {row["status"]: row for row in engine.rows(difference(compared(engine, BEFORE, NOW, "6", "5")), "status")}
    assert {status: row["difference"] for status, row in parts.items()} == {
        "panel": -100, "new_coverage": 300, "presence_began": 60, "dropped": -150, "number_lost": -70, "carried": 0,
    }  # fmt: skip
    assert sum(row["difference"] for row in parts.values()) == 690 - 650
    assert (parts["panel"]["previous"], parts["panel"]["current"], parts["panel"]["n"]) == (350, 250, 3)


LARGE = [(0, 60), (200, 90), (200, 99), (100, 151), (90, 30)]
SMALL = [(200, 120), (200, 100), (100, 150), (0, 50), (40, 90)]


@pytest.mark.parametrize(("before", "now", "needed"), [(*p, True) for p in LARGE] + [(*p, False) for p in SMALL])
def test_a_change_above_both_limits_needs_a_justification(engine: Engine, before: int, now: int, needed: bool) -> None:
    [row] = engine.rows(compared(engine, {"p": before}, {"p": now}))
    assert (row["status"], row["needs_justification"]) == ("panel", needed)


def test_a_justification_must_name_exactly_these_two_figures(engine: Engine) -> None:
    given = [reason("3", 200, 90), reason("3", 200, 90), reason("1", 100, 121)]
    rows = {row["place"]: row["justified"] for row in engine.rows(compared(engine, BEFORE, NOW, why=given))}
    assert [place for place, justified in rows.items() if justified] == ["3"]


def test_a_number_gained_is_not_new_and_nothing_on_both_sides_is_no_row(engine: Engine) -> None:
    before: Round = {"gained": "unknown", "never": "unknown", "absent": None, "left": "unknown"}
    now: Round = {"gained": 40, "never": "unknown", "absent": "unknown", "left": None}
    assert [
        (row["place"], row["status"], row["previous"], row["current"])
        for row in engine.rows(compared(engine, before, now))
    ] == [("gained", "number_gained", None, 40)]


def test_a_place_that_was_assessed_again_is_panel_even_if_it_was_to_be_carried(engine: Engine) -> None:
    [row] = engine.rows(compared(engine, {"p": 80}, {"p": 90}, carried="p"))
    assert (row["status"], row["current"]) == ("panel", 90)


FIGURE = st.one_of(st.none(), st.just("unknown"), st.integers(0, 300))
ROUND = st.dictionaries(st.sampled_from("abcdefgh"), FIGURE, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROUND, ROUND, st.sampled_from(["", "a b", "c d e"]), st.sampled_from(["", "a c"]))
def test_the_identity_holds_on_both_engines(before: Round, now: Round, carried: str, began: str) -> None:
    rows = duckdb_engine().rows(compared(duckdb_engine(), before, now, carried, began), "place")
    assert rows == polars_engine().rows(compared(polars_engine(), before, now, carried, began), "place")
    kept = sum(row["current"] for row in rows if row["status"] == "carried")
    totals = [sum(value for value in figures.values() if isinstance(value, int)) for figures in (before, now)]
    assert totals[1] + kept - totals[0] == sum((row["current"] or 0) - (row["previous"] or 0) for row in rows)
    with_figure = {p for figures in (before, now) for p, value in figures.items() if isinstance(value, int)}
    assert sorted(with_figure) == [row["place"] for row in rows]
