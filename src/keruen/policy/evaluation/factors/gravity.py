"""A gravity model of flows between places by Poisson pseudo-maximum likelihood: what size and distance go with flows.

E[flow] = exp(b . x). Poisson needs no logarithm of a flow, so empty cells stay in; the variance is the sandwich, which
holds whatever the spread is. Iteratively reweighted least squares in numpy. No causal wording.
"""

from dataclasses import dataclass

import numpy as np

NEAR = 1e-10
MOST = 100


class NotFittedError(ArithmeticError):
    """The model has no finite estimate: a column is a mix of others, or the iteration does not settle."""


@dataclass(frozen=True)
class Gravity:
    """Coefficients by name with robust (HC1) standard errors; deviance; n cells; rounds of the iteration."""

    names: tuple[str, ...]
    coefficients: tuple[float, ...]
    errors: tuple[float, ...]
    deviance: float
    n: int
    rounds: int

    def interval(self, name: str, z: float = 1.959964) -> tuple[float, float]:
        """The 95 % interval of a coefficient."""
        at = self.names.index(name)
        return self.coefficients[at] - z * self.errors[at], self.coefficients[at] + z * self.errors[at]


def ppml(flows: np.ndarray, columns: dict[str, np.ndarray]) -> Gravity:
    """Flows (n, none negative) on named columns (n each); an intercept is added as `constant`.

    Raises NotFittedError where the columns do not identify a model or it does not settle; ValueError for negative flows.
    """
    y = np.asarray(flows, dtype=float)
    if (y < 0).any():
        raise ValueError("a flow is below zero")
    x = np.column_stack([np.ones(len(y)), *columns.values()])
    if len(y) <= x.shape[1] or np.linalg.matrix_rank(x) < x.shape[1] or not y.any():
        raise NotFittedError("the columns do not identify a model")
    beta, rounds = _settle(y, x)
    mu = np.exp(x @ beta)
    bread = np.linalg.inv(x.T @ (mu[:, None] * x))
    meat = x.T @ (((y - mu) ** 2)[:, None] * x)
    n, k = x.shape
    errors = np.sqrt(np.diag(bread @ meat @ bread) * n / (n - k))
    names = ("constant", *columns)
    return Gravity(names, tuple(map(float, beta)), tuple(map(float, errors)), _deviance(y, mu), n, rounds)


def _settle(y: np.ndarray, x: np.ndarray) -> tuple[np.ndarray, int]:
    mu = (y + y.mean()) / 2
    eta = np.log(mu)
    before = np.inf
    for rounds in range(1, MOST + 1):
        working = eta + (y - mu) / mu
        weighted = mu[:, None] * x
        beta = np.linalg.solve(x.T @ weighted, weighted.T @ working)
        eta = x @ beta
        mu = np.exp(np.clip(eta, -700, 700))
        now = _deviance(y, mu)
        if not np.isfinite(now):
            break
        if abs(now - before) <= NEAR * (abs(now) + NEAR):
            return beta, rounds
        before = now
    raise NotFittedError("the iteration does not settle")


def _deviance(y: np.ndarray, mu: np.ndarray) -> float:
    part = np.where(y > 0, y * np.log(np.where(y > 0, y, 1.0) / mu), 0.0)
    return float(2 * (part - (y - mu)).sum())


def cells(matrix: np.ndarray, sizes: np.ndarray, distances: np.ndarray) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """The off-diagonal cells of an origin x destination matrix with log sizes at both ends and log distance.

    Raises ValueError for a size or a distance that is not above zero.
    """
    n = len(matrix)
    i, j = np.nonzero(~np.eye(n, dtype=bool))
    if (sizes <= 0).any() or (distances[i, j] <= 0).any():
        raise ValueError("a size or a distance is not above zero")
    return matrix[i, j], {
        "log_origin": np.log(sizes[i]),
        "log_destination": np.log(sizes[j]),
        "log_distance": np.log(distances[i, j]),
    }
