"""Sums over settlements, with the states beside them, for every place above."""

from typing import Any

import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keruen.matrix.breakdowns import break_down
from keruen.matrix.reconciling.reconcile import reconcile
from keruen.matrix.totals import total
from keruen.terms.arrow import conform
from keruen.terms.settings import Dispute
from keruen.terms.tables import DECISIONS, ESTIMATES, TOTALS
from tests.matrix.matrix_rows import Engine, all_said, duckdb_engine, polars_engine, said, sheet

Row = dict[str, Any]
MICRO = 1_000_000
# a and b in district D1 of region R; c right under R; d in D2 of R; e in region S without a district
TREE = {"a": ("D1", "R", "KZ"), "b": ("D1", "R", "KZ"), "c": ("R", "KZ"), "d": ("D2", "R", "KZ"), "e": ("S", "KZ")}
LEVELS = {"KZ": 0, "R": 1, "S": 1, "D1": 2, "D2": 2}


def totals(engine: Engine, rows: list[Row], frame: str = "") -> dict[tuple[str, str, str], Row]:
    """By (place, dimension, category)."""
    above = [(place, ancestor, LEVELS[ancestor]) for place, chain in TREE.items() for ancestor in chain]
    columns = [pa.array(list(column)) for column in zip(*above, strict=True)]
    ancestors = engine.table(pa.Table.from_arrays(columns, names=["place", "ancestor", "level"]))
    planned = engine.table(pa.table({"place": pa.array(frame.split(), pa.string())}))
    estimates = engine.of(ESTIMATES, rows)
    settled = engine.keep(reconcile(estimates, engine.of(DECISIONS, []), Dispute()))
    made = (
        total(settled, engine.keep(break_down(estimates, settled, engine.keep)), ancestors, planned)
        .collect("pyarrow")
        .to_native()
    )
    return {(r["place"], r["dimension"], r["category"]): r for r in conform(TOTALS, made).to_pylist()}


def test_every_level_is_summed_at_once(engine: Engine) -> None:
    rows = [
        row
        for place, n in {"a": 10, "b": 20, "c": 5, "d": 40, "e": 100}.items()
        for row in all_said(f"about {n}", place)
    ]
    found = totals(engine, rows, "a b c d e")
    assert {key[0]: (row["level"], row["micro"] // MICRO, row["n_settlements"]) for key, row in found.items()} == {
        "KZ": (0, 175, 5), "R": (1, 75, 4), "S": (1, 100, 1), "D1": (2, 30, 2), "D2": (2, 40, 1),
    }  # fmt: skip


def test_states_are_counted_beside_the_sum_and_never_added(engine: Engine) -> None:
    rows = (
        all_said("about 10; about 12", "a")
        + all_said("none", "b")
        + all_said("unknown", "c")
        + all_said("over 30", "e")
    )
    row = totals(engine, rows, "a b c d e")["KZ", "", ""]
    counts = {name: row[name] for name in row if name.startswith("n_")}
    assert row["micro"] == 42 * MICRO
    assert counts == {
        "n_settlements": 3, "n_confirming": 2, "n_none": 1, "n_unknown": 1, "n_not_assessed": 1, "n_informants": 4, "n_at_least": 1,
    }  # fmt: skip
    assert row["micro_single"] == 31 * MICRO


def test_a_planned_settlement_counts_as_not_assessed_until_somebody_was_asked(engine: Engine) -> None:
    rows = all_said("about 10", "a") + all_said("not asked", "b") + all_said("about 7", "e")
    found = totals(engine, rows, "a b c d")  # e was not planned
    assert {place: found[place, "", ""]["n_not_assessed"] for place in LEVELS if (place, "", "") in found} == {
        "KZ": 3, "R": 3, "S": 0, "D1": 1, "D2": 1,
    }  # fmt: skip
    assert found["D2", "", ""]["micro"] == 0
    assert found["KZ", "", ""]["micro"] == 17 * MICRO


def test_parts_carry_the_states_of_their_number(engine: Engine) -> None:
    rows = all_said("about 10", "a") + sheet("i1", "sex", "a", male=4, female=6)
    rows += all_said("about 20; about 20", "b") + sheet("i1", "sex", "b", male=20)
    rows += all_said("unknown", "c") + all_said("over 49", "d")
    found = totals(engine, rows, "a b c d e")
    sexes = {c: row for (place, dimension, c), row in found.items() if place == "KZ" and dimension == "sex"}
    assert {c: row["micro"] // MICRO for c, row in sexes.items()} == {"male": 24, "female": 6, "unknown": 50}
    assert {c: row["n_settlements"] for c, row in sexes.items()} == {"male": 2, "female": 1, "unknown": 1}
    assert {(row["n_unknown"], row["n_not_assessed"], row["n_none"]) for row in sexes.values()} == {(1, 1, 0)}
    assert {c: (row["n_informants"], row["n_at_least"]) for c, row in sexes.items()} == {
        "male": (2, 0), "female": (1, 0), "unknown": (0, 1),
    }  # fmt: skip
    assert sum(row["micro"] for row in sexes.values()) == found["KZ", "", ""]["micro"]


def test_groups_and_measures_have_sums_of_their_own(engine: Engine) -> None:
    rows = all_said("about 10", "a") + all_said("about 4", "a", measure="households")
    rows += [said("about 9", "i1", "e", group="emigrant")]
    estimates = engine.of(ESTIMATES, rows)
    settled = engine.keep(reconcile(estimates, engine.of(DECISIONS, []), Dispute()))
    ancestors = engine.table(pa.table({"place": ["a", "e"], "ancestor": ["KZ", "KZ"], "level": [0, 0]}))
    planned = engine.table(pa.table({"place": ["a", "e"]}))
    found = engine.rows(
        total(settled, break_down(estimates, settled, engine.keep), ancestors, planned), "group", "measure"
    )
    assert [(row["group"], row["measure"], row["micro"] // MICRO, row["n_not_assessed"]) for row in found] == [
        ("emigrant", "persons", 9, 1), ("labour_migrant", "households", 4, 1), ("labour_migrant", "persons", 10, 1),
    ]  # fmt: skip


def test_a_round_without_answers_still_has_its_columns(engine: Engine) -> None:
    assert totals(engine, [], "a b") == {}


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.dictionaries(st.sampled_from("abcde"), st.tuples(st.integers(1, 200), st.integers(0, 200)), min_size=1))
def test_parts_and_places_add_on_both_engines(numbers: dict[str, tuple[int, int]]) -> None:
    rows = [
        row
        for place, (number, part) in numbers.items()
        for row in [*all_said(f"about {number}", place), *sheet("i1", "sex", place, male=min(number, part))]
    ]
    found = totals(duckdb_engine(), rows, "a b c d e")
    assert found == totals(polars_engine(), rows, "a b c d e")
    for place in LEVELS:
        sexes = [row["micro"] for (p, dimension, _), row in found.items() if p == place and dimension == "sex"]
        if sexes:
            assert sum(sexes) == found[place, "", ""]["micro"]
    assert found["KZ", "", ""]["micro"] == sum(number for number, _ in numbers.values()) * MICRO
    regions = [found[region, "", ""]["micro"] for region in ("R", "S") if (region, "", "") in found]
    assert sum(regions) == found["KZ", "", ""]["micro"]
