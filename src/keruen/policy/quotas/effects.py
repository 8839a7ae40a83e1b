"""What each rule of an allocation changes: the same people allocated without it, and how many would live elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.policy.quotas.allocate import METHODS, Allocation, Limits, allocate
from keruen.policy.quotas.keys import combine
from keruen.terms.problems import Problem


@dataclass(frozen=True)
class Effect:
    """A rule taken away (or, of a method, changed): the people who are elsewhere then; None where nothing can be allocated."""

    rule: str
    without: Allocation | None
    moved: int | None


def moved(one: Mapping[str, int], other: Mapping[str, int]) -> int:
    """How many people are in another region: half the sum of differences."""
    return sum(abs(one[region] - other[region]) for region in one) // 2


def effects(
    n: int,
    measures: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, float],
    limits: Limits,
    method: str,
) -> tuple[Allocation, tuple[Effect, ...]]:
    """The allocation, and the effect of its floors, its caps, each of its keys (`key:population`) and its method."""
    parts = combine(measures, weights)
    made = allocate(n, parts, limits, method)
    rules: dict[str, tuple[Mapping[str, float], Limits, str]] = {}
    if any(limits.floors.values()):
        rules["floors"] = weights, Limits({}, limits.caps), method
    if limits.caps:
        rules["caps"] = weights, Limits(limits.floors, {}), method
    for key in weights if len(weights) > 1 else ():
        rules[f"key:{key}"] = {name: weight for name, weight in weights.items() if name != key}, limits, method
    other = METHODS[1 - METHODS.index(method)]
    rules[f"method:{other}"] = weights, limits, other
    return made, tuple(_effect(rule, n, measures, changed, made) for rule, changed in rules.items())


def _effect(
    rule: str,
    n: int,
    measures: Mapping[str, Mapping[str, float]],
    changed: tuple[Mapping[str, float], Limits, str],
    made: Allocation,
) -> Effect:
    weights, limits, method = changed
    try:
        found = allocate(n, combine(measures, weights), limits, method)
    except Problem:  # what is left of the rules holds too few
        return Effect(rule, None, None)
    return Effect(rule, found, moved(made.places, found.places))
