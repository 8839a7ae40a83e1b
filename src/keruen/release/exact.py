"""The smallest loss for a small table: an integer programme over which cells to hide.

Source: docs/methods/disclosure.md. One yes or no for every cell, and for every primary cell another table of whole numbers that
differs from the true one only in hidden cells, adds as printed, and in which that cell is large enough.
"""

from collections.abc import Collection, Mapping

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import block_diag, bmat, csr_array, diags_array, vstack

from keruen.release.attack import broken
from keruen.release.cells import Cells
from keruen.release.suppress import Suppression, lost

SECONDS = 20.0
MANY = 4000  # cells x primary cells: above this a table is not small


def small(cells: Cells, needs: Mapping[str, int]) -> bool:
    """Whether a table is small enough for the exact search."""
    return len(cells.keys) * len(needs) <= MANY


def smallest(cells: Cells, needs: Mapping[str, int], fixed: Collection[str] = ()) -> Suppression | None:
    """The hidden cells of the smallest value under which all primary cells stand; None where none is found in time."""
    n, primary = len(cells.keys), [cells.index[key] for key in needs]
    cap = float(cells.numbers.sum())
    most = np.where(cells.most < 0, cap, np.maximum(cells.most - cells.numbers, 0))
    least = (cells.numbers - cells.least).astype(float)
    rows = [_sums(cells, len(primary))]
    sides: list[tuple[np.ndarray, np.ndarray]] = [(np.zeros(rows[0].shape[0]), np.zeros(rows[0].shape[0]))]
    for turn in range(len(primary)):
        # change <= most x hidden, and -change <= least x hidden
        for sign, limit in ((1.0, most), (-1.0, least)):
            blocks = [
                -diags_array(limit),
                *(_only(n, sign) if turn == other else csr_array((n, n)) for other in range(len(primary))),
            ]
            rows.append(csr_array(bmat([blocks])))
            sides.append((np.full(n, -np.inf), np.zeros(n)))
    low, high = _bounds(cells, needs, fixed, most, least)
    cost = np.concatenate([np.where(np.isin(np.arange(n), primary), 0, cells.numbers), np.zeros(n * len(primary))])
    found = milp(
        cost, constraints=LinearConstraint(vstack(rows), *map(np.concatenate, zip(*sides, strict=True))), bounds=Bounds(low, high),
        integrality=np.ones(len(cost)), options={"time_limit": SECONDS},
    )  # fmt: skip
    if found.x is None:
        return None
    hidden = {cells.keys[place] for place in np.flatnonzero(found.x[:n] > 0.5) if cells.numbers[place] > 0} | set(needs)
    return Suppression(frozenset(hidden), broken(cells, hidden, needs), lost(cells, hidden, needs))


def _sums(cells: Cells, times: int) -> csr_array:
    """Every change keeps every sum."""
    rows = cells.matrix.shape[0] * times
    return csr_array(bmat([[csr_array((rows, len(cells.keys))), block_diag([cells.matrix] * times)]]))


def _only(n: int, sign: float) -> csr_array:
    return csr_array(diags_array(np.full(n, sign)))


def _bounds(
    cells: Cells, needs: Mapping[str, int], fixed: Collection[str], most: np.ndarray, least: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Lower and upper bounds of: is it hidden, for every cell; its change, for every primary cell and every cell."""
    n = len(cells.keys)
    low, high = [np.zeros(n)], [np.ones(n)]
    low[0][[cells.index[key] for key in needs]] = 1
    high[0][[cells.index[key] for key in fixed if key not in needs]] = 0
    high[0][(cells.numbers == 0) & (low[0] == 0)] = 0  # zeros are printed
    for key, need in needs.items():
        down, up = -least, most.copy()
        at = cells.index[key]
        down[at] = max(need - int(cells.numbers[at]), 1)
        up[at] = max(up[at], down[at])
        low.append(down)
        high.append(up)
    return np.concatenate(low), np.concatenate(high)
