"""What the round is given before faults are planted: an enumerator's interviews one after another, positions, boundaries.

All of it is made up, and true in the messy round: the demonstration draws the hours of an enumerator's visits at random, and
its settlements lie nowhere.
"""

import datetime
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.kazakhstan.raw import Raw
from keruen.demo.kazakhstan.settings import ROUND, round_settings
from keruen.places.gazetteer import Gazetteer

POSITIONED, BOUNDED = 60, 20  # settlements with a point, and of them those with a boundary
HALF = 0.05  # degrees from the point of a settlement to its boundary
FIRST, LAST, GAP = 8, 18, 6  # hours between which an interview begins; minutes from one to the next
Point = tuple[float, float]


@dataclass(frozen=True)
class Ground:
    """Points (latitude, longitude) of some settlements, and those of them that have a boundary: a square around the point."""

    points: Mapping[str, Point]
    bounded: frozenset[str]


def ground(raw: Raw, rng: Random) -> Ground:
    """Points of settlements where somebody was asked in person."""
    there = sorted(
        {s.answers["settlement"] for s in raw.b2 if s.answers["mode"] == "in_person" and "consent" in s.answers}
    )
    chosen = rng.sample(there, POSITIONED)
    points = {place: (round(rng.uniform(44, 53), 4), round(rng.uniform(55, 80), 4)) for place in chosen}
    return Ground(points, frozenset(chosen[:BOUNDED]))


def laid_out(raw: Raw, on: Ground, rng: Random) -> Raw:
    """The round with hours that one person can keep, and with positions of the interviews held in those settlements."""
    when = _hours([*raw.b1, *raw.b2, *raw.services])
    b2 = tuple(_positioned(_at(s, when), on, rng) for s in raw.b2)
    b1, services = (tuple(_at(s, when) for s in own) for own in (raw.b1, raw.services))
    return replace(raw, b1=b1, b2=b2, services=services)


def _hours(submissions: Sequence[Submission]) -> dict[str, tuple[str, str]]:
    """Start and end of each submission, laid one after another for each enumerator; what a day does not hold is moved on."""
    of: dict[str, list[Submission]] = defaultdict(list)
    for submission in submissions:
        of[submission.answers["enumerator"]].append(submission)
    found: dict[str, tuple[str, str]] = {}
    for own in of.values():
        free = datetime.datetime.min.replace(tzinfo=datetime.UTC)
        for submission in sorted(own, key=lambda s: (s.answers["start"], s.uuid)):
            start, end = (datetime.datetime.fromisoformat(submission.answers[name]) for name in ("start", "end"))
            began = max(start.replace(hour=FIRST, minute=0), free.astimezone(start.tzinfo))
            if began.hour >= LAST:
                began = began.replace(hour=FIRST, minute=0) + datetime.timedelta(days=1)
            found[submission.uuid] = (_iso(began), _iso(began + (end - start)))
            free = began + (end - start) + datetime.timedelta(minutes=GAP)
    return found


def _iso(moment: datetime.datetime) -> str:
    return moment.isoformat(timespec="milliseconds")


def _at(submission: Submission, when: Mapping[str, tuple[str, str]]) -> Submission:
    start, end = when[submission.uuid]
    own = {"start": start, "end": end, "visit_date": min(start[:10], round_settings(ROUND).end)}
    return replace(submission, answers=submission.answers | own)


def _positioned(submission: Submission, on: Ground, rng: Random) -> Submission:
    at = on.points.get(submission.answers["settlement"])
    if at is None or submission.answers["mode"] != "in_person":
        return submission
    here = [f"{of + rng.uniform(-HALF / 2, HALF / 2):.6f}" for of in at]
    return replace(submission, answers=submission.answers | {"gps": f"{here[0]} {here[1]} 0 {rng.randint(3, 30)}"})


def write_ground(folder: Path, on: Ground) -> None:
    """Write the points into places.csv and the boundaries beside it."""
    path = folder / "places.csv"
    rows = Gazetteer.read(path).rows()
    points = {place: {"latitude": at[0], "longitude": at[1]} for place, at in on.points.items()}
    Gazetteer.from_rows([row | points.get(row["place"], {}) for row in rows]).write(path)
    shapes = [_square(place, on.points[place]) for place in sorted(on.bounded)]
    document = {"type": "FeatureCollection", "features": shapes}
    (folder / "boundaries.geojson").write_text(json.dumps(document, indent=1), encoding="utf-8")


def _square(place: str, at: Point) -> dict[str, object]:
    (south, north), (west, east) = ((of - HALF, of + HALF) for of in at)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Feature", "properties": {"place": place}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
