"""Figures of different boundary vintages meet only here: counts are summed to the older units, nothing is ever split.

A figure that cannot be converted stays in the series as unknown, with the reason: `cannot_split` (a unit that later became
several), `not_additive` (a rate, a mean: its parts do not add), `part_missing` (one part of a sum is not known).
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from keruen.places.vintages import common_unit, parts_of
from keruen.policy.series.find import Point
from keruen.terms.problems import Problem

DAYS = {"KZ-16": "2018-06-18", "KZ-17": "2022-06-07", "KZ-20": "2022-06-08"}  # a day on which the vintage is valid
ADDITIVE = frozenset({"persons", "households", "cases", "jobs", "units", "usd"})
Cell = tuple[str, str, str, str]  # measure, dimensions, period, place


def convert(points: Iterable[Point], vintage: str) -> tuple[Point, ...]:
    """The points in one vintage; points of whole countries stay as they are.

    A point that is there in the vintage itself stands before one that would be converted. Problem policy-vintage-unknown.
    """
    if vintage not in DAYS:
        raise Problem("policy-vintage-unknown", vintage=vintage, known=", ".join(DAYS))
    kept: dict[Cell, Point] = {}
    sums: dict[Cell, list[Point]] = defaultdict(list)
    for point in points:
        if point.vintage not in DAYS or point.vintage == vintage:
            kept[_cell(point, point.place)] = point
        elif DAYS[point.vintage] > DAYS[vintage]:
            sums[_cell(point, common_unit(point.place, DAYS[vintage], DAYS[point.vintage]))].append(point)
        else:
            for part in parts_of(point.place, DAYS[point.vintage], DAYS[vintage]):
                sums[_cell(point, part)].append(point)
    made = {cell: _made(cell[3], parts, vintage) for cell, parts in sums.items() if cell not in kept}
    return (*kept.values(), *made.values())


def _cell(point: Point, place: str) -> Cell:
    return point.measure, point.dimensions, point.period, place


def _made(place: str, parts: list[Point], vintage: str) -> Point:
    """One point of the new vintage from the points of another that lie in it, or that it lies in."""
    first = parts[0]
    common = replace(first, place=place, vintage=vintage)
    if len(parts) == 1 and first.place == place and not _cut(first, vintage):
        return common
    if DAYS[first.vintage] < DAYS[vintage]:
        return _unknown(common, "cannot_split")
    if first.unit not in ADDITIVE:
        return _unknown(common, "not_additive")
    expected = set(parts_of(place, DAYS[vintage], DAYS[first.vintage]))
    if {p.place for p in parts} != expected or any(p.value is None for p in parts):
        return _unknown(common, "part_missing")
    note = next((p.note for p in parts if p.breaks), "") or "sum:" + "+".join(sorted(expected))
    return replace(common, value=sum(p.value or 0.0 for p in parts), state="converted", note=note)


def _cut(point: Point, vintage: str) -> bool:
    """Whether the point's own unit is not the same territory in the other vintage."""
    early, late = sorted((DAYS[point.vintage], DAYS[vintage]))
    return common_unit(point.place, early, late) != point.place or parts_of(point.place, early, late) != (point.place,)


def _unknown(point: Point, reason: str) -> Point:
    return replace(point, value=None, state="unknown", note=reason)
