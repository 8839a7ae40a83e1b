"""The attack: for a hidden cell, the smallest and the largest value that fit everything printed.

Source: docs/methods/disclosure.md. Linear programmes over the hidden cells only, one connected group of them at a time; the
answer is whole persons: where the best corner of a linear programme is not whole, an integer programme is asked.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from keruen.release.cells.cells import FREE, Cells
from keruen.release.cells.corners import NEARLY, all_together, best_corner, best_end, best_whole, not_shown
from keruen.release.cells.knots import Knot, knots


@dataclass(frozen=True)
class Range:
    """The smallest and the largest value of a hidden cell that a reader cannot exclude; `high` None: without end."""

    low: int
    high: int | None

    def stands(self, need: int) -> bool:
        """Whether it may be `need` or more, and more than one value."""
        return self.high is None or (self.high >= need and self.high > self.low)


Change = Mapping[str, int]  # another table of whole numbers, as what it adds to the true one


def attack(cells: Cells, hidden: Collection[str], targets: Collection[str], whole: bool = True) -> dict[str, Range]:
    """The range of every target (hidden cells of `cells`), given that all other cells are printed.

    `whole` False: the ends of the linear programmes, rounded inwards; in large tables of three and more dimensions the range
    in whole persons can be narrower and takes long.
    """
    ranges: dict[str, Range] = {}
    wanted = {cells.index[key] for key in targets}
    for knot in knots(cells, hidden):
        for place, position in enumerate(knot.at):
            if position in wanted:
                ranges[cells.keys[position]] = _range(knot, place) if whole else _linear(knot, place)
    return {key: ranges[key] for key in targets}


def broken(
    cells: Cells, hidden: Collection[str], needs: Mapping[str, int], proofs: Iterable[Change] = ()
) -> dict[str, Range]:
    """The cells of `needs` (key -> what its largest value must reach) that do not stand, with their ranges.

    A table of whole numbers that fits everything printed is proof for every cell that it changes enough: first come the tables
    that whoever hid the cells offers (`proofs`; each is checked here), then one programme asks for all cells of a knot
    together, and only the rest is asked for one by one.
    """
    shown = proved(cells, hidden, needs, proofs)
    open_ = {cells.index[key]: need for key, need in needs.items() if key not in shown}
    fallen: dict[str, Range] = {}
    for knot in knots(cells, hidden):
        left = {place: open_[position] for place, position in enumerate(knot.at) if position in open_}
        left = not_shown(knot, left, all_together(knot, left)) if len(left) > 1 else left
        while left:
            place, need = next(iter(left.items()))
            corner = best_corner(knot, place, -1)
            if corner is not None:
                left = not_shown(knot, left, corner)
            if place in left:
                del left[place]
                found = _range(knot, place)
                if not found.stands(need):
                    fallen[cells.keys[knot.at[place]]] = found
    return fallen


def proved(cells: Cells, hidden: Collection[str], needs: Mapping[str, int], proofs: Iterable[Change]) -> set[str]:
    """The cells of `needs` for which one of the tables is proof: it fits everything printed and changes the cell enough."""
    among: set[str] = set(hidden)
    shown: set[str] = set()
    for proof in proofs:
        changed = {key: change for key, change in proof.items() if change}
        gains = {key for key in changed.keys() & needs.keys() if cells.values[key] + max(changed[key], 0) >= needs[key]}
        if gains - shown and changed.keys() <= among and _fits(cells, changed):
            shown |= gains
    return shown


def _fits(cells: Cells, changed: Change) -> bool:
    """Whether a table keeps every sum and what a reader knows of each hidden cell."""
    at = np.array([cells.index[key] for key in changed], dtype=np.int64)
    change = np.array(list(changed.values()), dtype=np.int64)
    table = cells.numbers[at] + change
    if (table < cells.least[at]).any() or ((cells.most[at] != FREE) & (table > cells.most[at])).any():
        return False
    sums: dict[int, int] = {}
    columns = cells.columns
    for place, by in zip(at.tolist(), change.tolist(), strict=True):
        for entry in range(columns.indptr[place], columns.indptr[place + 1]):
            row = int(columns.indices[entry])
            sums[row] = sums.get(row, 0) + int(columns.data[entry]) * by
    return not any(sums.values())


def _range(knot: Knot, place: int) -> Range:
    ends = []
    for sign in (1, -1):
        corner = best_corner(knot, place, sign)
        solution = corner if corner is not None else best_whole(knot, place, sign)
        ends.append(round(solution[place]))
    return Range(ends[0], None if ends[1] >= knot.cap else ends[1])


def _linear(knot: Knot, place: int) -> Range:
    low, high = (best_end(knot, place, sign)[place] for sign in (1, -1))
    return Range(ceil(low - NEARLY), None if high >= knot.cap - 1 else floor(high + NEARLY))
