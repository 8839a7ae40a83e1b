"""Least flows with each country, from stocks by birthplace on two dates: what must at least have moved in between.

Stocks of migrants leave out who lives in the country of birth; that cell closes the row of each birthplace, so births and
deaths at home fall out, and a death abroad looks like a return.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.flows.stocks import from_stocks
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.value import Value, add, keys, missing, subtract, unknown

MEASURE = "migrant_stock"
NATIONS = {"KZ": "KAZ", "KG": "KGZ", "TJ": "TJK", "UZ": "UZB", "TM": "TKM"}
Pair = tuple[str, str]  # birthplace, residence


def flows(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Least arrivals, departures and net by country between the two latest dates; unknown where there are fewer than two."""
    sheet = Sheet("least_flows", "flows-from-stocks", plan.country)
    points = facts.points(MEASURE)
    dates = sorted({p.period for p in points})
    if len(dates) < 2:
        gone = unknown("one_date", *(f"{MEASURE}@@{plan.country}@{date}" for date in dates or ("none",)))
        yield sheet.figure(plan.country, plan.period, "arrivals", gone, "persons", by=("country", "total"))
        return
    home, (first, last) = NATIONS.get(plan.country, plan.country), dates[-2:]
    stocks = {date: _stocks(facts, plan.country, date) for date in (first, last)}
    when = f"{first[:4]}/{last[:4]}"
    moved = _moved(stocks[first], stocks[last], home)
    for country, (came, went) in moved.items():
        by = ("country", country)
        yield sheet.figure(plan.country, when, "arrivals", came, "persons", by=by)
        yield sheet.figure(plan.country, when, "departures", went, "persons", by=by)
        yield sheet.figure(plan.country, when, "net_migration", subtract(came, went), "persons", by=by)
    totals = [add(*(pair[side] for pair in moved.values() if pair[side].known)) for side in (0, 1)]
    for measure, value in zip(("arrivals", "departures"), totals, strict=True):
        yield sheet.figure(plan.country, when, measure, value, "persons", by=("country", "total"))
    yield sheet.figure(plan.country, when, "net_migration", subtract(*totals), "persons", by=("country", "total"))


def _stocks(facts: Facts, place: str, date: str) -> dict[Pair, Value]:
    points = (
        p for p in facts.points(MEASURE, period=date) if p.place == place and {"birth", "residence"} <= p.pairs.keys()
    )
    return {(p.pairs["birth"], p.pairs["residence"]): facts.at(p.address) for p in points}


def _moved(first: Mapping[Pair, Value], last: Mapping[Pair, Value], home: str) -> dict[str, tuple[Value, Value]]:
    """Country -> (arrivals from it, departures to it); unknown where one of its stocks is known on one date alone."""
    every = {
        pair: (first.get(pair, unknown("missing_input")), last.get(pair, unknown("missing_input")))
        for pair in dict.fromkeys((*first, *last))
    }
    of = {
        country: [v for pair, ends in every.items() if country in pair for v in ends]
        for country in _abroad(every, home)
    }
    whole = {pair: ends for pair, ends in every.items() if not missing(*ends)}
    nations = [home, *_abroad(whole, home)]
    at = {nation: n for n, nation in enumerate(nations)}
    found = from_stocks(*(_table(whole, at, side) for side in (0, 1))).flows
    made = {}
    for country, values in of.items():
        gone = missing(*values)
        if gone:
            made[country] = (gone, gone)
            continue
        inputs = keys(*values)
        came, went = float(found[at[country], at[home]]), float(found[at[home], at[country]])
        made[country] = (Value(came, inputs=inputs), Value(went, inputs=inputs))
    return made


def _abroad(pairs: Mapping[Pair, object], home: str) -> list[str]:
    return sorted({nation for pair in pairs for nation in pair} - {home})


def _table(stocks: Mapping[Pair, tuple[Value, Value]], at: Mapping[str, int], side: int) -> np.ndarray:
    """Birthplace x residence on one date; the cell of each birthplace at home closes its row to the larger sum of both dates."""
    tables = np.zeros((2, len(at), len(at)))
    for (birth, residence), ends in stocks.items():
        for n, value in enumerate(ends):
            tables[n, at[birth], at[residence]] = value.number or 0.0
    own: np.ndarray = tables[side]
    own[np.diag_indices(len(at))] += tables.sum(axis=2).max(axis=0) - own.sum(axis=1)
    return own
