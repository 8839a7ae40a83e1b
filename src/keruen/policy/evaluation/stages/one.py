"""Stage 1 as outcomes: components by year and over the period, growth of the population, ranks, and both classes."""

from collections.abc import Iterator

from keruen.policy.evaluation.classes.groups import group
from keruen.policy.evaluation.classes.makeup import makeup
from keruen.policy.evaluation.components import Components, period, year
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.growth import growth
from keruen.policy.evaluation.internal import Ends, course
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.ranking import ranks
from keruen.policy.evaluation.rates import rate
from keruen.policy.evaluation.value import Value, divide

SHOWN = ("before", "natural", "external", "internal", "migration", "adjustment", "change", "after")


def components(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Persons by component: over the period for every place, and year by year for the country."""
    sheet = Sheet("components", "components", plan.vintage)
    for place in plan.places:
        whole = period(facts, place, plan.first, plan.last + 1, closed=place == plan.country)
        yield from _told(sheet, whole, plan.period)
    yearly = Sheet("components_by_year", "components", plan.vintage)
    for number in plan.years:
        yield from _told(yearly, year(facts, plan.country, number, closed=True), str(number))


def _told(sheet: Sheet, found: Components, when: str) -> Iterator[Outcome]:
    for part in SHOWN:
        yield sheet.figure(found.place, when, "persons", getattr(found, part), "persons", by=("component", part))
    for part in ("natural", "external", "migration"):
        value = rate(getattr(found, part), found.before, found.after)
        if found.last == found.first + 1:
            yield sheet.figure(found.place, when, "rate", value, "per_10000", 2, by=("component", part))
    share = divide(found.adjustment, found.before, 100.0)
    yield sheet.figure(found.place, when, "share_of_start", share, "percent", 2, by=("component", "adjustment"))


def population(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Population at both ends, the growth index, and the rank of each region by it."""
    sheet = Sheet("population", "growth", plan.vintage)
    found = {}
    for place in plan.places:
        ends = facts.population(place, plan.first), facts.population(place, plan.last + 1)
        made = growth(*ends, floor=0.0, signed=False)
        yield sheet.figure(place, f"{plan.first}-01-01", "population", ends[0], "persons")
        yield sheet.figure(place, f"{plan.last + 1}-01-01", "population", ends[1], "persons")
        yield sheet.figure(place, plan.period, "population_change", made.difference, "persons")
        yield sheet.figure(place, plan.period, "population_growth", made.index, "percent", 1)
        if place != plan.country:
            found[place] = made.index
    yield from ranked(sheet, plan.period, "population_growth_rank", found)


def ranked(sheet: Sheet, when: str, measure: str, figures: dict[str, Value]) -> Iterator[Outcome]:
    """The rank of each place that has a figure."""
    for place, at in ranks(figures).items():
        value = figures[place].derived(float(at)) if at else figures[place]
        yield sheet.figure(place, when, measure, value, "rank")


def classes(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Both classes of every place with their rules, and the named combination of the two."""
    sheet = Sheet("classes", "classes", plan.vintage)
    for place in plan.places:
        closed = place == plan.country
        whole = period(facts, place, plan.first, plan.last + 1, closed=closed)
        final = year(facts, place, plan.last, closed=closed)
        made = makeup(whole, plan.zone_share, final.migration if plan.basis == "last" else None)
        yield sheet.named(place, plan.period, "makeup", made.code, made.rule, *made.of, reason=made.reason)
        if made.rests_on_adjustment:
            bare = made.without_adjustment
            yield sheet.named(place, plan.period, "makeup_without_adjustment", bare, bare, *made.of)
        direction = "external" if closed else "total"
        how = course(facts, place, plan.years, direction, Ends(plan.window, plan.zone_rate, plan.theta)).tendency
        of = (how.at_start, how.at_end)
        yield sheet.named(place, plan.period, "tendency", how.code, how.rule, *of, reason=how.reason)
        both = group(made.code, how.code)
        if both:
            yield sheet.named(place, plan.period, "group", both, both, *made.of, *of)
