"""Flows from stocks and proportional fitting: published examples, and what must always hold."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from keruen.policy.evaluation.flows.fitting import NotFittedError, fit
from keruen.policy.evaluation.flows.stocks import closed, from_stocks, level

# Three published examples of birthplace x residence at two times, and the flows that they give.
TOYS = [
    (
        [[1000, 100, 10, 0], [55, 555, 50, 5], [80, 40, 800, 40], [20, 25, 20, 200]],
        [[950, 100, 60, 0], [80, 505, 75, 5], [90, 30, 800, 40], [40, 45, 0, 180]],
        [[0, 0, 50, 0], [35, 0, 25, 0], [10, 10, 0, 0], [10, 10, 0, 0]],
    ),
    (
        [[100, 10, 10, 0], [20, 55, 25, 10], [10, 40, 140, 65], [20, 25, 20, 200]],
        [[70, 30, 10, 10], [25, 60, 10, 15], [10, 55, 140, 50], [40, 45, 0, 180]],
        [[0, 20, 0, 10], [0, 0, 0, 0], [15, 15, 0, 5], [10, 25, 0, 0]],
    ),
    (
        [[100, 10, 10, 0], [80, 180, 10, 90], [30, 10, 140, 40], [60, 70, 10, 160]],
        [[95, 5, 15, 5], [75, 225, 5, 55], [55, 0, 115, 50], [35, 25, 25, 215]],
        [[0, 5, 55 / 7, 155 / 7], [50 / 7, 0, 85 / 7, 285 / 7], [125 / 7, 5, 0, 50 / 7], [0, 35, 0, 0]],
    ),
]


@pytest.mark.parametrize(("before", "after", "wanted"), TOYS)
def test_published_examples(before: list[list[int]], after: list[list[int]], wanted: list[list[float]]) -> None:
    found = from_stocks(np.array(before), np.array(after))
    assert found.flows == pytest.approx(np.array(wanted), abs=1e-6)
    assert found.total == pytest.approx(np.array(wanted).sum())


stocks = arrays(np.float64, (4, 4), elements=st.integers(1, 500).map(float))


@settings(max_examples=25)
@given(stocks)
def test_flows_turn_one_table_into_the_next(before: np.ndarray) -> None:
    after = np.array([np.roll(row, i + 1) for i, row in enumerate(before)])
    found = from_stocks(before, after)
    net = found.by_birthplace.sum(axis=1) - found.by_birthplace.sum(axis=2)
    assert before + net == pytest.approx(after, abs=1e-5)
    assert np.diagonal(found.flows).max() == 0
    assert (found.flows >= 0).all()


def test_stocks_of_different_sums_are_refused_until_their_gaps_are_named() -> None:
    before, after = np.array([[10.0, 5.0], [4.0, 20.0]]), np.array([[8.0, 10.0], [4.0, 20.0]])
    with pytest.raises(ValueError, match="another sum"):
        from_stocks(before, after)
    first, last, gaps = level(before, after)
    assert gaps.tolist() == [3.0, 0.0]
    assert first.sum(axis=1) == pytest.approx(last.sum(axis=1))
    assert from_stocks(first, last).total > 0


def test_births_and_deaths_leave_the_stocks_where_they_happen() -> None:
    before, after = np.array([[90.0, 10.0], [10.0, 90.0]]), np.array([[80.0, 20.0], [5.0, 95.0]])
    start, end = closed(before, after, births=np.array([8.0, 3.0]), deaths=np.array([10.0, 5.0]))
    assert start.tolist() == [[81.0, 9.5], [9.0, 85.5]]
    assert end.tolist() == [[72.0, 20.0], [5.0, 92.0]]
    with pytest.raises(ValueError, match="more births or deaths"):
        closed(np.eye(2), np.eye(2), np.array([5.0, 0.0]), np.zeros(2))


def test_fitting_gives_the_published_factors() -> None:
    found = fit(np.array([[5, 2], [1, 7]]), np.array([18, 20]), np.array([16, 22]))
    assert found.cells == pytest.approx(np.array([[13.250194, 4.749808], [2.749806, 17.250192]]), abs=3e-6)
    assert found.rows * found.columns[0] == pytest.approx(np.array([2.4853919, 2.5789604]) * 1.0662459, rel=1e-6)


def test_fitting_keeps_the_empty_cells() -> None:
    seed = np.array([[0, 100, 30, 70], [50, 0, 45, 5], [60, 35, 0, 40], [20, 25, 20, 0]])
    found = fit(seed, np.array([250, 100, 140, 110]), np.array([150, 150, 180, 120]))
    assert found.cells.round().tolist() == [[0, 97, 73, 80], [41, 0, 56, 3], [76, 27, 0, 37], [33, 26, 51, 0]]


def test_margins_that_cannot_be_met_are_never_printed() -> None:
    with pytest.raises(NotFittedError, match="different sums"):
        fit(np.ones((2, 2)), np.array([1.0, 2.0]), np.array([1.0, 1.0]))
    with pytest.raises(NotFittedError, match="still off"):
        fit(np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([1.0, 2.0]), np.array([2.0, 1.0]), most=50)
