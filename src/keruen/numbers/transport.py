"""Controlled rounding: a table rounded so that its rows and its columns both add.

A transport problem: each cell takes whole persons at the price of its distance from the exact value, rows and columns are
given. Rows are rounded by their largest remainders; then persons are moved along the cheapest chains of cells until the
columns add too. Chains of least price keep the whole table the cheapest one, so the result is optimal, not only valid.
"""

from collections.abc import Sequence
from dataclasses import dataclass

MICRO = 1_000_000
Grid = list[list[int]]


def controlled(grid: Sequence[Sequence[int]], rows: Sequence[int], columns: Sequence[int], unit: int = MICRO) -> Grid:
    """Whole numbers near grid / unit whose rows add to `rows` and columns to `columns`.

    Of all such tables the one with the smallest sum of squared distances. A cell stays within one of its exact value and an
    exact zero stays zero wherever the margins admit it; where they do not, as few cells as possible pay.
    Raises ValueError where the margins contradict each other or do not fit the grid's shape.
    """
    if len(grid) != len(rows) or any(len(line) != len(columns) for line in grid):
        raise ValueError("the margins do not fit the shape of the table")
    if sum(rows) != sum(columns) or min([*rows, *columns], default=0) < 0:
        raise ValueError(f"rows add to {sum(rows)}, columns to {sum(columns)}; no margin may be negative")
    prices = _Prices(grid, unit)
    table = [_row(prices, i, total) for i, total in enumerate(rows)]
    while True:
        gaps = [want - sum(line[j] for line in table) for j, want in enumerate(columns)]
        if not any(gaps):
            return table
        for i, j, step in _cheapest_chain(prices, table, gaps):
            table[i][j] += step


@dataclass(frozen=True)
class _Prices:
    grid: Sequence[Sequence[int]]
    unit: int

    def up(self, i: int, j: int, now: int) -> int:
        """The price of one person more in a cell that holds `now`: grows with `now`, so chains stay optimal."""
        exact, unit = self.grid[i][j], self.unit
        price = unit * (2 * now + 1) - 2 * exact  # (now + 1 - x)^2 - (now - x)^2, in units
        far = unit * 10**6
        if now >= -(-exact // unit):  # leaves the exact value by one or more
            price += far if exact else far * 10**3
        elif now < exact // unit:  # comes back to it
            price -= far
        return price


def _row(prices: _Prices, i: int, total: int) -> list[int]:
    """One row rounded alone: the cheapest persons first; ties by the larger quota, then from the left."""
    exact = prices.grid[i]
    line = [value // prices.unit for value in exact]
    cells = range(len(line))
    while sum(line) < total:
        line[min(cells, key=lambda j: (prices.up(i, j, line[j]), -exact[j], j))] += 1
    while sum(line) > total:
        some = [j for j in cells if line[j]]
        line[max(some, key=lambda j: (prices.up(i, j, line[j] - 1), -exact[j], j))] -= 1
    return line


def _cheapest_chain(prices: _Prices, table: Grid, gaps: list[int]) -> list[tuple[int, int, int]]:
    """Moves within rows, one person each, that lead from a column with too many to one with too few at the least price."""
    columns = range(len(gaps))
    hops = {(a, b): _cheapest_hop(prices, table, a, b) for a in columns for b in columns if a != b}
    price: list[float] = [0 if gap < 0 else float("inf") for gap in gaps]
    before: list[tuple[int, int] | None] = [None] * len(gaps)  # the column and row that a person comes from
    for _ in columns:  # Bellman and Ford: prices may be negative, cycles are not
        changed = False
        for (a, b), hop in hops.items():
            if hop and price[a] + hop[0] < price[b]:
                price[b], before[b], changed = price[a] + hop[0], (a, hop[1]), True
        if not changed:
            break
    end = min((j for j in columns if gaps[j] > 0), key=lambda j: (price[j], j))
    chain: list[tuple[int, int, int]] = []
    while (step := before[end]) is not None:
        chain += [(step[1], end, 1), (step[1], step[0], -1)]
        end = step[0]
    return chain


def _cheapest_hop(prices: _Prices, table: Grid, a: int, b: int) -> tuple[int, int] | None:
    """Price and row of the cheapest way to move one person from column a to column b; among equals the last row."""
    moves = ((prices.up(i, b, line[b]) - prices.up(i, a, line[a] - 1), -i) for i, line in enumerate(table) if line[a])
    price, row = min(moves, default=(None, 0))
    return None if price is None else (price, -row)
