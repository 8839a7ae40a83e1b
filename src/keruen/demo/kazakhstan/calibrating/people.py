"""The made-up informants and enumerators: kinds and sexes as published, pseudonyms, days of the visits."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.published import Published

MEN = 1552  # of 2,303 informants: 67.4 %
ENUMERATORS = {"KZ-39": (1, 2, 3), "KZ-59": (4, 5), "KZ-61": (6, 7, 8), "KZ-19": (9, 10), "KZ-43": (11,), "KZ-47": (12, 13),
               "KZ-10": (14,), "KZ-71": (14,), "KZ-75": (15,), "KZ-79": (15,)}  # fmt: skip


@dataclass(frozen=True)
class Informant:
    """A made-up informant: a pseudonym, a kind, a sex."""

    code: str
    kind: str
    sex: str


def informants(
    settlements: Sequence[Settlement], facts: Sequence[Published], rng: Random
) -> dict[str, tuple[Informant, ...]]:
    """Settlement -> its informants; the first of a settlement is its local authority."""
    numbers = {f.category: f.whole for f in facts if f.table == "informants" and f.dimension == "occupation"}
    asked = [s for s in settlements if s.informants]
    kinds = [kind for kind, number in numbers.items() for _ in range(number)]
    kinds = kinds[len(asked) :]  # the local authorities come first: one for each settlement
    rng.shuffle(kinds)
    sexes = ["male"] * MEN + ["female"] * (sum(numbers.values()) - MEN)
    rng.shuffle(sexes)
    found: dict[str, tuple[Informant, ...]] = {}
    number = 0
    for s in asked:
        own = ["local_authority", *(kinds.pop() for _ in range(s.informants - 1))]
        found[s.id] = tuple(Informant(f"K{number + n + 1:04d}", kind, sexes.pop()) for n, kind in enumerate(own))
        number += len(own)
    return found


def visit_day(place: int, places: int, start: str, end: str, rng: Random) -> datetime.date:
    """The working day on which the place-th of so many places is visited."""
    first, last = datetime.date.fromisoformat(start), datetime.date.fromisoformat(end)
    days = [day for n in range((last - first).days + 1) if (day := first + datetime.timedelta(n)).weekday() < 5]
    at = place * len(days) // max(1, places) + rng.choice((-1, 0, 0, 0, 1))
    return days[min(len(days) - 1, max(0, at))]
