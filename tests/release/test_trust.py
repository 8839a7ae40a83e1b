"""What a release says of trust: classes, intervals that hide with their total, movements made of printed figures."""

from dataclasses import replace
from typing import Any

import pyarrow as pa

from keruen.matrix.movement.mirror import Movement
from keruen.release.figure import Figure
from keruen.release.make import make
from keruen.release.tables import mirror as mirrored
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Dimension, Group
from keruen.terms.trust_tables import CREDIBILITY, SPREADS, UNCERTAINTY
from tests.release.rounds import PROGRAMME, inputs, numbers, total

IN = Group("internal_migrant", "im", ("persons",), (Dimension("origin"),))
OUT = Group("internal_emigrant", "ie", ("persons",), (Dimension("destination"),))


def classes(**found: str) -> pa.Table:
    """Place -> "red" or "red-green"."""
    rows = []
    for place, text in found.items():
        lower, _, upper = text.partition("-")
        row = dict.fromkeys(CREDIBILITY.names, 0) | {
            "round": "r1",
            "place": place,
            "lower": lower,
            "upper": upper or lower,
        }
        rows.append(row)
    return from_rows(CREDIBILITY, rows)


def interval(place: str, low: float, high: float, at: str = "declared", sum_: int = 100) -> dict[str, Any]:
    return {
        "round": "r1", "place": place, "level": int(place != "KZ"), "group": "labour_migrant", "measure": "persons", "at": at,
        "total": sum_, "rho": 0.2, "sd": 1.0, "low": low, "high": high, "declared": False,
    }  # fmt: skip


def everything(place: str, low: float, high: float) -> list[dict[str, Any]]:
    return [interval(place, low - n, high + n, at) for n, at in enumerate(("declared", "rho_0", "rho_1"))]


SPREAD = from_rows(SPREADS, [{"basis": "opinion", "freedom": 40, "own": 0.2867, "used": 0.2867, "declared": False}])


def figures(given: Any) -> list[Figure]:
    return [Figure(**row) for row in make(given).figures.to_pylist()]


def printed(given: Any, table: str) -> dict[tuple[str, str], str]:
    return {(f.place, f.category): f.printed for f in figures(given) if f.table == table}


def test_settlements_are_counted_under_their_lower_class() -> None:
    given = inputs(numbers({"KZ": 100}), credibility=classes(A1="green", A2="red-orange", A4="red", B1="orange-green"))
    assert printed(given, "credibility") == {
        ("KZ", "green"): "1", ("KZ", "orange"): "1", ("KZ", "red"): "2", ("KZ", "orange_to_green"): "1",
        ("KZ", "red_to_orange"): "1",
    }  # fmt: skip
    by = printed(given, "credibility_by_region")
    assert [by[region, name] for region in "AB" for name in ("green", "orange", "red")] == [
        "1",
        "0",
        "2",
        "0",
        "1",
        "0",
    ]


def test_intervals_stand_beside_totals_and_say_how_far_informants_differ() -> None:
    rows = [*everything("KZ", 80.4, 120.6), *everything("A", 50, 70)]
    given = inputs(numbers({"KZ": 100, "A": 60, "B": 40}), uncertainty=from_rows(UNCERTAINTY, rows), spreads=SPREAD)
    found = printed(given, "uncertainty")
    assert (found["KZ", "low"], found["KZ", "high"], found["KZ", "low_rho_1"]) == ("80", "121", "78")
    assert (found["A", "low"], ("A", "low_rho_1") in found) == ("50", False)
    assert (found["KZ", "opinion"], found["KZ", "freedom_opinion"]) == ("1.33", "40")


def test_the_interval_of_a_hidden_region_is_hidden_with_it() -> None:
    totals = [*numbers({"KZ": 100}), *numbers({"A": 97}), total("B", "", "", 3)]
    rows = [*everything("KZ", 80, 120), *everything("A", 50, 150), *everything("B", 2, 4)]
    given = inputs(totals, uncertainty=from_rows(UNCERTAINTY, rows), spreads=SPREAD)
    states = {(f.place, f.category): f.state for f in figures(given) if f.table == "uncertainty" and f.group}
    assert states["B", "low"] == states["B", "high"] == "suppressed"
    assert states["A", "low"] == "suppressed"  # the total is printed: A hides with B
    assert states["KZ", "low"] == "shown"


def test_an_interval_that_reaches_into_small_numbers_is_hidden() -> None:
    rows = [*everything("KZ", 80, 120), *everything("A", 4, 12)]
    given = inputs(numbers({"KZ": 100, "A": 8, "B": 92}), uncertainty=from_rows(UNCERTAINTY, rows), spreads=SPREAD)
    ends = {(f.place, f.category): f.state for f in figures(given) if f.table == "uncertainty" and f.group}
    assert ends["A", "low"] == ends["A", "high"] == "suppressed"
    assert ends["KZ", "low"] == "shown"


def test_movements_are_made_of_what_both_tables_of_regions_print() -> None:
    rows = []
    for group, dimension, cells in (
        ("internal_migrant", "origin", {"A": {"B": 120}, "B": {"A": 60}}),
        ("internal_emigrant", "destination", {"A": {"B": 80}, "B": {"A": 90}}),
    ):
        whole = sum(sum(parts.values()) for parts in cells.values())
        rows.append(total("KZ", "", "", whole, group=group))
        for category in ("A", "B"):
            rows.append(total("KZ", dimension, category, sum(p.get(category, 0) for p in cells.values()), group=group))
        for region, parts in cells.items():
            rows.append(total(region, "", "", sum(parts.values()), group=group))
            rows += [total(region, dimension, category, n, group=group) for category, n in parts.items()]
    programme = replace(PROGRAMME, groups=(IN, OUT))
    given = inputs(rows, programme, credibility=classes(A1="green", B1="orange"))
    made = [f for f in figures(given) if f.table == "mirror"]
    told = {(f.category, f.place, f.measure): f.printed for f in made}
    # from B to A: 120 arrived (A: weight 3), 90 left (B: weight 2)
    assert told["B", "A", "persons"] == "108"
    assert (told["B", "A", "arrived"], told["B", "A", "left"], told["B", "A", "ratio"]) == ("120", "90", "1.33")
    assert told["A", "B", "persons"] == "72"
    assert len({f.key for f in made}) == len(made)
    assert [f for f in figures(replace(given, credibility=None)) if f.table == "mirror"] == []


def test_movements_are_fitted_to_what_every_region_sends_and_takes() -> None:
    """Three regions that tell the same on both sides: the fit changes nothing, and its rows and columns add."""
    cells = {("A", "B"): 120, ("A", "C"): 40, ("B", "A"): 60, ("B", "C"): 30, ("C", "A"): 20, ("C", "B"): 50}
    movements = [Movement(*at, n, n, float(n), "both") for at, n in cells.items()]
    assert mirrored._fitted(movements, {"A": 3.0, "B": 2.0, "C": 1.0}) == cells


def test_movements_that_no_table_meets_are_not_fitted() -> None:
    """Each region stands in one cell: what A sends is what B takes, yet the two margins differ."""
    movements = [Movement("A", "B", 10, 100, 55.0, "both"), Movement("C", "D", 100, 10, 55.0, "both")]
    assert mirrored._fitted(movements, {"A": 3.0, "B": 1.0, "C": 3.0, "D": 3.0}) == {}
