"""Which settlements to visit (B2) after districts were asked (B1).

Source: docs/methods/selection.md.

For every district and group with a B1 number of at least a floor, the chosen settlements hold at least a share of it. Without
a budget each district is solved alone. Forced settlements are always chosen, excluded ones never: where they make the share
out of reach the highest that can be reached is required, and told.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from keruen.matrix.selecting.cover import Cover, fewest
from keruen.matrix.selecting.greedy import greedy
from keruen.matrix.selecting.purse import most
from keruen.terms.problems import Problem


@dataclass(frozen=True)
class Candidate:
    """A settlement that B1 named: its numbers by group (a group without a number is left out), and its enumerator-days."""

    place: str
    district: str
    numbers: Mapping[str, int] = field(default_factory=dict)
    days: int = 1

    @property
    def persons(self) -> int:
        """All groups together."""
        return sum(self.numbers.values())


@dataclass(frozen=True)
class Wish:
    """What the selection must hold. `forced` and `excluded` give each settlement its reason."""

    percent: int = 90
    floor: int = 10
    forced: Mapping[str, str] = field(default_factory=dict)
    excluded: Mapping[str, str] = field(default_factory=dict)
    budget: int | None = None  # enumerator-days
    control: int = 5  # per cent of what is left out, visited to see what B1 missed
    seed: str = ""


@dataclass(frozen=True)
class Coverage:
    """What the choice holds of one district and group: of `listed`, `chosen`; `required` is None below the floor."""

    district: str
    group: str
    listed: int
    chosen: int
    required: int | None
    wanted: int | None  # before exclusions put it out of reach


@dataclass(frozen=True)
class Selection:
    """The choice: settlement -> reason (coverage, or the reason why it was forced); what it holds; what was left out."""

    chosen: Mapping[str, str]
    coverage: tuple[Coverage, ...]
    left_out: tuple[Candidate, ...]
    control: tuple[str, ...]
    greedy: tuple[str, ...]  # what the greedy rule would have chosen, in its order
    days: int
    short: bool = False  # the budget did not reach for the share


def select(candidates: Iterable[Candidate], wish: Wish, others: Iterable[str] = ()) -> Selection:
    """The settlements to visit. `others` are settlements that B1 did not name: the control sample is drawn of them as well.

    Problems: trust-forced-excluded, trust-budget-small.
    """
    places = sorted(candidates, key=lambda c: c.place)
    both = sorted(wish.forced.keys() & wish.excluded.keys())
    if both:
        raise Problem("trust-forced-excluded", place=both[0])
    open_ = [c for c in places if c.place not in wish.excluded]
    districts = defaultdict(list)
    for candidate in open_:
        districts[candidate.district].append(candidate)
    needs = _needs(places, wish)
    picked = {place for d, found in sorted(districts.items()) for place in _district(found, needs[d], wish)}
    days = {c.place: c.days for c in open_}
    short = wish.budget is not None and sum(days[p] for p in picked) > wish.budget
    if short:
        picked = _within(open_, needs, wish)
    chosen = {p: wish.forced.get(p, "coverage") for p in sorted(picked)}
    left = tuple(c for c in open_ if c.place not in chosen)
    pool = {c.place for c in left} | (set(others) - chosen.keys() - wish.excluded.keys())
    return Selection(
        chosen, _coverage(places, needs, picked), left, control(pool, wish.control, wish.seed), _greedy(districts, needs, wish),
        sum(days[p] for p in picked), short,
    )  # fmt: skip


def control(pool: Iterable[str], percent: int, seed: str) -> tuple[str, ...]:
    """A random sample of settlements, at least one; the same seed draws the same sample from any order."""
    drawn = sorted(pool, key=lambda p: (blake2b(f"{seed}|{p}".encode(), digest_size=8).digest(), p))
    return tuple(sorted(drawn[: -(-len(drawn) * percent // 100)]))


Needs = dict[str, dict[str, tuple[int, int]]]  # district -> group -> required, wanted


def _needs(places: list[Candidate], wish: Wish) -> Needs:
    """What must be held of every district and group: ceil(percent x number / 100), or all that can be reached."""
    listed: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    reach: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for candidate in places:
        for group, number in candidate.numbers.items():
            listed[candidate.district][group] += number
            if candidate.place not in wish.excluded:
                reach[candidate.district][group] += number
    needs: Needs = {candidate.district: {} for candidate in places}
    for district, groups in listed.items():
        for group, number in sorted(groups.items()):
            if number >= max(wish.floor, 1):
                wanted = -(-number * wish.percent // 100)
                needs[district][group] = (min(wanted, reach[district][group]), wanted)
    return needs


def _district(found: list[Candidate], needs: dict[str, tuple[int, int]], wish: Wish) -> list[str]:
    """The fewest settlements of one district."""
    cover = Cover(
        [[c.numbers.get(g, 0) for g in needs] for c in found],
        [required for required, _ in needs.values()],
        [c.persons for c in found],
        frozenset(i for i, c in enumerate(found) if c.place in wish.forced),
    )
    return [found[i].place for i in fewest(cover)]


def _within(open_: list[Candidate], needs: Needs, wish: Wish) -> set[str]:
    """The forced settlements, and with the days that are left the most persons of groups at the floor or above."""
    forced = [c for c in open_ if c.place in wish.forced]
    left = (wish.budget or 0) - sum(c.days for c in forced)
    if left < 0:
        raise Problem("trust-budget-small", days=sum(c.days for c in forced), budget=wish.budget)
    free = [c for c in open_ if c.place not in wish.forced]
    worth = [sum(n for g, n in c.numbers.items() if g in needs[c.district]) for c in free]
    return {c.place for c in forced} | {free[i].place for i in most([c.days for c in free], worth, left)}


def _coverage(places: list[Candidate], needs: Needs, picked: set[str]) -> tuple[Coverage, ...]:
    listed: dict[tuple[str, str], int] = defaultdict(int)
    held: dict[tuple[str, str], int] = defaultdict(int)
    for candidate in places:
        for group, number in candidate.numbers.items():
            listed[candidate.district, group] += number
            held[candidate.district, group] += number if candidate.place in picked else 0
    return tuple(
        Coverage(d, g, number, held[d, g], *needs[d].get(g, (None, None))) for (d, g), number in sorted(listed.items())
    )


def _greedy(districts: Mapping[str, list[Candidate]], needs: Needs, wish: Wish) -> tuple[str, ...]:
    steps, start = [], []
    for district, found in districts.items():
        first = frozenset(c.place for c in found if c.place in wish.forced)
        numbers = {c.place: [c.numbers.get(g, 0) for g in needs[district]] for c in found}
        steps += greedy(numbers, [required for required, _ in needs[district].values()], first)
        start += sorted(first)
    return (*sorted(start), *(place for _, place in sorted(steps, key=lambda step: (-step[0], step[1]))))
