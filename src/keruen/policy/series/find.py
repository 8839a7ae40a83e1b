"""Looking figures up in series: by measure, place, period and dimensions; what is not there is None, never zero."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import pyarrow as pa

from keruen.policy.series.dimensions import parse, spell


@dataclass(frozen=True)
class Point:
    """One row of SERIES; columns of the same names."""

    place: str
    period: str
    measure: str
    dimensions: str
    value: float | None
    unit: str
    vintage: str
    state: str
    note: str
    source: str
    retrieved: str

    @property
    def address(self) -> str:
        """The row's address, as outcomes name their inputs: measure@dimensions@place@period."""
        return f"{self.measure}@{self.dimensions}@{self.place}@{self.period}"

    @cached_property
    def pairs(self) -> Mapping[str, str]:
        """The dimensions by name."""
        return parse(self.dimensions)

    @property
    def breaks(self) -> str:
        """Why the series breaks right before this figure; '' where it does not."""
        return self.note.removeprefix("break:") if self.note.startswith("break:") else ""


@dataclass(frozen=True)
class Series:
    """Points by address."""

    points: tuple[Point, ...]

    @classmethod
    def of(cls, *tables: pa.Table) -> "Series":
        """The rows of tables of SERIES."""
        return cls(tuple(Point(**row) for table in tables for row in table.to_pylist()))

    @cached_property
    def by_address(self) -> Mapping[str, Point]:
        """The points by address; of two with one address the first."""
        found: dict[str, Point] = {}
        for point in self.points:
            found.setdefault(point.address, point)
        return found

    @cached_property
    def _by_measure(self) -> Mapping[str, tuple[Point, ...]]:
        found: dict[str, list[Point]] = defaultdict(list)
        for point in self.points:
            found[point.measure].append(point)
        return {measure: tuple(points) for measure, points in found.items()}

    def find(self, measure: str, place: str, period: str, **dimensions: str) -> Point | None:
        """The point with exactly these dimensions."""
        return self.by_address.get(f"{measure}@{spell(dimensions)}@{place}@{period}")

    def value(self, measure: str, place: str, period: str, **dimensions: str) -> float | None:
        """Its value; None where there is no such point or its value is unknown."""
        point = self.find(measure, place, period, **dimensions)
        return point.value if point else None

    def select(self, measure: str, *, place: str = "", vintage: str = "", **dimensions: str) -> tuple[Point, ...]:
        """The points of a measure with these dimensions among theirs, in the order of their rows."""
        wanted = dimensions.items()
        return tuple(
            point
            for point in self._by_measure.get(measure, ())
            if (not place or point.place == place)
            and (not vintage or point.vintage == vintage)
            and (not wanted or wanted <= point.pairs.items())
        )

    def measures(self) -> tuple[str, ...]:
        """The measures that there are, in the order of their first rows."""
        return tuple(self._by_measure)

    def with_points(self, points: Iterable[Point]) -> "Series":
        """These points and more."""
        return Series((*self.points, *points))
