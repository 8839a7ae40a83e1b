"""Keys of an allocation: each region's share by several measures, weighted, in whole numbers so that nothing is lost."""

from collections.abc import Mapping
from fractions import Fraction

from keruen.terms.problems import Problem


def combine(measures: Mapping[str, Mapping[str, float]], weights: Mapping[str, float]) -> dict[str, Fraction]:
    """Each region's part of the whole (they add to 1): the mean of its shares by each measure, weighted.

    measures: key -> region -> a figure of zero or more; weights: key -> weight. Problem quotas-key where a key adds to zero.
    """
    total = sum(Fraction(str(w)) for w in weights.values())
    parts: dict[str, Fraction] = {}
    for key, weight in weights.items():
        whole = sum(Fraction(str(v)) for v in measures[key].values())
        if whole <= 0 or weight <= 0:
            raise Problem("quotas-key", key=key)
        for region, value in measures[key].items():
            share = Fraction(str(weight)) / total * Fraction(str(value)) / whole
            parts[region] = parts.get(region, Fraction(0)) + share
    return parts
