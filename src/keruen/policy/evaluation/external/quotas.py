"""Ethnic returnees against the quota: how much of a region's quota was filled, and whose quota nobody knows the filling of."""

from dataclasses import dataclass

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.value import Value, add, divide, subtract


@dataclass(frozen=True)
class Filling:
    """A quota and the persons who settled under it; filled is in percent, left over in persons."""

    place: str
    quota: Value
    settled: Value

    @property
    def filled(self) -> Value:
        """100 x settled / quota."""
        return divide(self.settled, self.quota, 100.0)

    @property
    def left(self) -> Value:
        """Places of the quota that nobody took; below zero where more came than the quota."""
        return subtract(self.quota, self.settled)


def fillings(facts: Facts, year: int, group: str = "kandas") -> tuple[Filling, ...]:
    """Every place that has a quota of the year and group, with who settled there (measure `settled`, if it is known)."""
    places = sorted({p.place for p in facts.points("quota", period=str(year), group=group)})
    return tuple(
        Filling(
            place,
            facts.get("quota", place, str(year), group=group),
            facts.get("settled", place, str(year), group=group),
        )
        for place in places
    )


def whole(found: tuple[Filling, ...], place: str) -> Filling:
    """All places together."""
    return Filling(place, add(*(f.quota for f in found)), add(*(f.settled for f in found)))
