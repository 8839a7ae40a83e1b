"""Counts of a round's progress: settlements planned and visited, informants asked, by region, team and day.

Interviews are those of the built tables (from files and from here) and those received here that were not built yet.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq
from django.db.models import Count
from django.db.models.functions import TruncDate

from keruen.places.gazetteer import Gazetteer
from keruen.places.grid import size, tiles
from keruen.web.rounds.models import Round
from keruen.workspace.build import TABLES
from keruen.workspace.folder.decided import read_csv
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

_DAYS = 30
ENTERING = ("received", "late")  # what enters a round; the others wait for a person


@dataclass(frozen=True)
class Line:
    """One region or team: settlements planned, and those visited; informants to be asked, and those asked, none above a
    settlement's target."""

    name: str
    planned: int
    visited: int
    wanted: int = 0
    asked: int = 0

    @property
    def percent(self) -> int:
        """Visited of planned, whole percent, rounded down: 100 is all."""
        return 100 * self.visited // self.planned if self.planned else 0


@dataclass(frozen=True)
class Progress:
    """All that the page shows."""

    regions: Mapping[str, Line]
    teams: Sequence[Line]
    days: Sequence[tuple[str, int]]
    whole: Line
    assessed: int | None = None  # planned settlements with an answer; None: not built yet


def planned_of(found: Round, place: Place) -> list[str]:
    """The settlements of a round: those of its frame, else those assigned."""
    framed = [row["place"] for row in read_csv(found.path / place.round.frame, ("place",)) if row["place"]]
    return framed or list(found.assignments.order_by("place").values_list("place", flat=True))


def built_interviews(place: Place) -> Path | None:
    """The built table of interviews, or None where the round was not built."""
    path = Store(place.build / TABLES).path("interviews")
    return path if path.is_file() else None


def asked_of(found: Round, place: Place) -> Counter[str]:
    """Interviews by settlement: those built, and those received here since. A correction of an interview is not another."""
    fresh = found.submissions.filter(state__in=ENTERING, deprecated_id="").exclude(place="")
    path = built_interviews(place)
    if path is None:
        return Counter(fresh.values_list("place", flat=True))
    rows = pq.read_table(path, columns=["place"]).column("place").to_pylist()
    return Counter(name for name in rows if name) + Counter(
        fresh.filter(processed=None).values_list("place", flat=True)
    )


def assessed_of(place: Place, planned: Iterable[str]) -> int | None:
    """Planned settlements for which the built interviews hold an answer: refusals and closed places are none."""
    path = built_interviews(place)
    if path is None or "outcome" not in pq.read_schema(path).names:
        return None
    rows = pq.read_table(path, columns=["place"], filters=[("outcome", "=", "assessed")], partitioning=None)
    return len(set(rows.column("place").to_pylist()) & set(planned))


def visited_of(found: Round, place: Place) -> set[str]:
    """The settlements of which there is an interview."""
    return set(asked_of(found, place))


def progress_of(found: Round, place: Place, gazetteer: Gazetteer, language: str) -> Progress:
    """The progress of a round."""
    planned, asked = planned_of(found, place), asked_of(found, place)
    total: Counter[str] = Counter()
    done: Counter[str] = Counter()
    for name in planned:
        region = gazetteer.at(name, 1) or ""
        total[region] += 1
        done[region] += name in asked
    regions = {code: Line(gazetteer.name(code, language), total[code], done[code]) for code in sorted(total) if code}
    return Progress(
        regions,
        _teams(found, asked, set(planned)),
        _days(found),
        Line("", len(planned), sum(done.values())),
        assessed_of(place, planned),
    )


def _teams(found: Round, asked: Mapping[str, int], planned: set[str]) -> list[Line]:
    lines = []
    for team in found.teams.order_by("name"):
        targets = {one.place: one.target for one in team.assignments.all() if one.place in planned}
        had = sum(min(asked.get(name, 0), target) for name, target in targets.items())
        visited = sum(name in asked for name in targets)
        lines.append(Line(team.name, len(targets), visited, sum(targets.values()), had))
    return lines


def _days(found: Round) -> list[tuple[str, int]]:
    rows = found.submissions.annotate(day=TruncDate("received")).values("day").annotate(n=Count("pk")).order_by("-day")
    return [(row["day"].isoformat(), row["n"]) for row in rows[:_DAYS]]


@dataclass(frozen=True)
class Square:
    """One tile of the map: its corner, its label, its share in fifths (-1: nothing is planned there)."""

    x: int
    y: int
    label: str
    share: int
    line: Line | None


def squares(progress: Progress, name: str, language: str) -> tuple[int, int, list[Square]]:
    """Width, height and tiles of the map of a programme; no tiles where it has none."""
    if not name:
        return 0, 0, []
    columns, rows = size(name)
    found = []
    for tile in tiles(name):
        line = progress.regions.get(tile.place)
        share = line.percent // 20 if line else -1
        found.append(Square(tile.column * 100, tile.row * 100, tile.label(language), share, line))
    return columns * 100, rows * 100, found
