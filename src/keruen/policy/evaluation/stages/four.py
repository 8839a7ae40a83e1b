"""Stage 4 as outcomes: each factor's rank correlation with the net rate of internal migration, with n and both ranges."""

from collections.abc import Iterator

from keruen.policy.evaluation.factors.correlation import correlate
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.rates import rate, yearly
from keruen.policy.evaluation.value import Value
from keruen.policy.series.dimensions import parse


def against(facts: Facts, plan: Plan, direction: str = "internal") -> dict[str, Value]:
    """The net rate of the regions in the year of the cross-section; of the year before where that one is not known."""
    rates = {p: yearly(facts, p, plan.factor_year, "net_migration", direction=direction) for p in plan.regions}
    if any(rate.known for rate in rates.values()):
        return rates
    return {p: yearly(facts, p, plan.factor_year - 1, "net_migration", direction=direction) for p in plan.regions}


def _people(facts: Facts, place: str, year: int) -> tuple[Value, Value]:
    """The populations at both ends of the year; that of its first day twice, where the next is not known."""
    first, last = facts.population(place, year), facts.population(place, year + 1)
    return first, last if last.known else first


def factors(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Per factor: n, rho, the interval, the leave-one-out range with the places that carry it; and the points of a plot."""
    sheet, when = Sheet("factors", "factors", plan.vintage), str(plan.factor_year)
    rates = against(facts, plan)
    for address in plan.factors:
        wanted, _, per = address.partition("/")
        measure, _, split = wanted.partition("@")
        values = {p: facts.get(measure, p, when, **parse(split)) for p in plan.regions}
        if per:  # a count of what a region has says above all how large the region is
            measure = f"{measure}_per_10000"
            values = {p: rate(v, *_people(facts, p, plan.factor_year)) for p, v in values.items()}
        found = correlate(values, rates, plan.seed)
        count = found.rho.derived(float(found.n))
        yield sheet.figure(plan.country, when, "n", count, "regions", by=("factor", measure))
        yield sheet.figure(plan.country, when, "rank_correlation", found.rho, "index", 2, by=("factor", measure))
        yield sheet.figure(plan.country, when, "interval_low", found.low, "index", 2, by=("factor", measure))
        yield sheet.figure(plan.country, when, "interval_high", found.high, "index", 2, by=("factor", measure))
        for name, place, value in (("least", found.carried[0], found.least), ("most", found.carried[1], found.most)):
            yield sheet.figure(
                place or plan.country, when, f"leave_one_out_{name}", value, "index", 2, by=("factor", measure)
            )
        for place in plan.regions:
            yield sheet.figure(place, when, "factor", values[place], "", 2, by=("factor", measure))
            yield sheet.figure(place, when, "net_migration_rate", rates[place], "per_10000", 1, by=("factor", measure))
