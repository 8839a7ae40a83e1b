"""Flows from two tables of birthplace by residence: Abel's closed demographic accounting.

For each birthplace, the rows (who lived where) become the columns (who lives where); as many as possible stay (the
diagonal holds the smaller of the two stocks), and the rest is fitted without the diagonal. Births and deaths are first
taken out of the stocks: the newborn from the table at the end, the dead in proportion from the table at the start.
"""

from dataclasses import dataclass

import numpy as np

from keruen.policy.evaluation.flows.fitting import fit


@dataclass(frozen=True)
class Moved:
    """The least flows, origin x destination (diagonal zero), and the same by birthplace; persons."""

    flows: np.ndarray
    by_birthplace: np.ndarray

    @property
    def total(self) -> float:
        """Everybody who moved."""
        return float(self.flows.sum())


def from_stocks(before: np.ndarray, after: np.ndarray) -> Moved:
    """Flows between two stock tables (birthplace x residence) with equal sums of each birthplace.

    Raises ValueError where the shapes or the sums differ (take births and deaths out: `closed`, and the gaps: `level`).
    """
    before, after = np.asarray(before, dtype=float), np.asarray(after, dtype=float)
    n = before.shape[0]
    if before.shape != after.shape or before.shape != (n, n):
        raise ValueError(f"stocks of shapes {before.shape} and {after.shape}")
    if not np.allclose(before.sum(axis=1), after.sum(axis=1), rtol=1e-9, atol=1e-6):
        raise ValueError("a birthplace has another sum after than before")
    if (before < 0).any() or (after < 0).any():
        raise ValueError("a stock is below zero")
    stay = np.minimum(before, after)
    seed = np.broadcast_to(1.0 - np.eye(n), (n, n, n))
    moved = fit(seed, before - stay, after - stay).cells
    return Moved(moved.sum(axis=0), moved)


def closed(
    before: np.ndarray, after: np.ndarray, births: np.ndarray, deaths: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Stocks without natural change: deaths by residence leave the first table in proportion, births the own cell of the second.

    Raises ValueError where more died or were born than the table holds.
    """
    before, after = np.asarray(before, dtype=float), np.asarray(after, dtype=float)
    start = before - deaths * before / before.sum(axis=0)
    end = after - np.diag(births)
    if (start < 0).any() or (end < 0).any():
        raise ValueError("more births or deaths than the stock holds")
    return start, end


def level(before: np.ndarray, after: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Both tables scaled, birthplace by birthplace, to the mean of their two sums; and the gaps that this closes (after - before).

    A choice of ours for stocks whose sums differ by those who came from or went to the rest of the world, or by error: the
    gaps are to be printed beside the flows.
    """
    first, last = before.sum(axis=1), after.sum(axis=1)
    middle = (first + last) / 2
    return before * _scale(middle, first), after * _scale(middle, last), last - first


def _scale(wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    scale: np.ndarray = np.divide(wanted, found, out=np.zeros_like(wanted, dtype=float), where=found > 0)
    return scale[:, None]
