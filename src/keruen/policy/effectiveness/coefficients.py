"""Migration coefficients of a place and year, all for 10 000 of the mean population but for the last."""

from dataclasses import dataclass

from keruen.policy.evaluation.external.countries import Flow
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.rates import rate
from keruen.policy.evaluation.value import Value, add


@dataclass(frozen=True)
class Coefficients:
    """Arrivals, departures, net and turnover for 10 000; effectiveness in percent of the turnover."""

    arrivals: Value
    departures: Value
    net: Value
    turnover: Value
    effectiveness: Value


def coefficients(facts: Facts, place: str, year: int, direction: str) -> Coefficients:
    """The coefficients of one direction (external, internal, total)."""
    came, went = (facts.get(m, place, str(year), direction=direction) for m in ("arrivals", "departures"))
    people = facts.population(place, year), facts.population(place, year + 1)
    flow = Flow(came, went)
    return Coefficients(
        rate(came, *people),
        rate(went, *people),
        rate(flow.net, *people),
        rate(add(came, went), *people),
        flow.effectiveness,
    )
