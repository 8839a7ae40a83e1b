"""Series behind one door: one figure for a measure, place, period and dimensions, or the reason why there is none."""

from collections.abc import Iterable, Mapping

from keruen.policy.evaluation.value import Value, subtract, unknown
from keruen.policy.series.dimensions import spell
from keruen.policy.series.find import Point

REASONS = ("absent", "twice", "contradicts", "broken_row", "cannot_split", "not_additive", "part_missing")


class Facts:
    """Points by address. Points that say different things, or whose address is in `doubted`, give no number.

    doubted: address -> reason (`keruen.policy.series.doubts.reasons`). The points are of one vintage of regions
    (`keruen.policy.series.crosswalk.convert`); they are never changed here.
    """

    def __init__(self, points: Iterable[Point], doubted: Mapping[str, str] | None = None) -> None:
        self._points: dict[str, Point] = {}
        self._of_measure: dict[str, list[Point]] = {}
        self._doubted = dict(doubted or {})
        for point in points:
            before = self._points.setdefault(point.address, point)
            if before is point:
                self._of_measure.setdefault(point.measure, []).append(point)
            if before.value != point.value:
                self._doubted.setdefault(point.address, "duplicate")

    def at(self, address: str) -> Value:
        """The figure at an address, or unknown: missing_input, duplicate, the doubt, or the reason that the row gives."""
        point = self._points.get(address)
        if address in self._doubted:
            return unknown(self._doubted[address], address)
        if point is None:
            return unknown("missing_input", address)
        if point.value is None:
            return unknown(point.note if point.note in REASONS else "missing_input", address)
        return Value(point.value, inputs=(address,))

    def get(self, measure: str, place: str, period: str, **split: str) -> Value:
        """The figure of a measure with exactly these dimensions."""
        return self.at(f"{measure}@{spell(split)}@{place}@{period}")

    def population(self, place: str, year: int) -> Value:
        """Persons on 1 January of the year."""
        return self.get("population", place, f"{year}-01-01")

    def net(self, place: str, period: str, **split: str) -> Value:
        """Arrivals less departures; where a side is not known, the net figure that the source gives itself."""
        net = subtract(self.get("arrivals", place, period, **split), self.get("departures", place, period, **split))
        if net.known:
            return net
        stated = self.get("net_migration", place, period, **split)
        return stated if stated.known else net

    def points(self, measure: str, *, period: str = "", **split: str) -> tuple[Point, ...]:
        """The points of a measure with these dimensions among theirs, of one period or of all, in their order."""
        return tuple(
            p
            for p in self._of_measure.get(measure, ())
            if period in ("", p.period) and split.items() <= p.pairs.items()
        )

    def by(self, dimension: str, measure: str, place: str, period: str, **split: str) -> dict[str, Value]:
        """The figures of a measure by the values of one dimension, the others given."""
        return {
            p.pairs[dimension]: self.at(p.address)
            for p in self.points(measure, period=period, **split)
            if p.place == place and p.pairs.keys() == {dimension, *split}
        }
