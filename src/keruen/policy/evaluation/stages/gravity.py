"""The gravity model as outcomes, where arrivals are known by region of origin and so are the distances of regions.

Distances are series rows: distance@origin=KZ-11@KZ-15@... in kilometres, one way is enough; sizes are populations on 1 January.
"""

from collections.abc import Iterator

import numpy as np

from keruen.policy.evaluation.factors.gravity import Gravity, NotFittedError, cells, ppml
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.value import Value, keys, missing, undefined

TERMS = ("log_origin", "log_destination", "log_distance")


def gravity(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """Per year with a matrix: n, and each coefficient with the 95 % interval of robust errors. Nothing where no matrix is given."""
    sheet = Sheet("gravity", "factors", plan.vintage)
    for number in plan.years:
        if any("origin" in p.pairs for p in facts.points("arrivals", period=str(number), direction="internal")):
            yield from _year(sheet, facts, plan, number)


def _year(sheet: Sheet, facts: Facts, plan: Plan, number: int) -> Iterator[Outcome]:
    pairs = [(o, d) for o in plan.regions for d in plan.regions if o != d]
    flows = [facts.get("arrivals", d, str(number), direction="internal", origin=o) for o, d in pairs]
    apart = _distances(facts)
    distances = [
        apart.get((o, d)) or apart.get((d, o)) or facts.get("distance", d, str(number), origin=o) for o, d in pairs
    ]
    people = [facts.population(region, number) for region in plan.regions]
    every = (*flows, *distances, *people)
    found = missing(*every) or _fitted(plan, flows, distances, people)
    inputs = keys(*every)
    for term in TERMS:
        numbers: tuple[Value, ...] = (found, found, found) if isinstance(found, Value) else _told(found, term, inputs)
        for measure, value in zip(("coefficient", "interval_low", "interval_high"), numbers, strict=True):
            yield sheet.figure(plan.country, str(number), measure, value, "index", 2, ("factor", term))
    count = found if isinstance(found, Value) else Value(float(found.n), inputs=inputs)
    yield sheet.figure(plan.country, str(number), "n", count, "flows")


def _told(found: Gravity, term: str, inputs: tuple[str, ...]) -> tuple[Value, ...]:
    at = found.coefficients[found.names.index(term)]
    return tuple(Value(number, inputs=inputs) for number in (at, *found.interval(term)))


def _distances(facts: Facts) -> dict[tuple[str, str], Value]:
    return {(p.pairs["origin"], p.place): facts.at(p.address) for p in facts.points("distance") if "origin" in p.pairs}


def _fitted(plan: Plan, flows: list[Value], distances: list[Value], people: list[Value]) -> Gravity | Value:
    n = len(plan.regions)
    off = ~np.eye(n, dtype=bool)
    matrix, apart = np.zeros((n, n)), np.ones((n, n))
    matrix[off] = [v.number or 0.0 for v in flows]
    apart[off] = [v.number or 0.0 for v in distances]
    try:
        return ppml(*cells(matrix, np.array([v.number or 0.0 for v in people]), apart))
    except (NotFittedError, ValueError):
        return undefined("not_identified", *flows, *distances, *people)
