"""The index set as outcomes: from an origin-destination matrix where one is there, else what margins alone can tell."""

from collections.abc import Iterator, Sequence

import numpy as np

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.indices.index_set import index_set
from keruen.policy.evaluation.indices.intensity import anmr, cmi, mei
from keruen.policy.evaluation.indices.matrix import flows
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.value import Value, keys, mean, missing, undefined

FROM_MARGINS = ("cmi", "mei", "anmr")
FROM_MATRIX = (
    "connectivity", "inequality", "gini_bell", "gini_plane_mulligan", "gini_rows", "gini_columns", "gini_exchanges",
    "focus_out", "focus_in", "acv_out", "acv_in", "acv",
)  # fmt: skip


def indices(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """CMI, MEI and ANMR of every year that has internal flows; the others where arrivals are known by origin."""
    sheet = Sheet("indices", "indices", plan.vintage)
    for number in plan.years:
        if not facts.points("arrivals", period=str(number), direction="internal"):
            continue
        for name, value in margins(facts, plan, number).items():
            yield sheet.figure(plan.country, str(number), name, value, "percent", 2)
        for name, value in matrix(facts, plan, number).items():
            yield sheet.figure(plan.country, str(number), name, value, "index", 3)


def margins(facts: Facts, plan: Plan, year: int) -> dict[str, Value]:
    """The indices that arrivals and departures of the regions give; unknown where a region is missing."""
    split = {"direction": "internal"}
    into = [facts.get("arrivals", p, str(year), **split) for p in plan.regions]
    out = [facts.get("departures", p, str(year), **split) for p in plan.regions]
    people = mean(facts.population(plan.country, year), facts.population(plan.country, year + 1))
    gone = missing(*into, *out, people)
    if gone:
        return dict.fromkeys(FROM_MARGINS, gone)
    went, came, lives = _array(out), _array(into), people.number or 0.0
    if went.sum() != came.sum():
        return dict.fromkeys(FROM_MARGINS, undefined("not_closed", *into, *out))
    inputs = keys(*into, *out, people)
    numbers = {"cmi": cmi(went, lives), "mei": mei(went, came), "anmr": anmr(went, came, lives)}
    return {name: _value(number, inputs) for name, number in numbers.items()}


def matrix(facts: Facts, plan: Plan, year: int) -> dict[str, Value]:
    """The indices that need arrivals by region of origin; nothing where no such figure is given at all."""
    cells = [
        facts.get("arrivals", to, str(year), direction="internal", origin=origin)
        for origin in plan.regions
        for to in plan.regions
        if to != origin
    ]
    if not any(cell.known for cell in cells):
        return {}
    people = mean(facts.population(plan.country, year), facts.population(plan.country, year + 1))
    gone = missing(*cells, people)
    if gone:
        return dict.fromkeys(FROM_MATRIX, gone)
    n = len(plan.regions)
    table = np.zeros((n, n))
    table[~np.eye(n, dtype=bool)] = _array(cells)
    found = index_set(flows(plan.regions, table), people.number or 0.0).system
    return {name: _value(found[name], keys(*cells)) for name in FROM_MATRIX}


def _array(values: Sequence[Value]) -> np.ndarray:
    return np.array([value.number for value in values], dtype=float)


def _value(number: float, inputs: tuple[str, ...]) -> Value:
    return (
        undefined("zero_base", Value(0.0, inputs=inputs)) if np.isnan(number) else Value(float(number), inputs=inputs)
    )
