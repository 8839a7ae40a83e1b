"""Factors: rank correlation with its uncertainty, and the gravity model against what made its data."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr

from keruen.policy.evaluation.factors.correlation import correlate, rank_correlation
from keruen.policy.evaluation.factors.gravity import NotFittedError, cells, ppml
from keruen.policy.evaluation.value import Value, unknown

X = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.0, 6.0]
Y = [2.0, 7.0, 1.0, 8.0, 2.0, 8.0, 1.0, 8.0]


def values(numbers: list[float], names: str = "ABCDEFGH") -> dict[str, Value]:
    return {name: Value(number, inputs=(name,)) for name, number in zip(names, numbers, strict=True)}


def test_rho_is_that_of_scipy_with_ties() -> None:
    assert rank_correlation(np.array(X), np.array(Y)) == pytest.approx(spearmanr(X, Y).statistic)
    assert rank_correlation(np.array(X), np.array(Y)) == pytest.approx(0.199, abs=5e-4)


def test_n_the_interval_and_the_places_that_carry_it_are_told() -> None:
    found = correlate(values(X), values(Y), draws=300)
    numbers = [v.number for v in (found.low, found.least, found.rho, found.most, found.high)]
    assert found.n == 8
    assert all(n is not None and -1 <= n <= 1 for n in numbers)
    assert numbers[1] <= numbers[2] <= numbers[3]  # type: ignore[operator]
    without = {
        name: spearmanr(X[:at] + X[at + 1 :], Y[:at] + Y[at + 1 :]).statistic for at, name in enumerate("ABCDEFGH")
    }
    assert without[found.carried[0]] == pytest.approx(min(without.values()))
    assert without[found.carried[1]] == pytest.approx(max(without.values()))
    assert found.least.number == pytest.approx(min(without.values()))


def test_places_without_a_figure_are_left_out_by_name_and_too_few_have_none() -> None:
    some = values(X) | {"C": unknown("absent")}
    assert correlate(some, values(Y), draws=50).left_out == ("C",)
    few = correlate(dict(list(values(X).items())[:4]), values(Y))
    assert (few.n, few.rho.number, few.rho.reason) == (4, None, "too_few_places")


def test_a_factor_that_is_the_same_everywhere_has_no_correlation() -> None:
    found = correlate(values([1.0] * 8), values(Y))
    assert (found.rho.state, found.rho.reason) == ("undefined", "constant")


@settings(max_examples=15)
@given(st.permutations("ABCDEFGH"))
def test_a_relabelling_of_regions_changes_nothing(names: list[str]) -> None:
    """Where no two regions are equal on both sides, the order of the draws does not depend on names."""
    other = values(X, "".join(names)), values(Y, "".join(names))
    first, second = correlate(values(X), values(Y), draws=60), correlate(*other, draws=60)
    for part in ("rho", "low", "high", "least", "most"):
        assert getattr(first, part).number == getattr(second, part).number


def gravity_data(n: int = 12, seed: int = 7) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    chance = np.random.default_rng(seed)
    sizes = chance.uniform(2e5, 2e6, n)
    at = chance.uniform(0, 1000, (n, 2))
    apart = np.sqrt(((at[:, None] - at[None]) ** 2).sum(axis=-1))
    np.fill_diagonal(apart, 1.0)
    expected = np.exp(-14 + 0.8 * np.log(sizes)[:, None] + 0.7 * np.log(sizes)[None] - 0.9 * np.log(apart))
    return chance.poisson(expected).astype(float), sizes, apart


def test_the_gravity_model_finds_what_made_the_flows() -> None:
    matrix, sizes, apart = gravity_data()
    flow, columns = cells(matrix, sizes, apart)
    found = ppml(flow, columns)
    for name, truth in (("log_origin", 0.8), ("log_destination", 0.7), ("log_distance", -0.9)):
        low, high = found.interval(name)
        assert low - 0.02 <= truth <= high + 0.02, name
    assert found.n == 132
    mu = np.exp(np.column_stack([np.ones(132), *columns.values()]) @ np.array(found.coefficients))
    assert mu.sum() == pytest.approx(flow.sum())  # Poisson with a constant keeps the sum


def test_empty_cells_stay_in() -> None:
    matrix, sizes, apart = gravity_data()
    flow, columns = cells(np.where(matrix < np.median(matrix), 0, matrix), sizes, apart)
    assert ppml(flow, columns).n == 132


def test_a_model_that_nothing_identifies_is_refused() -> None:
    same = np.ones(20)
    with pytest.raises(NotFittedError):
        ppml(np.arange(20.0), {"a": same})
    with pytest.raises(ValueError, match="below zero"):
        ppml(np.array([-1.0, 2.0, 3.0]), {"a": np.array([1.0, 2.0, 3.0])})
    with pytest.raises(ValueError, match="above zero"):
        cells(np.zeros((2, 2)), np.array([1.0, 0.0]), np.ones((2, 2)))
