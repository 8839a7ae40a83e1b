"""Stage 2 as outcomes: external migration by year, by country and bloc, quotas, education and speciality."""

from collections.abc import Iterator

from keruen.policy.evaluation.external.blocs import members
from keruen.policy.evaluation.external.capital import balances
from keruen.policy.evaluation.external.countries import Flow, by_bloc, shares
from keruen.policy.evaluation.external.quotas import Filling, fillings, whole
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.growth import growth
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.rates import rate, yearly

OTHERS = ("permits", "refugees")
SUMS = ("cis", "other", "rest", "total")  # rows of a source that are no country


def dynamics(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Arrivals, departures and net by year, in persons and for 10 000, and their growth over the period."""
    sheet, place = Sheet("external", "rates", plan.vintage), plan.country
    for number in plan.years:
        people = facts.population(place, number), facts.population(place, number + 1)
        for measure in ("arrivals", "departures", "net_migration"):
            split = {"direction": "external"}
            net = measure == "net_migration"
            flow = facts.net(place, str(number), **split) if net else facts.get(measure, place, str(number), **split)
            yield sheet.figure(place, str(number), measure, flow, "persons")
            yield sheet.figure(place, str(number), f"{measure}_rate", rate(flow, *people), "per_10000", 2)
    for measure in ("arrivals", "departures", "net_migration"):
        first, last = (yearly(facts, place, n, measure, direction="external") for n in (plan.first, plan.last))
        made = growth(first, last, floor=plan.floor, signed=measure == "net_migration")
        yield sheet.figure(place, plan.period, f"{measure}_rate_growth", made.index, "percent", 1, by=("of", made.of))
        yield sheet.figure(place, plan.period, f"{measure}_rate_difference", made.difference, "per_10000", 2)


def _flows(facts: Facts, place: str, period: str, dimension: str, **split: str) -> dict[str, Flow]:
    came = facts.by(dimension, "arrivals", place, period, **split)
    went = facts.by(dimension, "departures", place, period, **split)
    return {
        name: Flow(
            came.get(name) or facts.get("arrivals", place, period, **split, **{dimension: name}),
            went.get(name) or facts.get("departures", place, period, **split, **{dimension: name}),
        )
        for name in dict.fromkeys((*came, *went))
    }


def countries(facts: Facts, plan: Plan, table: str = "") -> Iterator[Outcome]:
    """Flows by country of the last year, and by each bloc of the plan; `table` names a printed table to take."""
    sheet, place, when = Sheet("countries", "external", plan.vintage), plan.country, str(plan.last)
    split = {"direction": "external"} | ({"table": table} if table else {})
    every = _flows(facts, place, when, "country", **split)
    flows = {country: flow for country, flow in every.items() if country not in SUMS}
    for country, flow in flows.items():
        yield from _flow(sheet, place, when, flow, ("country", country))
    parts = flows | {name: every[name] for name in ("rest",) if name in every}
    for country, (came, went) in shares(parts).items():
        yield sheet.figure(place, when, "arrivals_share", came, "percent", 1, by=("country", country))
        yield sheet.figure(place, when, "departures_share", went, "percent", 1, by=("country", country))
    for bloc in plan.blocs if flows else ():
        flow, told, silent = by_bloc(flows, bloc, plan.last, "KAZ" if place == "KZ" else place)
        yield from _flow(sheet, place, when, flow, ("bloc", bloc))
        count = flow.came.derived(float(len(told)))
        yield sheet.figure(place, when, "members_told", count, "countries", by=("bloc", bloc))
        yield sheet.figure(
            place, when, "members_silent", count.derived(float(len(silent))), "countries", by=("bloc", bloc)
        )
        yield sheet.figure(
            place, when, "members", count.derived(float(len(members(bloc, plan.last)))), "countries", by=("bloc", bloc)
        )


def _flow(sheet: Sheet, place: str, when: str, flow: Flow, by: tuple[str, str]) -> Iterator[Outcome]:
    yield sheet.figure(place, when, "arrivals", flow.came, "persons", by=by)
    yield sheet.figure(place, when, "departures", flow.went, "persons", by=by)
    yield sheet.figure(place, when, "net_migration", flow.net, "persons", by=by)
    yield sheet.figure(place, when, "effectiveness", flow.effectiveness, "percent", 1, by)


def quotas(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Quotas of every year that has some, by group and place, with their filling where it is known."""
    sheet = Sheet("quotas", "external", plan.vintage)
    said = sorted({(p.period, p.pairs["group"]) for p in facts.points("quota") if "group" in p.pairs})
    for when, who in said:
        found = fillings(facts, int(when), who)
        for filling in (*found, whole(found, plan.country)):
            yield from _filling(sheet, when, who, filling)


def others(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Labour permits and refugees of the country: every yearly figure, and the growth from the first to the last of each kind.

    A measure without any figure is told once, as unknown.
    """
    sheet, place = Sheet("external_other", "external", plan.vintage), plan.country
    for measure in OTHERS:
        points = [p for p in facts.points(measure) if p.place == place and p.period.isdigit()]
        if not points:
            yield sheet.figure(place, plan.period, measure, facts.get(measure, place, plan.period), "cases")
        for split in dict.fromkeys(p.dimensions for p in points):
            line = sorted((p for p in points if p.dimensions == split), key=lambda p: p.period)
            for point in line:
                yield sheet.figure(
                    place, point.period, measure, facts.at(point.address), point.unit, 0, ("split", split)
                )
            if len(line) > 1:
                made = growth(facts.at(line[0].address), facts.at(line[-1].address), 0.0, signed=False)
                when = f"{line[0].period}/{line[-1].period}"
                yield sheet.figure(place, when, f"{measure}_growth", made.index, "percent", 1, ("split", split))


def _filling(sheet: Sheet, when: str, who: str, filling: Filling) -> Iterator[Outcome]:
    yield sheet.figure(filling.place, when, "quota", filling.quota, "persons", by=("group", who))
    yield sheet.figure(filling.place, when, "settled", filling.settled, "persons", by=("group", who))
    yield sheet.figure(filling.place, when, "filled", filling.filled, "percent", 1, by=("group", who))
    yield sheet.figure(filling.place, when, "left", filling.left, "persons", by=("group", who))


def capital(facts: Facts, plan: Plan, direction: str, table: str, dimension: str) -> Iterator[Outcome]:
    """The balance by education or speciality of the last year, from the figures of a direction and printed table."""
    sheet, when = Sheet(f"capital_{direction}", "external", plan.vintage), str(plan.last)
    split = {"direction": direction} | ({"table": table} if table else {})
    for found in balances(_flows(facts, plan.country, when, dimension, **split)):
        named = (dimension, found.category)
        yield from _flow(sheet, plan.country, when, found.flow, named)
        yield sheet.figure(plan.country, when, "for_hundred", found.for_hundred, "index", 1, named)
        yield sheet.figure(plan.country, when, "drift", found.drift, "points", 2, named)
