"""The attack: for a hidden cell, the smallest and the largest value that fit everything printed.

Source: docs/methods/disclosure.md. Linear programmes over the hidden cells only, one connected group of them at a time; the
answer is whole persons: where the best corner of a linear programme is not whole, an integer programme is asked.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import ceil, floor

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import bmat, csr_array, csr_matrix, eye_array
from scipy.sparse.csgraph import connected_components

from keruen.release.cells import FREE, Cells

SECONDS = 20.0  # that an integer programme may take; what it has not proved by then counts as not proved
_WHOLE = 1e-5


@dataclass(frozen=True)
class Range:
    """The smallest and the largest value of a hidden cell that a reader cannot exclude; `high` None: without end."""

    low: int
    high: int | None

    def stands(self, need: int) -> bool:
        """Whether it may be `need` or more, and more than one value."""
        return self.high is None or (self.high >= need and self.high > self.low)


@dataclass(frozen=True)
class Knot:
    """Hidden cells that hang together: positions in Cells, the equations over them, their bounds."""

    at: np.ndarray
    equations: csr_array
    right: np.ndarray
    low: np.ndarray
    high: np.ndarray
    cap: int  # a value that stands for "without end"
    truth: np.ndarray


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
        left = _not_shown(knot, left, _all_together(knot, left)) if len(left) > 1 else left
        while left:
            place, need = next(iter(left.items()))
            corner = _corner(knot, place, -1)
            if corner is not None:
                left = _not_shown(knot, left, corner)
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


def knots(cells: Cells, hidden: Collection[str]) -> Iterator[Knot]:
    """The hidden cells, split where no equation connects them."""
    at = np.array(sorted(cells.index[key] for key in hidden), dtype=np.int64)
    if not len(at):
        return
    matrix, cap = cells.matrix, int(cells.numbers.sum()) * 2 + 1000
    equations = matrix[:, at]
    used = np.flatnonzero(np.diff(equations.indptr))
    equations = equations[used]
    right = equations @ cells.numbers[at].astype(float)  # = minus what the printed cells add to, since each row is zero
    high = np.where(cells.most[at] == FREE, cap, np.maximum(cells.most[at], cells.numbers[at]))
    both = bmat([[None, equations], [equations.T, None]]) if len(used) else csr_matrix((len(at), len(at)))
    _, labels = connected_components(both, directed=False)
    of_rows, of_cells = labels[: len(used)], labels[len(used) :]
    for label in np.unique(of_cells):
        mine, rows = np.flatnonzero(of_cells == label), np.flatnonzero(of_rows == label)
        part = csr_array(equations[rows][:, mine])
        yield Knot(at[mine], part, right[rows], cells.least[at][mine], high[mine], cap, cells.numbers[at][mine])


def _range(knot: Knot, place: int) -> Range:
    ends = []
    for sign in (1, -1):
        corner = _corner(knot, place, sign)
        solution = corner if corner is not None else _whole(knot, place, sign)
        ends.append(round(solution[place]))
    return Range(ends[0], None if ends[1] >= knot.cap else ends[1])


def _linear(knot: Knot, place: int) -> Range:
    low, high = (_end(knot, place, sign)[place] for sign in (1, -1))
    return Range(ceil(low - _WHOLE), None if high >= knot.cap - 1 else floor(high + _WHOLE))


def _corner(knot: Knot, place: int, sign: int) -> np.ndarray | None:
    """The corner where a cell is smallest (sign 1) or largest (-1), if it is whole."""
    return _if_whole(knot, _end(knot, place, sign))


def _end(knot: Knot, place: int, sign: int) -> np.ndarray:
    """The corner of the linear programme."""
    goal = np.zeros(len(knot.at))
    goal[place] = sign
    bounds = np.column_stack([knot.low, knot.high])
    rows = bool(knot.equations.shape[0])
    found = linprog(
        goal, A_eq=knot.equations if rows else None, b_eq=knot.right if rows else None, bounds=bounds, method="highs"
    )
    if found.x is None:
        raise ValueError(f"what is printed contradicts itself: {found.message}")
    return np.asarray(found.x)


def _if_whole(knot: Knot, solution: np.ndarray) -> np.ndarray | None:
    rounded = np.rint(solution)
    whole = bool(np.abs(solution - rounded).max() < _WHOLE) and np.array_equal(knot.equations @ rounded, knot.right)
    return rounded if whole else None


def _whole(knot: Knot, place: int, sign: int) -> np.ndarray:
    """The table of whole numbers where a cell is smallest or largest, or the best that was found in time (at worst the truth)."""
    goal = np.zeros(len(knot.at))
    goal[place] = sign
    found = milp(
        goal, constraints=LinearConstraint(knot.equations, knot.right, knot.right), bounds=Bounds(knot.low, knot.high),
        integrality=np.ones(len(knot.at)), options={"time_limit": SECONDS},
    )  # fmt: skip
    return knot.truth.astype(float) if found.x is None else np.rint(found.x)


def _all_together(knot: Knot, needs: Mapping[int, int]) -> np.ndarray | None:
    """A table of whole numbers that brings as many cells as possible to what they need; None where the corner is not whole.

    Each wanted cell has a helper, at most the cell and at most its need; the helpers' sum is made as large as it can be.
    """
    n, places = len(knot.at), list(needs)
    m = len(places)
    picks = csr_array((-np.ones(m), (range(m), places)), shape=(m, n))
    upper = bmat([[picks, eye_array(m)]], format="csr")  # helper - cell <= 0
    rows = knot.equations.shape[0]
    equal = bmat([[knot.equations, csr_array((rows, m))]], format="csr") if rows else None
    # A cell that is large enough already must change: one more is asked of it.
    limits = [max(need, int(knot.truth[place]) + 1) for place, need in needs.items()]
    bounds = np.column_stack([np.append(knot.low, np.zeros(m)), np.append(knot.high, limits)])
    goal = np.append(np.zeros(n), -np.ones(m))
    found = linprog(
        goal, A_ub=upper, b_ub=np.zeros(m), A_eq=equal, b_eq=knot.right if rows else None, bounds=bounds, method="highs"
    )
    return None if found.x is None else _if_whole(knot, found.x[:n])


def _not_shown(knot: Knot, needs: Mapping[int, int], table: np.ndarray | None) -> dict[int, int]:
    """The cells for which a table is no proof."""
    if table is None:
        return dict(needs)
    return {
        place: need for place, need in needs.items()
        if table[place] == knot.truth[place] or max(table[place], knot.truth[place]) < need
    }  # fmt: skip
