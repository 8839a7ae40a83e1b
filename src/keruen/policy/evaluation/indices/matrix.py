"""A matrix of flows between regions: origins in rows, destinations in columns, nothing on the diagonal."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Flows:
    """Persons by origin (row) and destination (column); the diagonal is zero."""

    regions: tuple[str, ...]
    cells: np.ndarray

    @property
    def out(self) -> np.ndarray:
        """Departures of each region."""
        return np.asarray(self.cells.sum(axis=1))

    @property
    def into(self) -> np.ndarray:
        """Arrivals of each region."""
        return np.asarray(self.cells.sum(axis=0))

    @property
    def total(self) -> float:
        """All moves."""
        return float(self.cells.sum())

    @property
    def off(self) -> np.ndarray:
        """The n x (n - 1) cells off the diagonal, a row for each origin."""
        n = len(self.cells)
        return self.cells[~np.eye(n, dtype=bool)].reshape(n, n - 1)


def flows(regions: Sequence[str], cells: np.ndarray) -> Flows:
    """A checked matrix. Raises ValueError: not square, fewer than two regions, a cell below zero or not a number.

    What stands on the diagonal are moves within a region and is left out: these are indices between regions.
    """
    table = np.array(cells, dtype=float)
    if table.shape != (len(regions), len(regions)) or len(regions) < 2:
        raise ValueError(f"{len(regions)} regions do not make a matrix of shape {table.shape}")
    np.fill_diagonal(table, 0.0)
    if not np.isfinite(table).all() or (table < 0).any():
        raise ValueError("a cell is below zero or not a number")
    return Flows(tuple(regions), table)


@dataclass(frozen=True)
class Margin:
    """A printed margin that its cells do not add to."""

    region: str
    side: str  # out, into
    printed: float
    added: float


def margins(found: Flows, out: Sequence[float], into: Sequence[float]) -> tuple[Margin, ...]:
    """The printed departures and arrivals that the cells do not add to."""
    sides = (("out", out, found.out), ("into", into, found.into))
    return tuple(
        Margin(region, side, float(told), float(added))
        for side, printed, sums in sides
        for region, told, added in zip(found.regions, printed, sums, strict=True)
        if told != added
    )
