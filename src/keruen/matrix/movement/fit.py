"""Fitting a table to margins: iterative proportional fitting, which converges only where the margins have one sum."""

from collections.abc import Mapping, Sequence

import numpy as np

from keruen.matrix.movement.mirror import Movement

MOST = 10_000  # rounds
NEAR = 1e-13  # of the largest margin


class NotConvergedError(ArithmeticError):
    """The margins were not met: `off` is how far the worst row or column still is."""

    def __init__(self, rounds: int, off: float) -> None:
        super().__init__(f"after {rounds} rounds a margin is still off by {off:.6g}")
        self.rounds, self.off = rounds, off


def margins(movements: Sequence[Movement], weights: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
    """Departures and arrivals of every region: its own report by its own weight, the others' by the mean of their weights."""
    rows, columns = {}, {}
    for region in weights:
        others = [weight for other, weight in weights.items() if other != region]
        far = sum(others) / len(others) if others else 0.0
        out = [m for m in movements if m.origin == region]
        in_ = [m for m in movements if m.destination == region]
        rows[region] = _side([m.left for m in out], [m.arrived for m in out], weights[region], far)
        columns[region] = _side([m.arrived for m in in_], [m.left for m in in_], weights[region], far)
    return rows, columns


def _side(own: list[int | None], others: list[int | None], near: float, far: float) -> float:
    """What a side's cells add to; a cell that only one side told counts on both."""
    mine = sum(o if o is not None else t or 0 for o, t in zip(own, others, strict=True))
    theirs = sum(t if t is not None else o or 0 for o, t in zip(own, others, strict=True))
    return (near * mine + far * theirs) / (near + far)


def scaled(rows: Mapping[str, float], columns: Mapping[str, float]) -> tuple[dict[str, float], dict[str, float]]:
    """Both margins with the mean of their sums: without it no fit can converge."""
    common = (sum(rows.values()) + sum(columns.values())) / 2
    return (
        {name: value * common / sum(rows.values()) for name, value in rows.items()},
        {name: value * common / sum(columns.values()) for name, value in columns.items()},
    )


def fit(
    cells: Mapping[tuple[str, str], float], rows: Mapping[str, float], columns: Mapping[str, float], most: int = MOST
) -> dict[tuple[str, str], float]:
    """Cells whose rows and columns add to the margins. Raises NotConvergedError; an empty cell stays empty."""
    down, across = list(rows), list(columns)
    table = np.array([[cells.get((row, column), 0.0) for column in across] for row in down])
    wanted_rows, wanted_columns = np.array(list(rows.values())), np.array(list(columns.values()))
    near = NEAR * max(float(wanted_rows.max(initial=0)), float(wanted_columns.max(initial=0)))
    off = float("inf")
    for _ in range(most):
        table = table * _factor(wanted_rows, table.sum(axis=1))[:, None]
        table = table * _factor(wanted_columns, table.sum(axis=0))[None, :]
        off = max(
            float(np.abs(table.sum(axis=1) - wanted_rows).max(initial=0)),
            float(np.abs(table.sum(axis=0) - wanted_columns).max(initial=0)),
        )
        if off <= near:
            return {(r, c): float(table[i, j]) for i, r in enumerate(down) for j, c in enumerate(across) if table[i, j]}
    raise NotConvergedError(most, off)


def _factor(wanted: np.ndarray, found: np.ndarray) -> np.ndarray:
    """What each line is multiplied by; a line of zeros stays."""
    factor: np.ndarray = np.divide(wanted, found, out=np.ones_like(wanted), where=found > 0)
    return factor
