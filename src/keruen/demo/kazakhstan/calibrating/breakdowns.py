"""The parts that informants name, so that their sums over all settlements are the margins exactly.

Where one informant says the figure itself, or two agree on it, the parts are whole numbers fitted to both margins. Where two
informants with different numbers break them down, the parts are shares, hence fractions: they are drawn first, and the
whole-number settlements meet what then remains of each category, so that the printed sum, rounded once, is the margin.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from keruen.demo.kazakhstan.calibrating.fit import apportion, fit

FINE = 10**12  # fractions of persons are kept in these
MAJORS = 4  # countries that every informant may name; the fifth place is for one further country

Parts = dict[str, int]  # category -> persons; what is left open is left out


@dataclass(frozen=True)
class Asked:
    """One settlement of a group: its figure, and the numbers of the informants who break theirs down."""

    place: str
    region: str
    figure: int
    numbers: tuple[int, ...]
    added: bool = False  # the numbers are of separate parts of the settlement: they add to the figure
    began: bool = False  # everybody came in the last year

    @property
    def whole(self) -> bool:
        """Whether the parts are whole numbers: everybody who breaks a number down says the figure, or all add to it."""
        return self.added or all(number == self.figure for number in self.numbers)


Told = dict[str, tuple[Parts, ...]]  # place -> parts of each informant who breaks a number down, in their order


def told(
    asked: Sequence[Asked], margin: Mapping[str, int], affinity: Mapping[str, Mapping[str, float]], rng: Random
) -> Told:
    """Parts for one calibrated dimension with fixed categories. `affinity`: region -> category -> factor."""
    weights = {(a.place, c): share * _open(a, c, margin) * affinity.get(a.region, {}).get(c, 1.0) * rng.lognormvariate(0, 0.35)
               for a in asked for c, share in margin.items()}  # fmt: skip
    fractional = [a for a in asked if not a.whole]
    named = {c: n for c, n in margin.items() if c != "unknown"}
    said = {a.place: tuple(_own(number, a, weights, named, rng) for number in a.numbers) for a in fractional}
    remaining = _remaining(margin, fractional, said)
    whole = [a for a in asked if a.whole]
    lines = fit([a.figure for a in whole], remaining, lambda r, c: whole[r].figure * weights[whole[r].place, c])
    for a, line in zip(whole, lines, strict=True):
        versions = _split(line, a.numbers) if a.added else _versions(line, len(a.numbers), rng)
        said[a.place] = tuple(_leave_open(parts) for parts in versions)
    return said


def _open(a: Asked, category: str, margin: Mapping[str, int]) -> float:
    """0 for the earlier years where everybody came in the last one."""
    return 0.0 if a.began and category.isdecimal() and category != max(c for c in margin if c.isdecimal()) else 1.0


def _own(
    number: int, a: Asked, weights: Mapping[tuple[str, str], float], named: Mapping[str, int], rng: Random
) -> Parts:
    """An informant's own number, broken down in full: large categories only."""
    largest = sorted(named, key=lambda c: -weights[a.place, c])[:4]
    shares = {c: weights[a.place, c] * rng.uniform(0.8, 1.2) for c in largest}
    return {c: n for c, n in apportion(number, shares).items() if n}


def _remaining(margin: Mapping[str, int], fractional: Sequence[Asked], said: Mapping[str, tuple[Parts, ...]]) -> Parts:
    """What is left of each category: the margin less the fractions, as the largest remainder will print their sum."""
    fine = dict.fromkeys(margin, 0)
    for a in fractional:
        for number, parts in zip(a.numbers, said[a.place], strict=True):
            for category, persons in parts.items():
                fine[category] += a.figure * persons * FINE // (number * len(a.numbers))
    printed = apportion(sum(a.figure for a in fractional), {c: float(n) for c, n in fine.items()}) if fractional else {}
    return {c: n - printed.get(c, 0) for c, n in margin.items()}


def _split(line: Parts, numbers: Sequence[int]) -> tuple[Parts, ...]:
    """The parts of the figure dealt to those who each speak of their own part of the settlement."""
    return tuple(fit(numbers, line, lambda _, category: line[category]))


def _versions(line: Parts, many: int, rng: Random) -> tuple[Parts, ...]:
    """The same parts as one or two informants tell them: two differ by as much up as down."""
    if many == 1:
        return (line,)
    large = sorted((c for c in line if line[c] > 3 and c != "unknown"), key=lambda c: -line[c])[:2]
    if len(large) < 2:
        return (line,) * many
    shift = rng.randint(0, line[large[1]] // 3)
    up = {large[0]: shift, large[1]: -shift}
    return tuple({c: n + sign * up.get(c, 0) for c, n in line.items()} for sign in ((1, -1) * many)[:many])


def _leave_open(parts: Parts) -> Parts:
    return {c: n for c, n in parts.items() if n and c != "unknown"}


def told_countries(
    asked: Sequence[Asked], margin: Mapping[str, int], affinity: Mapping[str, Mapping[str, float]], rng: Random
) -> Told:
    """Parts by country: each informant names at most five. The fifth place is dealt first, the four largest are fitted."""
    named = [c for c in sorted(margin, key=lambda c: -margin[c]) if c not in ("other", "unknown")]
    majors, others = named[:MAJORS], named[MAJORS:]
    free = [a for a in asked if a.whole and len(a.numbers) == 1]
    fifth = _deal_fifth({c: margin[c] for c in others}, free, affinity, rng)
    rest = {c: margin[c] for c in (*majors, "other", "unknown")}
    reduced = [_less(a, sum(fifth[a.place].values())) if a.place in fifth else a for a in asked]
    said = told(reduced, rest, affinity, rng)
    return {place: tuple({**parts, **fifth.get(place, {})} for parts in all_) for place, all_ in said.items()}


def _less(asked: Asked, persons: int) -> Asked:
    """A settlement without the persons of its fifth country; they are whole, and so is the rest."""
    rest = asked.figure - persons
    return replace(asked, figure=rest, numbers=(rest,))


def _deal_fifth(
    margin: Mapping[str, int], free: Sequence[Asked], affinity: Mapping[str, Mapping[str, float]], rng: Random
) -> dict[str, Parts]:
    """place -> {country: persons}: one further country in a settlement; the largest are dealt first, in a few places each."""
    waiting = {a.place: a for a in free}
    dealt: dict[str, Parts] = {}
    for country in sorted(margin, key=lambda c: -margin[c]):
        left = margin[country]
        while left:
            wanted = -(-left // 2) if left > 40 else left
            a = _draw(waiting, country, wanted, affinity, rng)
            persons = min(wanted, max(1, a.figure // 3))
            dealt[a.place] = {country: persons}
            del waiting[a.place]
            left -= persons
    return dealt


def _draw(
    waiting: Mapping[str, Asked], country: str, wanted: int, affinity: Mapping[str, Mapping[str, float]], rng: Random
) -> Asked:
    """One of the smallest that can hold so many, in a region that the country prefers; else the largest there is."""
    able = sorted((a for a in waiting.values() if a.figure // 3 >= wanted), key=lambda a: (a.figure, a.place))[:15]
    if not able:
        return max(waiting.values(), key=lambda a: (a.figure, a.place))
    return rng.choices(able, [affinity.get(a.region, {}).get(country, 1.0) for a in able])[0]


FEW = 7  # categories of which an informant who names the largest has named all that matter


def loose(number: int, shares: Mapping[str, float], rng: Random, most: int = 5) -> Parts:
    """Parts of a dimension that nothing is published of: drawn, not fitted; beyond the `most` largest they are `other`.

    An informant who names the five largest has named nearly all: `other` is small.
    """
    many = len(shares) > most
    drawn = {c: share * rng.lognormvariate(0, 0.5 if many else 0.3) for c, share in shares.items() if share}
    ranked = [c for c in sorted(drawn, key=lambda c: -drawn[c]) if c not in ("other", "unknown")]
    named = {c: drawn[c] for c in ranked[:most]}
    beyond = sum(drawn.values()) - sum(named.values())
    kept = 1.0 if not many else 0.3 if len(shares) > FEW else 0.0
    return {c: n for c, n in apportion(number, {**named, "other": beyond * kept}).items() if n}
