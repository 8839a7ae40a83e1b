"""A stated number or band as value, lower and upper end (docs/methods/intake.md, `Intervals and weights`)."""

import re
from dataclasses import dataclass

from keruen.terms.vocabulary import words

_BAND = re.compile(r"([0-9]+)[_-]([0-9]+)")
_OPEN = re.compile(r"over[_-]([0-9]+)")


@dataclass(frozen=True)
class Interval:
    """Value and ends; `high` is None where the band is open."""

    value: int
    low: int
    high: int | None

    @property
    def open_ended(self) -> bool:
        """Whether there is no upper end."""
        return self.high is None


def of_number(value: int, basis: str) -> Interval:
    """A register or a count is exact; an opinion or an observation is a fifth to either side, rounded up."""
    if basis in ("register", "count"):
        return Interval(value, value, value)
    fifth = -(-value // 5)
    return Interval(value, value - fifth, value + fifth)


def of_band(band: str) -> Interval | None:
    """`51_100` is 76 in [51, 100]; `over_100` is 101 and more; None for a text that is no band."""
    closed, opened = _BAND.fullmatch(band), _OPEN.fullmatch(band)
    if closed and int(closed[1]) <= int(closed[2]):
        low, high = int(closed[1]), int(closed[2])
        return Interval((low + high + 1) // 2, low, high)
    if opened:
        return Interval(int(opened[1]) + 1, int(opened[1]) + 1, None)
    return None


def weight(kind: str | None, group: str, knowledge: str) -> int:
    """Competence of the informant's kind for the group (unknown kind: 1, unnamed group: 2) x knowledge (well: 2, else 1)."""
    known = words("informant_kinds").get(kind or "")
    competence = 1 if known is None else int(known.facts.get("competence", {}).get(group, 2))
    return max(1, competence) * (2 if knowledge == "well" else 1)
