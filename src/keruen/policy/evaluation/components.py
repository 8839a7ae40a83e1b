"""Stage 1: what a population's change is made of, with the part that no component explains.

P1 - P0 = births - deaths + external net + internal net + adjustment. The adjustment is a component of its own: a census
or a recount, never hidden in migration.
"""

from dataclasses import dataclass

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.rates import natural
from keruen.policy.evaluation.value import Value, add, subtract

PARTS = ("natural", "external", "internal", "adjustment")


@dataclass(frozen=True)
class Components:
    """The change of one place from 1 January of `first` to 1 January of `last`; all in persons."""

    place: str
    first: int
    last: int
    before: Value
    after: Value
    natural: Value
    external: Value
    internal: Value
    migration: Value
    adjustment: Value
    change: Value

    @property
    def period(self) -> str:
        """As OUTCOMES writes it: the year of a single year, first/last of a longer period."""
        return str(self.first) if self.last == self.first + 1 else f"{self.first}/{self.last}"


def year(facts: Facts, place: str, number: int, *, closed: bool = False) -> Components:
    """The components of one calendar year. `closed`: a country, whose internal moves cancel out."""
    nature, external = natural(facts, place, str(number)), facts.net(place, str(number), direction="external")
    internal = Value(0.0) if closed else facts.net(place, str(number), direction="internal")
    both = add(external, internal)
    if not both.known and not closed:  # a region's balance may be known only as a whole
        whole = facts.net(place, str(number), direction="total")
        both = whole if whole.known else both
    before, after = facts.population(place, number), facts.population(place, number + 1)
    return _made(place, number, number + 1, (before, after), (nature, external, internal, both))


def period(facts: Facts, place: str, first: int, last: int, *, closed: bool = False) -> Components:
    """The components from 1 January of `first` to 1 January of `last`: the sums of the years between; first < last."""
    if first >= last:
        raise ValueError(f"a period from {first} to {last} has no year")
    years = [year(facts, place, number, closed=closed) for number in range(first, last)]
    sums = tuple(add(*(getattr(y, part) for y in years)) for part in ("natural", "external", "internal", "migration"))
    ends = facts.population(place, first), facts.population(place, last)
    return _made(place, first, last, ends, (sums[0], sums[1], sums[2], sums[3]))


def years(facts: Facts, place: str, first: int, last: int, *, closed: bool = False) -> tuple[Components, ...]:
    """Every single year from `first` to the year before `last`."""
    return tuple(year(facts, place, number, closed=closed) for number in range(first, last))


def _made(
    place: str, first: int, last: int, ends: tuple[Value, Value], parts: tuple[Value, Value, Value, Value]
) -> Components:
    before, after = ends
    nature, external, internal, migration = parts
    change = subtract(after, before)
    left = subtract(change, nature, migration)
    return Components(place, first, last, before, after, nature, external, internal, migration, left, change)
