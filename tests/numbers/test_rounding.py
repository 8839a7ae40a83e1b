"""Rounding once: halves, the largest remainder, tables whose rows and columns both add."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.numbers.rounding import controlled, half_up, largest_remainder

MICRO = 1_000_000


def test_halves_go_up() -> None:
    assert [half_up(5, 2), half_up(7, 2), half_up(4, 2), half_up(9, 4), half_up(-5, 2)] == [3, 4, 2, 2, -2]


def test_the_worked_breakdown_is_printed_as_81_16_6_5() -> None:
    parts = {"UZB": 81_000_000, "RUS": 16_200_000, "KGZ": 5_400_000, "unknown": 5_400_000}
    assert largest_remainder(parts, 108) == {"UZB": 81, "RUS": 16, "KGZ": 6, "unknown": 5}


def test_the_larger_quota_wins_a_tie() -> None:
    assert largest_remainder({"a": 15, "b": 35}, 5) == {"a": 1, "b": 4}


def test_named_categories_win_a_tie_before_other_and_unknown_then_the_code_decides() -> None:
    parts = dict.fromkeys(("unknown", "other", "other_districts", "b", "a"), 1)
    assert largest_remainder(parts, 1)["a"] == 1
    assert largest_remainder(parts, 2) == {"unknown": 0, "other": 0, "other_districts": 0, "b": 1, "a": 1}
    assert largest_remainder(parts, 3)["other"] == 1


def test_settlements_are_summed_before_they_are_rounded() -> None:
    summed = {"UZB": 200 * 3_500_000, "RUS": 200 * 500_000, "KGZ": 200 * 500_000, "TJK": 200 * 500_000}
    assert largest_remainder(summed, 1000) == {"UZB": 700, "RUS": 100, "KGZ": 100, "TJK": 100}


def test_nothing_is_not_divided() -> None:
    assert largest_remainder({"a": 0, "b": 0}, 0) == {"a": 0, "b": 0}
    assert largest_remainder({}, 0) == {}
    with pytest.raises(ValueError, match="nothing to divide 3 by"):
        largest_remainder({"a": 0}, 3)
    with pytest.raises(ValueError, match="negative"):
        largest_remainder({"a": -1, "b": 2}, 1)


@given(st.dictionaries(st.text(min_size=1), st.integers(0, 10**12), min_size=1), st.integers(0, 10**6))
def test_rounded_parts_add_and_stay_within_one(parts: dict[str, int], total: int) -> None:
    if not sum(parts.values()):
        return
    rounded = largest_remainder(parts, total)
    assert sum(rounded.values()) == total
    assert list(rounded) == list(parts)
    whole = sum(parts.values())
    assert all(abs(rounded[c] * whole - parts[c] * total) < whole for c in parts)


def test_two_districts_are_rounded_so_that_the_national_line_holds() -> None:
    districts = [[3_500_000, 3_500_000, 3_000_000]] * 2
    assert controlled(districts, [10, 10], [7, 7, 6]) == [[4, 3, 3], [3, 4, 3]]


def test_an_exact_zero_stays_zero_where_the_margins_admit_it() -> None:
    grid = [[500_000, 500_000, 0, 0], [0, 0, 500_000, 500_000]]
    assert controlled(grid, [1, 1], [1, 0, 0, 1]) == [[1, 0, 0, 0], [0, 0, 0, 1]]


def test_margins_that_force_it_are_met_at_the_cost_of_the_fewest_cells() -> None:
    grid = [[500_000, 500_000, 0, 0], [0, 0, 500_000, 500_000]]
    rounded = controlled(grid, [1, 1], [1, 1, 0, 0])
    assert [sum(line) for line in rounded] == [1, 1]
    assert [sum(column) for column in zip(*rounded, strict=True)] == [1, 1, 0, 0]


def test_contradicting_margins_are_refused() -> None:
    with pytest.raises(ValueError, match="rows add to 3, columns to 2"):
        controlled([[MICRO, MICRO]], [3], [1, 1])
    with pytest.raises(ValueError, match="shape"):
        controlled([[MICRO, MICRO]], [2], [2])


def test_an_empty_table_is_an_empty_table() -> None:
    assert controlled([], [], []) == []


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[list[int]], list[int], list[int]]:
    """Tables with whole rows (as settlement figures are) and columns rounded by the largest remainder."""
    height, width = draw(st.integers(1, 6)), draw(st.integers(2, 6))
    cell = st.integers(1, 5_000_000)
    grid = [draw(st.lists(cell, min_size=width, max_size=width)) for _ in range(height)]
    for line in grid:
        line[0] += -sum(line) % MICRO
    rows = [sum(line) // MICRO for line in grid]
    columns = {f"{j}": sum(line[j] for line in grid) for j in range(width)}
    return grid, rows, list(largest_remainder(columns, sum(rows)).values())


@given(tables())
def test_controlled_rounding_adds_on_both_sides_and_stays_within_one(
    table: tuple[list[list[int]], list[int], list[int]],
) -> None:
    grid, rows, columns = table
    rounded = controlled(grid, rows, columns)
    assert [sum(line) for line in rounded] == rows
    assert [sum(column) for column in zip(*rounded, strict=True)] == columns
    pairs = [(a, b) for line, exact in zip(rounded, grid, strict=True) for a, b in zip(line, exact, strict=True)]
    assert all(abs(a * MICRO - b) <= MICRO for a, b in pairs)
