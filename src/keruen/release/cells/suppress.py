"""Which other cells must be hidden so that the primary ones stand: a heuristic for linked tables, then attack and repair.

Source: docs/methods/disclosure.md. For each primary cell the cheapest other table is sought in which the cell is large enough
and every sum is as printed (a flow whose cost is the value of the cells it changes); the cells it changes are hidden.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_array, hstack

from keruen.release.cells.attack import Change, Range, broken
from keruen.release.cells.cells import Cells

ROUNDS = 6  # of attack and repair
_CHANGED = 1e-6


@dataclass(frozen=True)
class Suppression:
    """What is hidden, what still falls to the attack, and the persons whose cells were hidden only to protect others."""

    hidden: frozenset[str]
    fallen: Mapping[str, Range]
    lost: int
    proofs: tuple[Change, ...] = ()  # other tables that fit everything printed, for those who attack again


def suppress(
    cells: Cells,
    needs: Mapping[str, int],
    fixed: Collection[str] = (),
    hidden: Collection[str] = (),
    proofs: Sequence[Change] = (),
) -> Suppression:
    """Hide complementary cells until every primary cell stands, or say which do not.

    `needs`: primary cell -> what its largest value must reach. `fixed`: cells that must stay printed (or are known already).
    `hidden`: cells that are hidden in any case (the pattern of an earlier release), `proofs`: tables that speak for them.
    """
    pattern = Pattern(cells, set(needs) | set(hidden), frozenset(fixed) - set(needs) - set(hidden))
    pattern.proofs.extend(proofs)
    fallen = broken(cells, pattern.hidden, needs, pattern.proofs)
    for turn in range(ROUNDS):
        if not fallen:
            break
        before = len(pattern.hidden)
        for key in sorted(fallen, key=lambda k: (-(needs[k] - cells.values[k]), k)):
            # From the second turn on more room is asked for, so that a repair is not the same repair.
            pattern.protect(key, needs[key] + turn)
        if len(pattern.hidden) == before:
            break
        fallen = broken(cells, pattern.hidden, needs, pattern.proofs)
    loss = lost(cells, pattern.hidden, needs)
    return Suppression(frozenset(pattern.hidden), fallen, loss, tuple(pattern.proofs))


def lost(cells: Cells, hidden: Collection[str], primary: Collection[str]) -> int:
    """The persons in hidden cells that are not primary."""
    return sum(cells.values[key] for key in set(hidden) - set(primary))


class Pattern:
    """The hidden cells as they grow."""

    def __init__(self, cells: Cells, hidden: set[str], fixed: frozenset[str]) -> None:
        self.cells, self.hidden = cells, hidden
        self.proofs: list[Change] = []
        self._totals = np.zeros(len(cells.keys), dtype=bool)
        for relation in cells.relations:
            self._totals[cells.index[relation.total]] = True
        self._fixed = np.zeros(len(cells.keys), dtype=bool)
        self._fixed[[cells.index[key] for key in fixed]] = True

    def protect(self, key: str, need: int) -> bool:
        """Hide the cheapest cells that let `key` reach `need`; sums stay printed if they can. False: there are none."""
        missing = need - self.cells.values[key]
        # What is large enough already needs only a second value, above or below.
        ways = [missing] if missing > 0 else [1, -1]
        locks = (self._fixed | (self._totals & ~self._mask()), self._fixed)
        changes = (self._flow(key, lift, locked) for locked in locks for lift in ways)
        change = next((change for change in changes if change is not None), None)
        if change is None:
            return False
        places = np.flatnonzero(np.abs(change) > _CHANGED)
        self.hidden |= {self.cells.keys[place] for place in places}
        self.proofs.append({self.cells.keys[place]: round(change[place]) for place in places})  # the attack checks it
        return True

    def _mask(self) -> np.ndarray:
        mask = np.zeros(len(self.cells.keys), dtype=bool)
        mask[[self.cells.index[key] for key in self.hidden]] = True
        return mask

    def _flow(self, key: str, lift: int, locked: np.ndarray) -> np.ndarray | None:
        """The cheapest change of the unlocked cells that keeps every relation and changes `key` by `lift`."""
        cells, target = self.cells, self.cells.index[key]
        room = cells.numbers - cells.least
        # Zeros are printed, so they cannot hide anything; a cell that need not be told apart can only be lifted.
        free = _reach(cells.matrix, np.flatnonzero(~locked & ((cells.numbers > 0) | self._mask())), target)
        cost = np.where(self._mask()[free], 1e-3, 1.0 + cells.numbers[free])
        up = np.where(cells.most[free] < 0, abs(lift) * 4, np.maximum(cells.most[free] - cells.numbers[free], 0))
        down = room[free].astype(float)
        here = int(np.flatnonzero(free == target)[0])
        if not -down[here] <= lift <= up[here]:
            return None
        part = csr_array(cells.matrix[:, free])
        rows = np.flatnonzero(np.diff(part.indptr))
        equal = hstack([part[rows], -part[rows]], format="csr")
        low = np.zeros(2 * len(free))
        high = np.concatenate([up.astype(float), down])
        low[here] = high[here] = max(lift, 0)
        low[len(free) + here] = high[len(free) + here] = max(-lift, 0)
        found = linprog(
            np.concatenate([cost, cost]), A_eq=equal, b_eq=np.zeros(len(rows)), bounds=np.column_stack([low, high]),
            method="highs",
        )  # fmt: skip
        if found.x is None:
            return None
        change = np.zeros(len(cells.keys))
        change[free] = found.x[: len(free)] - found.x[len(free) :]
        return change


def _reach(matrix: csr_array, free: np.ndarray, target: int) -> np.ndarray:
    """The free cells that hang together with the target by sums over free cells."""
    allowed = np.zeros(matrix.shape[1], dtype=bool)
    allowed[free] = True
    reached = np.zeros(matrix.shape[1], dtype=bool)
    reached[target] = True
    pattern = abs(matrix)
    while True:
        touched = pattern.T @ (pattern @ reached.astype(float) > 0).astype(float) > 0
        grown = reached | (touched & allowed)
        if np.array_equal(grown, reached):
            return np.flatnonzero(reached)
        reached = grown
