"""Spearman's rank correlation of a factor with net migration: with n, a bootstrap interval and the leave-one-out range.

n is 17 to 20 regions, so an interval is wide and one region may carry the whole figure: both are always told.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

from keruen.policy.evaluation.value import Value, keys, undefined, unknown

LEAST = 5  # places; fewer have no figure
DRAWS = 2_000


@dataclass(frozen=True)
class Correlation:
    """rho of n places; low and high bound the middle 95 % of resamples; least and most leave one place out in turn.

    carried: the places without which rho is least and most. `left_out`: places without one of the two figures.
    """

    n: int
    rho: Value
    low: Value
    high: Value
    least: Value
    most: Value
    carried: tuple[str, str]
    left_out: tuple[str, ...]


def rank_correlation(x: np.ndarray, y: np.ndarray) -> float:
    """Spearman's rho with mean ranks for ties; nan where one side is constant."""
    return _pearson(rankdata(x), rankdata(y))


def _pearson(x: np.ndarray, y: np.ndarray) -> float:
    x, y = x - x.mean(), y - y.mean()
    spread = float(np.sqrt((x * x).sum() * (y * y).sum()))
    return float((x * y).sum()) / spread if spread else float("nan")


def correlate(
    factor: Mapping[str, Value], with_: Mapping[str, Value], seed: int = 1, draws: int = DRAWS
) -> Correlation:
    """The correlation over the places that have both figures; a place without one is left out by name.

    The bootstrap draws places with replacement (percentile interval, seeded); a draw in which a side is constant is
    drawn again. The result does not depend on the names or the order of the places.
    """
    both = [p for p in factor.keys() & with_.keys() if factor[p].known and with_[p].known]
    every = tuple(sorted((factor.keys() | with_.keys()) - set(both)))
    both.sort(key=lambda p: (factor[p].number, with_[p].number, p))
    inputs = keys(*(v for p in sorted(both) for v in (factor[p], with_[p])))
    if len(both) < LEAST:
        gone = unknown("too_few_places", *inputs)
        return _none(len(both), gone, every)
    x = np.array([factor[p].number for p in both], dtype=float)
    y = np.array([with_[p].number for p in both], dtype=float)
    rho = rank_correlation(x, y)
    if np.isnan(rho):
        gone = undefined("constant", Value(0.0, inputs=inputs))
        return _none(len(both), gone, every)
    low, high = _interval(x, y, seed, draws)
    without = {p: rank_correlation(np.delete(x, i), np.delete(y, i)) for i, p in enumerate(both)}
    sound = {p: r for p, r in without.items() if not np.isnan(r)}
    least, most = min(sound, key=lambda p: sound[p]), max(sound, key=lambda p: sound[p])

    def told(number: float) -> Value:
        return Value(number, inputs=inputs)

    return Correlation(
        len(both), told(rho), told(low), told(high), told(sound[least]), told(sound[most]), (least, most), every
    )


def _none(n: int, gone: Value, left_out: tuple[str, ...]) -> Correlation:
    return Correlation(n, gone, gone, gone, gone, gone, ("", ""), left_out)


def _interval(x: np.ndarray, y: np.ndarray, seed: int, draws: int) -> tuple[float, float]:
    """The 2.5 % and 97.5 % quantiles of rho over resampled places."""
    chance = np.random.default_rng(seed)
    found = np.empty(0)
    while len(found) < draws:
        drawn = chance.integers(0, len(x), (draws, len(x)))
        rho = _pearson_lines(rankdata(x[drawn], axis=1), rankdata(y[drawn], axis=1))
        found = np.concatenate([found, rho[~np.isnan(rho)]])
    low, high = np.quantile(found[:draws], (0.025, 0.975))
    return float(low), float(high)


def _pearson_lines(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Pearson's correlation of each line; nan where a side is constant."""
    x, y = x - x.mean(axis=1, keepdims=True), y - y.mean(axis=1, keepdims=True)
    spread = np.sqrt((x * x).sum(axis=1) * (y * y).sum(axis=1))
    rho: np.ndarray = np.divide((x * y).sum(axis=1), spread, out=np.full(len(x), np.nan), where=spread > 0)
    return rho
