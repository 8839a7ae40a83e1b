"""Villages merged, split and renamed: one unit on both sides, and never where a part is missing."""

from typing import Any

import pyarrow as pa

from keruen.matrix.comparing.compare import compare
from keruen.matrix.comparing.lineage import Line, Units, follow, table, units
from keruen.matrix.reconciling.reconcile import reconcile
from keruen.terms.settings import Change, Dispute
from keruen.terms.tables import DECISIONS, ESTIMATES, JUSTIFICATIONS
from tests.matrix.matrix_rows import Engine, all_said, duckdb_engine

Row = dict[str, Any]
LINES = [
    Line("a", "ab", "merged", "2023-06-01"), Line("b", "ab", "merged", "2023-06-01"),
    Line("c", "c1", "split", "2023-06-01"), Line("c", "c2", "split", "2023-06-01"), Line("d", "e", "renamed", "2023-06-01"),
]  # fmt: skip


def compared(
    engine: Engine, before: dict[str, str], now: dict[str, str], lines: list[Line] = LINES
) -> dict[str, tuple[Any, ...]]:
    found = units(lines, "2023-03-31", "2023-09-01", before, now)
    frames = []
    for code, said in (("r1", before), ("r2", now)):
        rows = [row for place, text in said.items() for row in all_said(text, place, round=code)]
        frames.append(reconcile(engine.of(ESTIMATES, rows), engine.of(DECISIONS, []), Dispute()))
    previous, current = follow(*frames, engine.table(table(found.before)), engine.table(table(found.after)))
    none = engine.table(pa.table({"place": pa.array([], pa.string()), "group": pa.array([], pa.string())}))
    made = compare(previous, current, engine.of(JUSTIFICATIONS, []), none, none, Change())
    return {row["place"]: (row["status"], row["previous"], row["current"]) for row in engine.rows(made)}


def test_units_hold_whatever_a_chain_ties() -> None:
    assert units(LINES, "2023-03-31", "2023-09-01") == Units(
        {"a": "ab", "b": "ab", "c": "c1", "d": "e"}, {"ab": "ab", "c1": "c1", "c2": "c1", "e": "e"}
    )
    chain = [Line("x", "y", "renamed", "2023-04-01"), Line("y", "z", "renamed", "2023-05-01")]
    assert units(chain, "2023-03-31", "2023-09-01") == Units({"x": "z"}, {"z": "z"})


def test_a_village_that_takes_in_another_or_gives_one_away_keeps_its_id() -> None:
    into = [Line("a", "b", "merged", "2023-06-01")]
    assert units(into, "2023-03-31", "2023-09-01", {"a", "b"}, {"b"}) == Units({"a": "b", "b": "b"}, {"b": "b"})
    off = [Line("c", "c2", "split", "2023-06-01")]
    assert units(off, "2023-03-31", "2023-09-01", {"c"}, {"c", "c2"}) == Units({"c": "c"}, {"c": "c", "c2": "c"})


def test_lines_of_other_days_tie_nothing() -> None:
    assert units(LINES, "2023-06-01", "2023-09-01") == Units()
    assert units(LINES, "2023-01-01", "2023-05-31") == Units()


def test_merged_split_and_renamed_places_are_a_panel(engine: Engine) -> None:
    before = {"a": "register 10", "b": "register 20", "c": "register 50", "d": "register 7", "q": "register 1"}
    now = {"ab": "register 35", "c1": "register 30", "c2": "register 25", "e": "register 8", "q": "register 2"}
    assert compared(engine, before, now) == {
        "ab": ("panel", 30, 35), "c1": ("panel", 50, 55), "e": ("panel", 7, 8), "q": ("panel", 1, 2),
    }  # fmt: skip


def test_a_missing_part_is_no_growth(engine: Engine) -> None:
    found = compared(engine, {"a": "register 10", "b": "unknown"}, {"ab": "register 35"})
    assert found == {"a": ("dropped", 10, None), "ab": ("new_coverage", None, 35)}
    found = compared(engine, {"c": "register 50"}, {"c1": "register 30"})
    assert found == {"c": ("dropped", 50, None), "c1": ("new_coverage", None, 30)}


def test_a_part_where_nobody_is_counts_as_zero() -> None:
    found = compared(duckdb_engine(), {"a": "none", "b": "register 20"}, {"ab": "register 20"})
    assert found == {"ab": ("panel", 20, 20)}


def test_a_village_that_took_in_another_is_a_panel_with_both() -> None:
    found = compared(duckdb_engine(), {"d": "register 7", "e": "register 3"}, {"e": "register 11"})
    assert found == {"e": ("panel", 10, 11)}


def test_without_lineage_nothing_changes(engine: Engine) -> None:
    assert compared(engine, {"a": "register 10"}, {"a": "register 12"}, []) == {"a": ("panel", 10, 12)}
