"""How evenly flows spread over the cells of a matrix: connectivity, inequality, CV and ACV."""

import numpy as np

from keruen.policy.evaluation.indices.matrix import Flows


def connectivity(found: Flows) -> float:
    """Share (0 to 1) of the pairs of regions between which anybody moves."""
    return float((found.off > 0).mean())


def inequality(found: Flows, expected: np.ndarray | None = None) -> float:
    """0.5 x sum |M_ij / M - E_ij|, E the same in all cells, or the given shares (their sum 1, diagonal 0); nan without moves."""
    if not found.total:
        return float("nan")
    n = len(found.regions)
    if expected is None:
        return 0.5 * float(np.abs(found.off / found.total - 1 / (n * (n - 1))).sum())
    return 0.5 * float(np.abs(found.cells / found.total - expected).sum())


def variations(found: Flows) -> tuple[np.ndarray, np.ndarray]:
    """The coefficients of variation of the flows out of and into each region (population standard deviation)."""
    return _cv(found.off), _cv(Flows(found.regions, found.cells.T).off)


def acv(found: Flows) -> tuple[float, float, float]:
    """Aggregate CV: of out-flows, of in-flows (each weighted by the region's part of all moves), and their sum."""
    if not found.total:
        return float("nan"), float("nan"), float("nan")
    of_out, of_in = variations(found)
    out = float((np.nan_to_num(of_out) * found.out).sum()) / found.total
    into = float((np.nan_to_num(of_in) * found.into).sum()) / found.total
    return out, into, out + into


def _cv(lines: np.ndarray) -> np.ndarray:
    means = lines.mean(axis=1)
    found: np.ndarray = np.divide(lines.std(axis=1), means, out=np.full(len(means), np.nan), where=means > 0)
    return found
