"""Iterative proportional fitting of a table to margins, one table or many at once; cells that are zero stay zero."""

from dataclasses import dataclass

import numpy as np

NEAR = 1e-10  # of the largest margin
MOST = 100_000


class NotFittedError(ArithmeticError):
    """The margins were not met: their sums differ, or the cells that may hold somebody cannot carry them."""


@dataclass(frozen=True)
class Fitted:
    """The table, the factors of its rows and columns (table = rows x seed x columns), and the rounds that it took."""

    cells: np.ndarray
    rows: np.ndarray
    columns: np.ndarray
    rounds: int


def fit(seed: np.ndarray, rows: np.ndarray, columns: np.ndarray, near: float = NEAR, most: int = MOST) -> Fitted:
    """Seeds (..., n, m) to row sums (..., n) and column sums (..., m). Raises NotFittedError, never a table that is off."""
    seed, rows, columns = (np.asarray(a, dtype=float) for a in (seed, rows, columns))
    largest = max(float(rows.max(initial=0)), float(columns.max(initial=0)), 1e-300)
    if not np.allclose(rows.sum(axis=-1), columns.sum(axis=-1), rtol=1e-9, atol=1e-9 * largest):
        raise NotFittedError("rows and columns have different sums")
    down, across = np.ones_like(rows), np.ones_like(columns)
    for rounds in range(1, most + 1):
        down = _share(rows, (seed * across[..., None, :]).sum(axis=-1))
        across = _share(columns, (seed * down[..., :, None]).sum(axis=-2))
        cells = down[..., :, None] * seed * across[..., None, :]
        off = max(float(np.abs(cells.sum(axis=-1) - rows).max()), float(np.abs(cells.sum(axis=-2) - columns).max()))
        if off <= near * largest:
            return Fitted(cells, down, across, rounds)
    raise NotFittedError(f"after {most} rounds a margin is still off by {off:.6g}")


def _share(wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    """What a line is multiplied by; a line where nobody may be keeps zero."""
    share: np.ndarray = np.divide(wanted, found, out=np.zeros_like(wanted), where=found > 0)
    return share
