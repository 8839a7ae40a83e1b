"""Quality of life of migrants as a composite of gaps to natives, with what other weights would make of it.

The gap of an indicator is 100 x migrants / natives (the reverse where less is better), at most 100: parity is full marks,
and being ahead in one thing does not buy off being behind in another. The composite is the weighted mean. Weights are a
choice, so the range over random weights (uniform over all that add to 1) and over leaving one indicator out is always told.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from keruen.policy.evaluation.value import Value, divide, keys, missing, undefined, unknown

LEAST = 3  # indicators
DRAWS = 10_000


@dataclass(frozen=True)
class Gap:
    """One indicator for natives and for migrants; `better` is more or less."""

    name: str
    natives: Value
    migrants: Value
    better: str = "more"
    weight: float = 1.0

    @property
    def parity(self) -> Value:
        """100 at parity or ahead, less the farther behind; undefined where a side is below zero or the base is zero."""
        gone = missing(self.natives, self.migrants)
        if gone:
            return gone
        if (self.natives.number or 0) < 0 or (self.migrants.number or 0) < 0:
            return undefined("sign_change", self.natives, self.migrants)
        ratio = divide(
            *((self.migrants, self.natives) if self.better == "more" else (self.natives, self.migrants)), 100.0
        )
        return ratio if ratio.number is None else ratio.derived(min(100.0, ratio.number))


@dataclass(frozen=True)
class Quality:
    """The composite (0 to 100), the parities, the middle 95 % over random weights, the range leaving one out; who is missing."""

    composite: Value
    parities: dict[str, Value]
    low: Value
    high: Value
    least: tuple[str, float]
    most: tuple[str, float]
    left_out: tuple[str, ...]


def quality(gaps: Sequence[Gap], seed: int = 1, draws: int = DRAWS) -> Quality:
    """The composite of the indicators that are known on both sides; none where fewer than three are."""
    parities = {gap.name: gap.parity for gap in gaps}
    told = [gap for gap in gaps if parities[gap.name].known]
    left_out = tuple(gap.name for gap in gaps if gap not in told)
    inputs = keys(*parities.values())
    if len(told) < LEAST:
        gone = unknown("too_few_items" if told else "not_assessed", *inputs)
        return Quality(gone, parities, gone, gone, ("", 0.0), ("", 0.0), left_out)
    values = np.array([parities[gap.name].number for gap in told], dtype=float)
    weights = np.array([gap.weight for gap in told])
    chance = np.random.default_rng(seed).dirichlet(np.ones(len(told)), draws)
    low, high = np.quantile(chance @ values, (0.025, 0.975))
    without = {
        gap.name: float(np.average(np.delete(values, i), weights=np.delete(weights, i))) for i, gap in enumerate(told)
    }
    least, most = min(without, key=without.__getitem__), max(without, key=without.__getitem__)
    return Quality(
        Value(float(np.average(values, weights=weights)), inputs=inputs),
        parities,
        Value(float(low), inputs=inputs),
        Value(float(high), inputs=inputs),
        (least, without[least]),
        (most, without[most]),
        left_out,
    )
