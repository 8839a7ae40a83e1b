"""N people over regions by weights, with a floor and a cap for each: largest remainder or Sainte-Lague.

Both give whole numbers that add to N and keep every floor and cap. All arithmetic is exact, so a tie is a tie: where the last
places could as well go elsewhere, the regions concerned are named.
"""

import heapq
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from keruen.terms.problems import Problem

METHODS = ("largest_remainder", "sainte_lague")


@dataclass(frozen=True)
class Limits:
    """The fewest and the most people that a region takes; no cap for a region without an entry."""

    floors: Mapping[str, int]
    caps: Mapping[str, int]

    def floor(self, region: str) -> int:
        """The floor, 0 where there is none."""
        return self.floors.get(region, 0)

    def cap(self, region: str, n: int) -> int:
        """The cap, everybody where there is none."""
        return self.caps.get(region, n)


FREE = Limits({}, {})


@dataclass(frozen=True)
class Allocation:
    """People by region; at_floor and at_cap name the regions whose limit decided; tied: regions between which a tie was broken."""

    places: Mapping[str, int]
    method: str
    at_floor: tuple[str, ...]
    at_cap: tuple[str, ...]
    tied: tuple[str, ...]


def allocate(n: int, weights: Mapping[str, Fraction], limits: Limits = FREE, method: str = METHODS[0]) -> Allocation:
    """The allocation of n people. Ties go to the first region by code.

    Problems: quotas-limits (a floor above its cap), quotas-floors (they need more than n), quotas-caps (they leave some out).
    """
    _check(n, weights, limits)
    give = _remainders if method == METHODS[0] else _divisors
    places, tied = give(n, weights, limits)
    return Allocation(
        places,
        method,
        tuple(r for r in sorted(places) if limits.floor(r) and places[r] == limits.floor(r)),
        tuple(r for r in sorted(places) if r in limits.caps and places[r] == limits.caps[r]),
        tied,
    )


def _check(n: int, weights: Mapping[str, Fraction], limits: Limits) -> None:
    for region in weights:
        low, high = limits.floor(region), limits.cap(region, n)
        if low > high and region in limits.caps:
            raise Problem("quotas-limits", region=region, floor=low, cap=high)
    floors = sum(limits.floor(region) for region in weights)
    if floors > n:
        raise Problem("quotas-floors", floors=floors, n=n)
    caps = sum(limits.cap(region, n) if weight > 0 else limits.floor(region) for region, weight in weights.items())
    if caps < n:
        raise Problem("quotas-caps", caps=caps, n=n)


def _remainders(n: int, weights: Mapping[str, Fraction], limits: Limits) -> tuple[dict[str, int], tuple[str, ...]]:
    """Exact shares within the limits, their floors, and the rest by the largest remainder."""
    exact = _shares(n, weights, limits)
    places = {region: int(share) for region, share in exact.items()}
    missing = n - sum(places.values())
    rest = {region: share - places[region] for region, share in exact.items() if share != places[region]}
    order = sorted(rest, key=lambda region: (-rest[region], region))
    for region in order[:missing]:
        places[region] += 1
    edge = rest[order[missing - 1]] if 0 < missing < len(order) else None
    tie = tuple(r for r in order if rest[r] == edge) if edge is not None and rest[order[missing]] == edge else ()
    return places, tie


def _shares(n: int, weights: Mapping[str, Fraction], limits: Limits) -> dict[str, Fraction]:
    """Shares in proportion to the weights, moved to a limit where they would break it, until none does."""
    fixed: dict[str, Fraction] = {}
    while True:
        open_ = {region: weight for region, weight in weights.items() if region not in fixed}
        left, whole = n - sum(fixed.values()), sum(open_.values())
        shares = {r: left * w / whole if whole else Fraction(0) for r, w in open_.items()}
        low = {r: Fraction(limits.floor(r)) for r, s in shares.items() if s < limits.floor(r)}
        high = {r: Fraction(limits.cap(r, n)) for r, s in shares.items() if s > limits.cap(r, n)}
        if not low and not high:
            return {region: fixed.get(region, shares.get(region, Fraction(0))) for region in weights}
        lacking = sum(limit - shares[r] for r, limit in low.items())
        spare = sum(shares[r] - limit for r, limit in high.items())
        fixed |= low if lacking >= spare else {}  # the side that moves more is settled first: the other may then fit
        fixed |= high if spare >= lacking else {}


def _divisors(n: int, weights: Mapping[str, Fraction], limits: Limits) -> tuple[dict[str, int], tuple[str, ...]]:
    """Floors first, then each place to the region with the largest weight / (2 x places + 1) that has room."""
    places = {region: limits.floor(region) for region in weights}
    heap = [
        (-weight / (2 * places[region] + 1), region)
        for region, weight in weights.items()
        if weight > 0 and places[region] < limits.cap(region, n)
    ]
    heapq.heapify(heap)
    last: tuple[Fraction, str] | None = None
    for _ in range(n - sum(places.values())):
        last = heapq.heappop(heap)
        region = last[1]
        places[region] += 1
        if places[region] < limits.cap(region, n):
            heapq.heappush(heap, (-weights[region] / (2 * places[region] + 1), region))
    level = sorted(region for value, region in heap if last and value == last[0])
    return places, tuple(sorted({*level, last[1]})) if last and level else ()
