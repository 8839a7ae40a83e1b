"""Arrivals against departures: movements between regions, told at the destination and at the origin.

Source: docs/methods/mirror.md.

Only regions that are covered on both sides take part. The reconciled cell is the mean of the two sides, weighted by the
credibility of the regions that told them; a cell that one side told keeps that figure and says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Cells = Mapping[tuple[str, str], int]  # (origin, destination) -> number
POINTS = {"red": 1, "orange": 2, "green": 3}


@dataclass(frozen=True)
class Movement:
    """One cell: `value` is in the unit of the sides; `told` is both, arrived or left."""

    origin: str
    destination: str
    arrived: int | None
    left: int | None
    value: float
    told: str

    @property
    def ratio(self) -> float | None:
        """Arrivals for one departure; None where a side is missing or nobody left."""
        return None if self.arrived is None or not self.left else self.arrived / self.left


def mirror(arrived: Cells, left: Cells, weights: Mapping[str, float]) -> list[Movement]:
    """Cells of the regions in `weights` (those covered on both sides), by origin and destination.

    A region's own report has its own weight: arrivals the destination's, departures the origin's.
    """
    made = []
    for origin, destination in sorted(arrived.keys() | left.keys()):
        if origin == destination or origin not in weights or destination not in weights:
            continue
        came, went = arrived.get((origin, destination)), left.get((origin, destination))
        made.append(
            Movement(origin, destination, came, went, *_mean(came, went, weights[destination], weights[origin]))
        )
    return made


def _mean(came: int | None, went: int | None, of_destination: float, of_origin: float) -> tuple[float, str]:
    if went is None:
        assert came is not None
        return float(came), "arrived"
    if came is None:
        return float(went), "left"
    return (of_destination * came + of_origin * went) / (of_destination + of_origin), "both"


def region_weights(classes: Iterable[tuple[str, str]]) -> dict[str, float]:
    """(region, class of a settlement) -> the mean points of its settlements: red 1, orange 2, green 3."""
    found: dict[str, list[int]] = {}
    for region, of_settlement in classes:
        found.setdefault(region, []).append(POINTS[of_settlement])
    return {region: sum(points) / len(points) for region, points in sorted(found.items())}
