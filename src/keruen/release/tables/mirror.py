"""Movements between regions, told on both sides: made of figures that the tables of regions print, and of nothing else."""

from fractions import Fraction

import pyarrow as pa

from keruen.matrix.mirror import Movement, mirror, region_weights
from keruen.release.figure import Figure, Slot, count, number
from keruen.release.view import View

_METHOD = "mirror"
Cells = dict[tuple[str, str], int]


def figures(view: View, printed: list[Figure], credibility: pa.Table | None) -> list[Figure]:
    """Table mirror: arrived, left, their ratio and the reconciled number, of cells whose two sides are both printed."""
    sides = _group(view, "origin"), _group(view, "destination")
    if credibility is None or not all(sides):
        return []
    arrived = {(f.category, f.place): _whole(f) for f in _shown(printed, sides[0], "origin")}
    left = {(f.place, f.category): _whole(f) for f in _shown(printed, sides[1], "destination")}
    weights = _weights(view, credibility)
    both = {cell for cell in arrived.keys() & left.keys() if arrived[cell] or left[cell]}
    cells = mirror({c: arrived[c] for c in both}, {c: left[c] for c in both}, weights)
    return [
        figure
        for rank, cell in enumerate(_largest_first(cells), start=1)
        for figure in _cell(view, sides[0], cell, rank)
    ]


def _group(view: View, dimension: str) -> str:
    """The first group that is broken down by a dimension."""
    return next((g.code for g in view.programme.groups if g.dimension(dimension)), "")


def _shown(printed: list[Figure], group: str, dimension: str) -> list[Figure]:
    table = f"region_by_{dimension}"
    return [f for f in printed if f.table == table and f.group == group and f.state == "shown" and f.value is not None]


def _whole(figure: Figure) -> int:
    return int(figure.printed)


def _weights(view: View, credibility: pa.Table) -> dict[str, float]:
    rows = credibility.select(["place", "lower"]).to_pylist()
    return region_weights((region, row["lower"]) for row in rows if (region := view.gazetteer.at(row["place"], 1)))


def _largest_first(cells: list[Movement]) -> list[Movement]:
    return sorted(cells, key=lambda cell: (-cell.value, cell.origin, cell.destination))


def _cell(view: View, group: str, cell: Movement, rank: int) -> list[Figure]:
    """The four figures of one movement, at the region of destination."""

    def slot(measure: str) -> Slot:
        key = view.key(measure, group, cell.destination, "mirror", cell.origin)
        return view.slot("mirror", key, _METHOD, "origin", cell.origin, rank)

    made = [count(slot("persons"), int(cell.value + 0.5), "persons")]
    made += [count(slot(name), value, "persons") for name, value in (("arrived", cell.arrived), ("left", cell.left))]
    if cell.left and cell.arrived is not None:
        made.append(number(slot("ratio"), Fraction(cell.arrived, cell.left), "number", 2))
    return made
