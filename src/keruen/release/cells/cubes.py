"""Complementary cells of one large table of any number of dimensions: for each primary cell the cheapest box with it as a corner.

Source: docs/methods/disclosure.md. Adding t persons to every second corner of a box and taking them from the others keeps
every sum, so a box whose other corners can give t is itself the proof that its primary cell can be as large as it needs.
"""

from dataclasses import dataclass
from functools import reduce
from itertools import product

import numpy as np

Place = tuple[int, ...]


@dataclass(frozen=True)
class Boxes:
    """What to hide (a mask), the primary cells that found no box (a mask), and the proof of each other one: place -> change."""

    hidden: np.ndarray
    without: np.ndarray
    proofs: tuple[dict[Place, int], ...]


def boxes(values: np.ndarray, primary: np.ndarray, need: int) -> Boxes:
    """Which cells to hide.

    `values`: whole persons; `primary`: a mask; `need`: what the largest value of a primary cell must reach. A hidden cell is
    at least 1 to a reader and zeros are printed, so zeros are no corners.
    """
    hidden, without = primary.copy(), np.zeros_like(primary)
    proofs: list[dict[Place, int]] = []
    order = sorted(map(tuple, np.argwhere(primary).tolist()), key=lambda at: (values[at], at))
    for at in order:
        lift = max(need - int(values[at]), 1)
        opposite = _cheapest(values, hidden, at, lift)
        if opposite is None:
            without[at] = True
        else:
            proofs.append(_change(at, opposite, lift))
            hidden[tuple(zip(*proofs[-1], strict=True))] = True
    return Boxes(hidden, without, tuple(proofs))


def _change(at: Place, opposite: Place, lift: int) -> dict[Place, int]:
    """The corners of a box with what is added to each."""
    corners = product((False, True), repeat=len(at))
    return {
        tuple(o if moved else a for moved, a, o in zip(corner, at, opposite, strict=True)): lift * (-1) ** sum(corner)
        for corner in corners
    }


def _cheapest(values: np.ndarray, hidden: np.ndarray, at: Place, lift: int) -> Place | None:
    """The opposite corner of the box at `at` that hides the fewest persons besides what is hidden already."""
    sides, costs = values.ndim, []
    for moved in product((False, True), repeat=sides):
        if not any(moved):
            continue
        # The corners that differ from `at` in the moved dimensions, for every place that they could have there.
        where = tuple(slice(None) if moved[d] else slice(at[d], at[d] + 1) for d in range(sides))
        gives = sum(moved) % 2 == 1
        there = values[where]
        costs.append(np.where(there > (lift if gives else 0), np.where(hidden[where], 0.0, there), np.inf))
    whole = reduce(np.add, costs) + np.zeros(values.shape)
    for dimension, place in enumerate(at):  # the other corner stands elsewhere in every dimension
        whole[tuple(place if d == dimension else slice(None) for d in range(sides))] = np.inf
    best = int(np.argmin(whole))
    return tuple(map(int, np.unravel_index(best, values.shape))) if np.isfinite(whole.flat[best]) else None
