"""Ratings as raters gave them: from the form's export, a column for each occupation, to one row each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from keruen.policy.barometer.classes import LEVEL
from keruen.policy.barometer.form import NOBODY
from keruen.terms.problems import Problem

HORIZONS = ("now", "ahead")


@dataclass(frozen=True)
class Rating:
    """One rater's level (-2 .. 2) of an occupation in a region, now or ahead."""

    round: str
    rater: str
    region: str
    occupation: str
    horizon: str
    level: int


def from_export(rows: Sequence[Mapping[str, str]], round: str, file: str) -> tuple[Rating, ...]:
    """The ratings of an export: columns rater, region, now_71, ahead_71, ... (a group's name before a slash is dropped).

    `cannot_judge` and an empty cell are no rating. Problems evaluation-input (a word that is no class),
    barometer-twice (a rater judged one region twice).
    """
    made: list[Rating] = []
    seen: dict[tuple[str, str], int] = {}
    for line, row in enumerate(rows, 2):
        plain = {name.rpartition("/")[2]: (value or "").strip() for name, value in row.items() if name}
        who = (_told(plain, "rater", file, line), _told(plain, "region", file, line))
        if who in seen:
            raise Problem("barometer-twice", file=file, line=line, rater=who[0], region=who[1], first=seen[who])
        seen[who] = line
        made.extend(_ratings(plain, who, round, file, line))
    return tuple(made)


def _told(row: Mapping[str, str], column: str, file: str, line: int) -> str:
    if not row.get(column):
        raise Problem("evaluation-input", file=file, line=line, column=column, value="", expected=column)
    return row[column]


def _ratings(row: Mapping[str, str], who: tuple[str, str], round: str, file: str, line: int) -> Iterable[Rating]:
    for name, word in row.items():
        horizon, _, occupation = name.partition("_")
        if horizon not in HORIZONS or not occupation.isdigit() or word in ("", NOBODY):
            continue
        if word not in LEVEL:
            known = ", ".join((*LEVEL, NOBODY))
            raise Problem("evaluation-input", file=file, line=line, column=name, value=word, expected=known)
        yield Rating(round, *who, occupation, horizon, LEVEL[word])
