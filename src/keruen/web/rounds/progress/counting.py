"""Counts of a round's progress: settlements planned and visited, interviews received, by region, team and day.

A settlement is visited when an interview of it was received here, or stands in the built tables (interviews from files).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Line:
    """One region or team: settlements planned, and those visited."""

    name: str
    planned: int
    visited: int

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


def planned_of(found: Round, place: Place) -> list[str]:
    """The settlements of a round: those assigned, else those of its frame."""
    assigned = list(found.assignments.values_list("place", flat=True))
    return assigned or [row["place"] for row in read_csv(found.path / place.round.frame, ("place",))]


def visited_of(found: Round, place: Place) -> set[str]:
    """The settlements of which there is an interview."""
    here = set(found.submissions.exclude(place="").values_list("place", flat=True))
    path = Store(place.build / TABLES).path("interviews")
    if path.is_file():
        here |= {name for name in pq.read_table(path, columns=["place"]).column("place").to_pylist() if name}
    return here


def progress_of(found: Round, place: Place, gazetteer: Gazetteer, language: str) -> Progress:
    """The progress of a round."""
    planned, visited = planned_of(found, place), visited_of(found, place)
    total: Counter[str] = Counter()
    done: Counter[str] = Counter()
    for name in planned:
        region = gazetteer.at(name, 1) or ""
        total[region] += 1
        done[region] += name in visited
    regions = {code: Line(gazetteer.name(code, language), total[code], done[code]) for code in sorted(total) if code}
    return Progress(regions, _teams(found, visited), _days(found), Line("", len(planned), sum(done.values())))


def _teams(found: Round, visited: set[str]) -> list[Line]:
    return [
        Line(team.name, len(places), len(set(places) & visited))
        for team in found.teams.order_by("name")
        for places in [list(team.assignments.values_list("place", flat=True))]
    ]


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
