"""Which settlements confirm a group, and with which figure: sums by region exact, opinions as round as people say them."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from keruen.demo.kazakhstan.calibrating.fit import apportion
from keruen.demo.kazakhstan.calibrating.margins import Margins
from keruen.demo.kazakhstan.calibrating.settlements import Settlement

WRITTEN = ("register", "count")  # bases that are not rounded
NO_HOUSEHOLDS = 0.06  # of the settlements: persons known, households not


@dataclass(frozen=True)
class Figure:
    """What the informants' answers of one settlement and group must reconcile to, and the basis of the answer that says it."""

    persons: int
    households: int | None
    basis: str


def figures(margins: Margins, settlements: Sequence[Settlement], rng: Random) -> dict[str, Figure]:
    """Settlement -> figure; the sums are those of the margins."""
    persons: dict[str, int] = {}
    basis: dict[str, str] = {}
    for region, many in margins.confirming.items():
        chosen = _confirming([s for s in settlements if s.region == region and s.informants], many, margins, rng)
        basis |= {s.id: _basis(s, rng) for s in chosen}
        fixed = {s.id: margins.fixed[s.district] for s in chosen if s.district in margins.fixed}
        basis |= dict.fromkeys(fixed, "register")
        persons |= fixed | _spread(
            margins.regions[region] - sum(fixed.values()), [s for s in chosen if s.id not in fixed], basis, rng
        )
    households = _households(margins.households, persons, rng)
    return {place: Figure(number, households.get(place), basis[place]) for place, number in persons.items()}


def _confirming(candidates: list[Settlement], many: int, margins: Margins, rng: Random) -> list[Settlement]:
    """`many` settlements of a region, the fixed ones among them, larger ones more likely."""
    luck = {s.id: (s.district in margins.fixed, rng.random() ** (1 / s.size)) for s in candidates}
    return sorted(candidates, key=lambda s: luck[s.id], reverse=True)[:many]


def _basis(settlement: Settlement, rng: Random) -> str:
    odds = (70, 20, 5, 5) if settlement.town else (24, 17, 14, 45)
    return rng.choices(("register", "count", "observation", "opinion"), odds)[0]


def _spread(total: int, chosen: list[Settlement], basis: dict[str, str], rng: Random) -> dict[str, int]:
    """Persons by settlement, at least one each; opinions are rounded, registers and counts take up the difference."""
    if not chosen:
        return {}
    weights = {s.id: s.size * rng.lognormvariate(0, 0.7) for s in chosen}
    exact = {place: 1 + n for place, n in apportion(total - len(chosen), weights).items()}
    said = {place: as_said(n, rng) if basis[place] not in WRITTEN else n for place, n in exact.items()}
    written = [place for place in said if basis[place] in WRITTEN]
    left = total - sum(n for place, n in said.items() if place not in written)
    if not written or left < len(written):
        return exact
    shares = apportion(left - len(written), {place: float(exact[place]) for place in written})
    return said | {place: 1 + n for place, n in shares.items()}


def as_said(number: int, rng: Random) -> int:
    """A number as a person says it who has no list: the larger, the rounder."""
    for limit, steps in (
        (10, (1,)),
        (50, (1, 5, 5)),
        (200, (5, 10, 10)),
        (1000, (10, 50, 50)),
        (10**9, (50, 100, 100)),
    ):
        if number < limit:
            step = rng.choice(steps)
            return max(step, (number + step // 2) // step * step)
    return number


def _households(total: int, persons: dict[str, int], rng: Random) -> dict[str, int]:
    """Households by settlement, between one and the number of persons; some settlements have none that is known."""
    if not total:
        return {}
    known = [place for place in persons if persons[place] < 3 or rng.random() >= NO_HOUSEHOLDS]
    weights = {place: persons[place] * rng.uniform(0.85, 1.2) for place in known}
    dealt = {place: 1 + n for place, n in apportion(total - len(known), weights).items()}
    surplus = sum(max(0, n - persons[place]) for place, n in dealt.items())
    dealt = {place: min(n, persons[place]) for place, n in dealt.items()}
    for place in sorted(known, key=lambda p: -persons[p]):
        step = min(surplus, persons[place] - dealt[place])
        dealt[place] += step
        surplus -= step
    return dealt
