"""Figures of the article as outcomes: what it prints, and what follows from what it prints."""

from collections.abc import Iterator

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.value import Value
from keruen.policy.series.find import Point

VINTAGE = "KZ-17"
METHOD = "article"
FIRST, LAST = 2006, 2022
_DECIMALS = {"percent": 1, "per_10000": 1}


def printed(table: str, point: Point, by: tuple[str, str] = ("", "")) -> Outcome:
    """A figure as the article prints it."""
    return Outcome(
        f"article_{table}", point.place, point.period, f"printed_{_measure(point)}", *by, point.value, point.unit,
        _decimals(table, point.unit), "as_printed", "", "", METHOD, point.address, point.vintage,
    )  # fmt: skip


def computed(
    table: str, place: str, period: str, measure: str, value: Value, unit: str, by: tuple[str, str] = ("", "")
) -> Outcome:
    """A figure of the same cell, computed."""
    return Outcome(
        f"article_{table}", place, period, measure, *by, value.number, unit, _decimals(table, unit), value.state,
        value.reason, "", METHOD, " ".join(value.inputs), VINTAGE,
    )  # fmt: skip


def all_printed(facts: Facts, table: str, measures: tuple[str, ...], dimension: str = "") -> Iterator[Outcome]:
    """Every figure of a table that the article prints; `dimension` splits it."""
    for measure in measures:
        for point in facts.points(measure, table=table):
            value = point.pairs.get(dimension, "") if dimension else ""
            yield printed(table, point, (dimension, value) if value else ("", ""))


def _measure(point: Point) -> str:
    """The measure with its direction before it, where the article has several."""
    direction = point.pairs.get("direction", "")
    several = point.pairs.get("table") in ("2", "3")
    return f"{direction}_{point.measure}" if several and direction else point.measure


def _decimals(table: str, unit: str) -> int:
    """Digits after the decimal sign, as the article prints them: table 3 has rates in whole numbers."""
    return 0 if table == "3" and unit == "per_10000" else _DECIMALS.get(unit, 0)
