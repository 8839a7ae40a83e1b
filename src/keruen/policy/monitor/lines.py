"""One line of the monitor: the points of a measure, place and dimensions in order, cut where the series breaks."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from keruen.policy.evaluation.value import Value, subtract, undefined, unknown
from keruen.policy.series.find import Point
from keruen.policy.series.periods import kind

_NOT_OURS = ("table", "area", "sex", "set")  # dimensions of other tables


@dataclass(frozen=True)
class Line:
    """A line; `breaks`: period -> why it is not joined to the one before it."""

    measure: str
    place: str
    dimensions: str
    unit: str
    points: tuple[Point, ...]
    breaks: dict[str, str]

    @property
    def last(self) -> Value:
        """The last figure."""
        return value_of(self.points[-1])

    @property
    def change(self) -> Value:
        """The last figure less the one before; undefined over a break, unknown where there is nothing before."""
        if len(self.points) < 2:
            return unknown("one_figure", self.points[-1].address)
        before, last = value_of(self.points[-2]), self.last
        if self.points[-1].period in self.breaks and before.known and last.known:
            return undefined("break", before, last)
        return subtract(last, before)


def value_of(point: Point) -> Value:
    """The figure of a point, or unknown with the reason that it states."""
    if point.value is None:
        return unknown(point.note or "missing_input", point.address)
    return Value(point.value, inputs=(point.address,))


def lines(points: Iterable[Point], measures: Iterable[str]) -> tuple[Line, ...]:
    """The lines of some measures, whole countries only; in the order of the measures, then of the rows."""
    found: dict[tuple[str, str, str, str], list[Point]] = defaultdict(list)
    order = tuple(measures)
    for p in points:
        if p.measure in order and p.vintage == p.place and not set(_NOT_OURS) & p.pairs.keys():
            found[p.measure, p.place, p.dimensions, p.unit].append(p)
    made = [
        Line(*head, tuple(ordered), _breaks(ordered))
        for head, own in found.items()
        for ordered in [sorted(own, key=lambda p: p.period)]
    ]
    return tuple(sorted(made, key=lambda line: order.index(line.measure)))


def _breaks(points: list[Point]) -> dict[str, str]:
    """Where a line is cut: a break that the row states, another kind of period, another meaning (`more than`), a gap."""
    found: dict[str, str] = {}
    for before, after in pairwise(points):
        if after.breaks:
            found[after.period] = after.breaks
        elif kind(before.period) != kind(after.period):
            found[after.period] = "period"
        elif kind(after.period) == "year" and int(after.period) - int(before.period) > 1:
            found[after.period] = "gap"
        elif before.value is None or after.value is None:
            found[after.period] = "unknown"
    return found
