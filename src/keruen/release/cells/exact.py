"""The smallest loss for a small table: an integer programme over which cells to hide.

Source: docs/methods/disclosure.md. One yes or no for every cell, and for every primary cell another table of whole numbers that
differs from the true one only in hidden cells, adds as printed, and in which that cell is large enough.
"""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import block_diag, bmat, csr_array, diags_array, vstack

from keruen.release.cells.attack import Change, broken
from keruen.release.cells.cells import Cells
from keruen.release.cells.suppress import Suppression, lost, suppress

SECONDS = 20.0
MANY = 240  # cells x primary cells: below this the search takes some hundredths of a second, and never meets its limit


def small(cells: Cells, needs: Mapping[str, int]) -> bool:
    """Whether a table is small enough for the exact search in every build."""
    return 0 < len(cells.keys) * len(needs) <= MANY


def least_loss(
    cells: Cells,
    needs: Mapping[str, int],
    fixed: Collection[str] = (),
    hidden: Collection[str] = (),
    proofs: Sequence[Change] = (),
) -> Suppression:
    """What to hide, as `suppress` says it: of a small table exactly, of others by the heuristic."""
    if small(cells, needs):
        found = smallest(cells, needs, set(fixed) - set(hidden), hidden)
        if found is not None and not found.fallen:
            return found
    return suppress(cells, needs, fixed, hidden, proofs)


def smallest(
    cells: Cells, needs: Mapping[str, int], fixed: Collection[str] = (), hidden: Collection[str] = ()
) -> Suppression | None:
    """The hidden cells of the smallest value under which all primary cells stand; None where none is found in time.

    `fixed` stay printed; `hidden` are hidden in any case and cost nothing.
    """
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
    low, high = _bounds(cells, needs, fixed, hidden, most, least)
    free = [*primary, *(cells.index[key] for key in hidden)]
    cost = np.concatenate([np.where(np.isin(np.arange(n), free), 0, cells.numbers), np.zeros(n * len(primary))])
    found = milp(
        cost, constraints=LinearConstraint(vstack(rows), *map(np.concatenate, zip(*sides, strict=True))), bounds=Bounds(low, high),
        integrality=np.ones(len(cost)), options={"time_limit": SECONDS},
    )  # fmt: skip
    if found.x is None:
        return None
    gone = {cells.keys[place] for place in np.flatnonzero(found.x[:n] > 0.5) if cells.numbers[place] > 0}
    gone |= set(needs) | set(hidden)
    return Suppression(frozenset(gone), broken(cells, gone, needs), lost(cells, gone, needs))


def _sums(cells: Cells, times: int) -> csr_array:
    """Every change keeps every sum."""
    rows = cells.matrix.shape[0] * times
    return csr_array(bmat([[csr_array((rows, len(cells.keys))), block_diag([cells.matrix] * times)]]))


def _only(n: int, sign: float) -> csr_array:
    return csr_array(diags_array(np.full(n, sign)))


def _bounds(
    cells: Cells,
    needs: Mapping[str, int],
    fixed: Collection[str],
    hidden: Collection[str],
    most: np.ndarray,
    least: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Lower and upper bounds of: is it hidden, for every cell; its change, for every primary cell and every cell."""
    n = len(cells.keys)
    low, high = [np.zeros(n)], [np.ones(n)]
    low[0][[cells.index[key] for key in (*needs, *hidden)]] = 1
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
