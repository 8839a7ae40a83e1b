"""The seven tables: what the article prints beside what the series and its own other cells give."""

from collections.abc import Iterable, Iterator, Mapping

from keruen.policy.article.printed import FIRST, LAST, VINTAGE, all_printed, computed
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.growth import growth
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.rates import yearly
from keruen.policy.evaluation.value import Value, add, divide, subtract

COUNTRY = "KZ"
_FLOWS = ("arrivals", "departures")


def tables(facts: Facts, regions: Iterable[str]) -> Iterator[Outcome]:
    """All seven. `facts` are of the vintage of 17 regions, `regions` its units."""
    places = tuple(regions)
    yield from one(facts, places)
    yield from two(facts, places)
    yield from three(facts, places)
    yield from four(facts)
    yield from five(facts)
    for table, dimension in (("6", "education"), ("7", "speciality")):
        yield from balances(facts, table, dimension)


def one(facts: Facts, regions: tuple[str, ...]) -> Iterator[Outcome]:
    """Growth of the population from 1 January 2006 to 1 January 2022; natural increase and migration as printed."""
    yield from all_printed(facts, "1", ("population_growth", "natural_increase_growth", "net_migration_growth"))
    for place in (COUNTRY, *regions):
        made = growth(facts.population(place, FIRST), facts.population(place, LAST), 0.0, signed=False)
        yield computed("1", place, f"{FIRST}/{LAST}", "population_growth", made.index, "percent")


def two(facts: Facts, regions: tuple[str, ...]) -> Iterator[Outcome]:
    """Arrivals, departures and balances of the country, in persons and for 10 000."""
    names = ("net_migration", *_FLOWS)
    yield from all_printed(
        facts, "2", tuple(f"{n}{end}" for n in names for end in ("", "_rate", "_growth", "_rate_growth"))
    )
    for year in (FIRST, LAST):
        people = divide(add(facts.population(COUNTRY, year), facts.population(COUNTRY, year + 1)), Value(2.0))
        external = {m: facts.get(m, COUNTRY, str(year), direction="external") for m in _FLOWS}
        internal = {m: add(*(facts.get(m, r, str(year), direction="internal") for r in regions)) for m in _FLOWS}
        total = {m: add(external[m], internal[m]) for m in _FLOWS}
        for direction, flows in (("external", external), ("internal", internal), ("total", total)):
            every = {**flows, "net_migration": subtract(flows["arrivals"], flows["departures"])}
            for measure, value in every.items():
                name = f"{direction}_{measure}"
                yield computed("2", COUNTRY, str(year), name, value, "persons")
                yield computed("2", COUNTRY, str(year), f"{name}_rate", divide(value, people, 10_000.0), "per_10000")


def three(facts: Facts, regions: tuple[str, ...]) -> Iterator[Outcome]:
    """Net migration for 10 000 by region: internal of 2022 from the series, the rest as printed."""
    yield from all_printed(facts, "3", ("net_migration_rate", "net_migration_rate_growth"))
    for place in regions:
        value = yearly(facts, place, LAST, "net_migration", direction="internal")
        yield computed("3", place, str(LAST), "internal_net_migration_rate", value, "per_10000")
    for year in (FIRST, LAST):
        value = yearly(facts, COUNTRY, year, "net_migration", direction="external")
        yield computed("3", COUNTRY, str(year), "external_net_migration_rate", value, "per_10000")


def four(facts: Facts) -> Iterator[Outcome]:
    """Arrivals and departures of 17 years by direction; the sums from the series, the shares from the printed sums."""
    yield from all_printed(facts, "4", ("arrivals", "departures", "arrivals_share", "departures_share"), "country")
    period = f"{FIRST}/{LAST}"
    for measure in _FLOWS:
        years = (facts.get(measure, COUNTRY, str(year), direction="external") for year in range(FIRST, LAST + 1))
        yield computed("4", COUNTRY, period, measure, add(*years), "persons", ("country", "total"))
        cells = facts.by("country", measure, COUNTRY, period, direction="external", table="4")
        for part in ("cis", "other"):
            share = divide(cells[part], cells["total"], 100.0) if part in cells else None
            if share is not None:
                yield computed("4", COUNTRY, period, f"{measure}_share", share, "percent", ("country", part))


def five(facts: Facts) -> Iterator[Outcome]:
    """Arrivals, departures and balance by country in 2022; balances and sums from the printed flows."""
    yield from all_printed(facts, "5", (*_FLOWS, "net_migration"), "country")
    split = {"direction": "external", "table": "5"}
    came, went = (facts.by("country", m, COUNTRY, str(LAST), **split) for m in _FLOWS)
    for code in came:
        balance = subtract(came[code], went[code])
        yield computed("5", COUNTRY, str(LAST), "net_migration", balance, "persons", ("country", code))
    for measure, cells in (("arrivals", came), ("departures", went)):
        if {"cis", "other"} <= cells.keys():
            whole = add(cells["cis"], cells["other"])
            yield computed("5", COUNTRY, str(LAST), measure, whole, "persons", ("country", "total"))


def balances(facts: Facts, table: str, dimension: str) -> Iterator[Outcome]:
    """Arrivals and departures of 2022 by education or speciality, with the balance that follows."""
    points = [(m, p) for m in (*_FLOWS, "net_migration") for p in facts.points(m, table=table)]
    for _, point in points:
        yield from _as_printed(table, dimension, point.pairs, facts, point.measure)
    seen = dict.fromkeys((_where(p.pairs), p.pairs[dimension]) for _, p in points)
    for where, category in seen:
        split = {k: v for k, v in _split(where).items() if v} | {dimension: category, "table": table}
        flows = [facts.get(m, COUNTRY, str(LAST), **split) for m in _FLOWS]
        yield computed(
            table, COUNTRY, str(LAST), f"{where}_net_migration", subtract(*flows), "persons", (dimension, category)
        )


def _as_printed(table: str, dimension: str, pairs: Mapping[str, str], facts: Facts, measure: str) -> Iterator[Outcome]:
    where, category = _where(pairs), pairs[dimension]
    value = facts.get(measure, COUNTRY, str(LAST), **pairs)
    yield Outcome(
        f"article_{table}", COUNTRY, str(LAST), f"printed_{where}_{measure}", dimension, category, value.number, "persons",
        0, "as_printed", "", "", "article", " ".join(value.inputs), VINTAGE,
    )  # fmt: skip


def _where(pairs: Mapping[str, str]) -> str:
    """The direction of a row of tables 6 and 7; of external flows with the bloc, where one is named."""
    return pairs.get("country") or pairs["direction"]


def _split(where: str) -> dict[str, str]:
    return (
        {"direction": "external", "country": where}
        if where in ("cis", "other")
        else {"direction": where, "country": ""}
    )
