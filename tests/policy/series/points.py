"""Points as small tables: `2022 population KZ-11 100` with the rest as usual."""

from keruen.policy.series.find import Point


def point(text: str, value: float | None, dimensions: str = "", unit: str = "persons", vintage: str = "KZ-20") -> Point:
    """`place period measure`, its value and what differs from persons of the 20 regions."""
    place, period, measure = text.split()
    state = "observed" if value is not None else "unknown"
    return Point(place, period, measure, dimensions, value, unit, vintage, state, "", "a yearbook", "2026-11-20")
