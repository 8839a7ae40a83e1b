"""Flows by country and by bloc: arrivals, departures, net, and what is left when the blocs are taken out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from keruen.policy.evaluation.external.blocs import members
from keruen.policy.evaluation.value import Value, add, divide, subtract


@dataclass(frozen=True)
class Flow:
    """Persons who came and who went; net = came - went, effectiveness = 100 x net / (came + went)."""

    came: Value
    went: Value

    @property
    def net(self) -> Value:
        """Arrivals less departures."""
        return subtract(self.came, self.went)

    @property
    def effectiveness(self) -> Value:
        """100 x (D - O) / (D + O): -100 where all leave, 100 where all come; undefined where nobody moves."""
        return divide(self.net, add(self.came, self.went), 100.0)


def together(flows: Iterable[Flow]) -> Flow:
    """The flow of several countries."""
    every = tuple(flows)
    return Flow(add(*(f.came for f in every)), add(*(f.went for f in every)))


def by_bloc(flows: Mapping[str, Flow], bloc: str, year: int, home: str) -> tuple[Flow, frozenset[str], frozenset[str]]:
    """The flow with a bloc in a year; the members that are among the countries, and those that are not.

    A member without a figure of its own may be in a rest group: the bloc's sum is then a lower bound, and the caller says so.
    """
    wanted = members(bloc, year) - {home}
    told = frozenset(country for country in wanted if country in flows)
    return together(flows[c] for c in sorted(told)), told, wanted - told


def shares(flows: Mapping[str, Flow]) -> dict[str, tuple[Value, Value]]:
    """Each country's share of arrivals and of departures, in percent of their sums."""
    whole = together(flows.values())
    return {c: (divide(f.came, whole.came, 100.0), divide(f.went, whole.went, 100.0)) for c, f in flows.items()}
