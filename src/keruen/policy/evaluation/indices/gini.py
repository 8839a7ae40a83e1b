"""Gini indices of flows (Plane and Mulligan 1997; Bell et al. 2002). Two denominators are in use, and both are named.

With N cells, a sum S of their values and D the sum of |x - y| over all ordered pairs of cells:
    Plane-Mulligan: D / (2 N S)        Bell: D / (2 (N - 1) S)
D is taken from sorted values (2 x sum of (2k - N - 1) x_k), so N log N and not N squared.
"""

from dataclasses import dataclass

import numpy as np

from keruen.policy.evaluation.indices.matrix import Flows


@dataclass(frozen=True)
class Gini:
    """Of all cells, by both denominators, and its parts: within rows, within columns, between exchanges.

    The parts have Plane-Mulligan's denominator; standardised: 100 x part / total.
    """

    total_bell: float
    total_pm: float
    rows: float
    columns: float
    exchanges: float

    @property
    def standardised(self) -> tuple[float, float, float]:
        """Rows, columns and exchanges in percent of the total; nan where all cells are equal."""
        if not self.total_pm:
            return float("nan"), float("nan"), float("nan")
        whole = self.total_pm / 100
        return self.rows / whole, self.columns / whole, self.exchanges / whole


def distances(values: np.ndarray) -> np.ndarray:
    """Sum of |x - y| over all ordered pairs of each line (last axis)."""
    ordered = np.sort(values, axis=-1)
    n = ordered.shape[-1]
    return np.asarray(2 * (ordered @ (2.0 * np.arange(1, n + 1) - n - 1)))


def gini(found: Flows) -> Gini:
    """The system's indices; nan where nobody moves."""
    n = len(found.regions)
    cells, whole = n * (n - 1), found.total
    if not whole:
        return Gini(*[float("nan")] * 5)
    all_ = float(distances(found.off.reshape(-1)))
    rows = float(distances(found.off).sum())
    columns = float(distances(Flows(found.regions, found.cells.T).off).sum())
    exchanges = float(np.abs(found.cells - found.cells.T).sum())
    pm = 2 * cells * whole
    return Gini(all_ / (2 * (cells - 1) * whole), all_ / pm, rows / pm, columns / pm, exchanges / pm)


@dataclass(frozen=True)
class Fields:
    """Gini of each region's out-field and in-field, by both denominators; nan where nobody goes or comes."""

    out_bell: np.ndarray
    out_pm: np.ndarray
    in_bell: np.ndarray
    in_pm: np.ndarray


def fields(found: Flows) -> Fields:
    """How focused the flows out of and into each region are."""
    out_bell, out_pm = _field(found.off)
    in_bell, in_pm = _field(Flows(found.regions, found.cells.T).off)
    return Fields(out_bell, out_pm, in_bell, in_pm)


def _field(lines: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    sums, cells = lines.sum(axis=1), lines.shape[1]
    apart = distances(lines)
    none = np.full(len(sums), np.nan)
    bell = np.divide(apart, 2 * (cells - 1) * sums, out=none.copy(), where=(sums > 0) & (cells > 1))
    return bell, np.divide(apart, 2 * cells * sums, out=none.copy(), where=sums > 0)


def weighted(found: Flows, of: Fields) -> tuple[float, float]:
    """Migration-weighted Gini of out-fields and of in-fields (Bell's denominator), weights a region's part of all moves."""
    if not found.total:
        return float("nan"), float("nan")
    out = float((np.nan_to_num(of.out_bell) * found.out).sum()) / found.total
    return out, float((np.nan_to_num(of.in_bell) * found.into).sum()) / found.total
