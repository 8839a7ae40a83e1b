"""Ratings together: a class for each region, occupation and horizon, with n, the counts and the spread beside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from keruen.policy.barometer.classes import code, middle
from keruen.policy.barometer.ratings import Rating

FEWEST = 3  # raters; fewer are suppressed, for one rater's word is not an outlook


@dataclass(frozen=True)
class Cell:
    """A class ("" where too few rated), n of raters, how many chose each class, the mean distance from it, whether split.

    counts and spread are left out (zeros, None) where too few rated: they would tell what single raters said.
    """

    round: str
    region: str
    occupation: str
    horizon: str
    code: str
    n: int
    counts: tuple[int, int, int, int, int]
    spread: float | None
    split: bool

    @property
    def suppressed(self) -> bool:
        """Whether too few raters judged it."""
        return not self.code


def aggregate(ratings: Iterable[Rating], fewest: int = FEWEST) -> tuple[Cell, ...]:
    """The cells of all regions, occupations and horizons that anybody rated, in the order of their keys."""
    groups: dict[tuple[str, str, str, str], list[int]] = {}
    for r in ratings:
        groups.setdefault((r.round, r.region, r.occupation, r.horizon), []).append(r.level)
    return tuple(_cell(key, groups[key], fewest) for key in sorted(groups))


def _cell(key: tuple[str, str, str, str], levels: list[int], fewest: int) -> Cell:
    if len(levels) < fewest:
        return Cell(*key, "", len(levels), (0, 0, 0, 0, 0), None, False)
    level, split = middle(levels)
    low, some, none, lack, much = (levels.count(step) for step in range(-2, 3))
    spread = sum(abs(one - level) for one in levels) / len(levels)
    return Cell(*key, code(level), len(levels), (low, some, none, lack, much), spread, split)
