"""Movements between regions, told on both sides: made of figures that the tables of regions print, and of nothing else."""

from fractions import Fraction

import pyarrow as pa

from keruen.matrix.movement.fit import NotConvergedError, fit, margins, scaled
from keruen.matrix.movement.mirror import Movement, mirror, region_weights
from keruen.release.figure import Figure, Slot, count, number
from keruen.release.hiding.rules import Rules
from keruen.release.view import View

_METHOD = "mirror"
ROUNDS = 2000  # of fitting; margins that share a sum are met long before, or never
Cells = dict[tuple[str, str], int]


def figures(view: View, printed: list[Figure], credibility: pa.Table | None, rules: Rules) -> list[Figure]:
    """Table mirror: arrived, left, their ratio and the reconciled number, of cells whose two sides are both printed.

    A reconciled number of 1 to k-1 is an estimate of two printed ones and gives nobody away; it is hidden all the same, so that
    no reader finds a small number anywhere.
    """
    sides = _group(view, "origin"), _group(view, "destination")
    if credibility is None or not all(sides):
        return []
    arrived = {(f.category, f.place): _whole(f) for f in _shown(printed, sides[0], "origin")}
    left = {(f.place, f.category): _whole(f) for f in _shown(printed, sides[1], "destination")}
    weights = _weights(view, credibility)
    both = {cell for cell in arrived.keys() & left.keys() if arrived[cell] or left[cell]}
    cells = mirror({c: arrived[c] for c in both}, {c: left[c] for c in both}, weights)
    fitted = _fitted(cells, weights)
    return [
        figure
        for rank, cell in enumerate(_largest_first(cells, rules), start=1)
        for figure in _cell(view, sides[0], cell, fitted, rank, rules)
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


def _fitted(cells: list[Movement], weights: dict[str, float]) -> dict[tuple[str, str], int]:
    """The cells fitted to departures and arrivals of every region, in persons; {} where no table meets both."""
    here = {cell.origin for cell in cells} | {cell.destination for cell in cells}
    rows, columns = margins(cells, {region: weight for region, weight in weights.items() if region in here})
    if not sum(rows.values()) or not sum(columns.values()):
        return {}
    try:
        found = fit({(c.origin, c.destination): c.value for c in cells}, *scaled(rows, columns), most=ROUNDS)
    except NotConvergedError:
        return {}
    return {at: int(value + 0.5) for at, value in found.items()}


def _persons(cell: Movement) -> int:
    return int(cell.value + 0.5)


def _largest_first(cells: list[Movement], rules: Rules) -> list[Movement]:
    """Hidden ones stand last, by code: a place between two printed neighbours would tell their size."""

    def place(cell: Movement) -> tuple[bool, float, str, str]:
        small = rules.small(_persons(cell))
        return small, 0 if small else -cell.value, cell.origin, cell.destination

    return sorted(cells, key=place)


def _cell(
    view: View, group: str, cell: Movement, fitted: dict[tuple[str, str], int], rank: int, rules: Rules
) -> list[Figure]:
    """The figures of one movement, at the region of destination."""

    def slot(measure: str) -> Slot:
        key = view.key(measure, group, cell.destination, "mirror", cell.origin)
        return view.slot("mirror", key, _METHOD, "origin", cell.origin, rank)

    number_ = count(slot("persons"), _persons(cell), "persons")
    made = [number_.hidden() if rules.small(_persons(cell)) else number_]
    made += [count(slot(name), value, "persons") for name, value in (("arrived", cell.arrived), ("left", cell.left))]
    if fitted:
        value = fitted.get((cell.origin, cell.destination), 0)
        figure = count(slot("fitted"), value, "persons")
        made.append(figure.hidden() if rules.small(value) else figure)
    if cell.left and cell.arrived is not None:
        made.append(number(slot("ratio"), Fraction(cell.arrived, cell.left), "number", 2))
    return made
