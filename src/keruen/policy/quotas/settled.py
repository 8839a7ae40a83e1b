"""Where people of a quota really settled: filling by region, and how far the two distributions lie apart."""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.policy.evaluation.external.quotas import Filling, whole
from keruen.policy.evaluation.value import Value, unknown


@dataclass(frozen=True)
class Beside:
    """Fillings by region, of all together, and the dissimilarity (percent who would have to live elsewhere to fit the quota)."""

    regions: tuple[Filling, ...]
    total: Filling
    dissimilarity: Value


def beside(quota: Mapping[str, float], settled: Mapping[str, float | None]) -> Beside:
    """Quota and settlement by region; a region whose settlement nobody knows leaves the total and the distance unknown."""
    made = []
    for region, places in quota.items():
        told = settled.get(region)
        here = unknown("missing_input") if told is None else Value(float(told))
        made.append(Filling(region, Value(float(places)), here))
    total = whole(tuple(made), "")
    return Beside(tuple(made), total, _apart(made, total))


def _apart(found: list[Filling], total: Filling) -> Value:
    if not total.settled.known or not total.settled.number or not total.quota.number:
        return unknown(total.settled.reason or "zero_base")
    whole_quota, whole_settled = total.quota.number, total.settled.number
    gaps = (abs((f.quota.number or 0) / whole_quota - (f.settled.number or 0) / whole_settled) for f in found)
    return Value(50 * sum(gaps))
