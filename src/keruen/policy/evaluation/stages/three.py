"""Stage 3 as outcomes: internal migration by region and year, its tendency, and what the regions add to."""

from collections.abc import Iterator

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.internal import Ends, closure, course
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.stages.one import ranked
from keruen.policy.evaluation.value import add, divide, subtract


def internal(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Arrivals, departures, net (persons, for 10 000), effectiveness and rank by region and year; the tendency class."""
    sheet, split = Sheet("internal", "internal", plan.vintage), {"direction": "internal"}
    years = [n for n in plan.years if facts.points("arrivals", period=str(n), **split)]
    for number in years:
        when, rates = str(number), {}
        for place in plan.regions:
            came, went = (facts.get(m, place, when, **split) for m in ("arrivals", "departures"))
            yield sheet.figure(place, when, "arrivals", came, "persons")
            yield sheet.figure(place, when, "departures", went, "persons")
            yield sheet.figure(place, when, "net_migration", facts.net(place, when, **split), "persons")
            shift = divide(subtract(came, went), add(came, went), 100.0)
            yield sheet.figure(place, when, "effectiveness", shift, "percent", 1)
            rates[place] = course(facts, place, [number], "internal", Ends(window=1)).rates[0]
            yield sheet.figure(place, when, "net_migration_rate", rates[place], "per_10000", 1)
        yield from ranked(sheet, when, "net_migration_rate_rank", rates)
        yield sheet.figure(plan.country, when, "closure", closure(facts, plan.regions, number), "persons")
    ends = Ends(plan.window, plan.zone_rate, plan.theta)
    for place in plan.regions:
        found = course(facts, place, years, "internal", ends).tendency
        of = (found.at_start, found.at_end)
        yield sheet.named(place, plan.period, "tendency", found.code, found.rule, *of, reason=found.reason)
