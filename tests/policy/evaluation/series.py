"""Series rows for the tests, written as small tables."""

from keruen.policy.evaluation.facts import Facts
from keruen.policy.series.find import Point


def points(text: str, unit: str = "persons", vintage: str = "V") -> tuple[Point, ...]:
    """Lines of `measure dimensions place period value`; `-` for no dimensions and for no value."""
    made = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        measure, split, place, period, value = line.split()
        number = None if value == "-" else float(value)
        state = "observed" if number is not None else "unknown"
        made.append(
            Point(place, period, measure, split.strip("-"), number, unit, vintage, state, "", "made up", "2026-01-01")
        )
    return tuple(made)


def facts(text: str) -> Facts:
    """The same behind the door of the evaluation."""
    return Facts(points(text))
