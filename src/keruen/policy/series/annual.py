"""Years from months: a flow whose twelve months are all known has a year; where the source gives the year, that one stands."""

from collections import defaultdict
from dataclasses import replace

from keruen.policy.series.find import Point, Series
from keruen.policy.series.periods import kind, months_of


def with_years(series: Series) -> Series:
    """The series and the years that its months make; a year with a missing month is not made."""
    months: dict[tuple[str, str, str, str], dict[str, Point]] = defaultdict(dict)
    for point in series.points:
        if kind(point.period) == "month" and point.value is not None and point.unit in ("persons", "cases"):
            months[point.measure, point.dimensions, point.place, point.period[:4]][point.period] = point
    made = []
    for (measure, dimensions, place, year), points in months.items():
        whole = set(points) == set(months_of(year))
        if whole and f"{measure}@{dimensions}@{place}@{year}" not in series.by_address:
            total = sum(point.value or 0.0 for point in points.values())
            first = points[f"{year}-01"]
            made.append(replace(first, period=year, value=total, state="converted", note="sum:months"))
    return series.with_points(made)
