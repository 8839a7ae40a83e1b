"""Rates: a flow of a year for 10 000 of the mean of two 1 January populations."""

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.value import Value, divide, mean, subtract

PER = 10_000.0


def rate(flow: Value, at_start: Value, at_end: Value, per: float = PER) -> Value:
    """per x flow / mean population; unknown where a side is missing, undefined (zero_base) where nobody lives there."""
    return divide(flow, mean(at_start, at_end), per)


def yearly(facts: Facts, place: str, year: int, measure: str, **split: str) -> Value:
    """The rate of a measure (arrivals, departures, births, ..., or net_migration) of one calendar year."""
    flow = (
        facts.net(place, str(year), **split)
        if measure == "net_migration"
        else facts.get(measure, place, str(year), **split)
    )
    return rate(flow, facts.population(place, year), facts.population(place, year + 1))


def natural(facts: Facts, place: str, period: str) -> Value:
    """Births less deaths, or the natural increase that the source gives itself."""
    found = subtract(facts.get("births", place, period), facts.get("deaths", place, period))
    if found.known:
        return found
    stated = facts.get("natural_increase", place, period)
    return stated if stated.known else found
