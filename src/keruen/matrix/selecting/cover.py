"""The fewest settlements of one district that hold enough: an integer programme, solved exactly (HiGHS).

Among equals the most persons, then the smallest sorted list of ids. All numbers are whole, so that a limit of `required` may
be written as `required - 1/2`: no tolerance of the solver can let a solution slip through.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

_HALF = 0.5
Limit = tuple[np.ndarray, float, float]  # a row, its lower and its upper end


@dataclass(frozen=True)
class Cover:
    """A district: for each of its settlements (ordered by id) the numbers by group, and what must be held of each group."""

    numbers: Sequence[Sequence[int]]  # settlement x group
    required: Sequence[int]  # by group; never more than all of them hold
    worth: Sequence[int]  # persons of each settlement
    forced: frozenset[int] = frozenset()


def fewest(cover: Cover) -> tuple[int, ...]:
    """Positions of the settlements to choose."""
    if not cover.numbers:
        return ()
    n = len(cover.numbers)
    ones, worth = np.ones(n), np.array(cover.worth, dtype=float)
    held = [(np.array(row, dtype=float), need - _HALF, np.inf) for row, need in _rows(cover) if need > 0]
    first = _solve(ones, held, _bounds(n, cover.forced))
    assert first is not None  # all of them hold what is required
    size = len(first)
    held.append((ones, size - _HALF, size + _HALF))
    best = _solve(-worth, held, _bounds(n, cover.forced))
    assert best is not None
    held.append((worth, sum(cover.worth[i] for i in best) - _HALF, np.inf))
    if _solve(ones, [*held, (_marked(n, best), -np.inf, size - _HALF)], _bounds(n, cover.forced)) is None:
        return best  # there is no other
    return _smallest(n, best, held, cover.forced)


def _rows(cover: Cover) -> list[tuple[list[int], int]]:
    return [([row[g] for row in cover.numbers], need) for g, need in enumerate(cover.required)]


def _smallest(n: int, best: tuple[int, ...], held: list[Limit], forced: frozenset[int]) -> tuple[int, ...]:
    """Of all best choices the one whose sorted ids come first: each settlement in turn is taken if any best choice has it."""
    taken, left = set(forced), set[int]()
    for position in range(n):
        if position in best or position in taken:
            taken.add(position)
            continue
        other = _solve(np.ones(n), held, _bounds(n, frozenset(taken | {position}), frozenset(left)))
        if other is None:
            left.add(position)
        else:
            best = other
            taken.add(position)
        if len(taken) == len(best):
            break
    return best


def _marked(n: int, chosen: Sequence[int]) -> np.ndarray:
    marks = np.zeros(n)
    marks[list(chosen)] = 1
    return marks


def _bounds(n: int, ones: frozenset[int], zeros: frozenset[int] = frozenset()) -> Bounds:
    low, high = np.zeros(n), np.ones(n)
    low[list(ones)], high[list(zeros)] = 1, 0
    return Bounds(low, high)


def _solve(cost: np.ndarray, held: list[Limit], bounds: Bounds) -> tuple[int, ...] | None:
    """A choice of least cost; None where there is none."""
    limits = []
    if held:
        rows, low, high = zip(*held, strict=True)
        limits.append(LinearConstraint(np.array(rows), np.array(low), np.array(high)))
    found = milp(cost, constraints=limits, integrality=np.ones(len(cost)), bounds=bounds, options={"mip_rel_gap": 0.0})
    if found.x is None:
        return None
    return tuple(int(i) for i in np.flatnonzero(found.x > _HALF))
