"""A plan of a place drawn from coordinates alone: its point, where its interviews were held, its neighbours, its boundary.

No tile, no name of a street, nothing from the network. North is up; a degree of longitude is as long as it is at the place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, radians

from keruen.checks.coordinates import EARTH, kilometres, position
from keruen.places.place import Place
from keruen.web.review.reading.tables import Desk
from keruen.workspace.folder.boundaries import read_boundaries

WIDTH, HEIGHT = 360, 240
_MARGIN = 24
_DEGREE = EARTH * radians(1)  # kilometres
_LEAST = 2.0  # kilometres from the middle to the edge
_ROUGH = 5000  # metres of accuracy: here a person judges, so that also a rough position is drawn
_BARS = (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
Point = tuple[float, float]  # latitude and longitude, degrees


@dataclass(frozen=True)
class Dot:
    """A mark: "place", "here" (this interview), "other" (another one of the place), "near" (another settlement)."""

    kind: str
    x: float
    y: float
    label: str


@dataclass(frozen=True)
class Plan:
    """What the page draws, in units of the drawing; `kilometres` from the place to where the interview was held."""

    dots: Sequence[Dot]
    rings: Sequence[str]
    bar: float
    bar_kilometres: float
    kilometres: float | None
    width: int = WIDTH
    height: int = HEIGHT

    def of(self, kind: str) -> Dot | None:
        """The first mark of a kind."""
        return next((dot for dot in self.dots if dot.kind == kind), None)

    @property
    def place(self) -> Dot | None:
        """The place's point."""
        return self.of("place")

    @property
    def here(self) -> Dot | None:
        """Where the interview was held."""
        return self.of("here")


def positions(desk: Desk, records: Sequence[str]) -> dict[str, Point]:
    """Where interviews were held, as their answers say, after every entry that is built; interviews without are left out."""
    found: dict[str, Point] = {}
    for record in records:
        row = next(iter(desk.rows("merged/records", record=record)), None)
        outline = desk.outline(str(row["form"] or "")) if row else None
        asked = {name for name, item in outline.items.items() if item.kind == "geopoint"} if outline else set()
        for answer in desk.rows("merged/answers", record=record) if asked else ():
            if answer["question"] in asked and (here := position(answer["value"], _ROUGH)):
                found.setdefault(record, here)
    return found


def plan_of(desk: Desk, place: str, held: Mapping[str, Point], record: str, language: str) -> Plan | None:
    """The plan of a place and its interviews; None where no coordinates are known of either."""
    found = desk.gazetteer.get(place)
    point = _point(found)
    if found is None or (point is None and not held):
        return None
    boundary = [ring for shape in read_boundaries(desk.place.home, desk.gazetteer).get(place, ()) for ring in shape]
    corners = [(latitude, longitude) for ring in boundary for longitude, latitude in ring]
    frame = _Frame.around([*([point] if point else []), *held.values(), *corners])
    here = held.get(record)
    marks = [("near", near, item.name(language)) for item in _others(desk, found) if (near := _point(item))]
    marks += [("other", at, "") for name, at in held.items() if name != record]
    marks += [("place", point, found.name(language))] if point else []
    marks += [("here", here, "")] if here else []
    dots = [Dot(kind, *frame.at(at), label) for kind, at, label in marks]
    bar = max((size for size in _BARS if size * frame.scale <= WIDTH / 3), default=_BARS[0])
    return Plan(
        dots=[dot for dot in dots if dot.kind != "near" or (0 <= dot.x <= WIDTH and 0 <= dot.y <= HEIGHT)],
        rings=[frame.path(ring) for ring in boundary],
        bar=round(bar * frame.scale, 1),
        bar_kilometres=bar,
        kilometres=round(kilometres(here, point), 1) if here and point else None,
    )


def _others(desk: Desk, place: Place) -> Sequence[Place]:
    """Settlements of the same district."""
    return [item for item in desk.gazetteer.children(place.parent) if item.id != place.id] if place.parent else []


def _point(place: Place | None) -> Point | None:
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return place.latitude, place.longitude


@dataclass(frozen=True)
class _Frame:
    """From degrees to units of the drawing."""

    middle: Point
    scale: float  # units per kilometre

    @classmethod
    def around(cls, points: Sequence[Point]) -> "_Frame":
        south, north = min(lat for lat, _ in points), max(lat for lat, _ in points)
        west, east = min(lon for _, lon in points), max(lon for _, lon in points)
        middle = ((south + north) / 2, (west + east) / 2)
        tall = max((north - south) * _DEGREE / 2, _LEAST)
        wide = max((east - west) * _DEGREE * cos(radians(middle[0])) / 2, _LEAST)
        return cls(middle, min((WIDTH / 2 - _MARGIN) / wide, (HEIGHT / 2 - _MARGIN) / tall))

    def at(self, point: Point) -> tuple[float, float]:
        """Where a point lies in the drawing."""
        right = (point[1] - self.middle[1]) * _DEGREE * cos(radians(self.middle[0]))
        up = (point[0] - self.middle[0]) * _DEGREE
        return round(WIDTH / 2 + right * self.scale, 1), round(HEIGHT / 2 - up * self.scale, 1)

    def path(self, ring: Sequence[Point]) -> str:
        """A ring of (longitude, latitude) as the path of a drawing."""
        corners = (self.at((latitude, longitude)) for longitude, latitude in ring)
        return "M" + "L".join(f"{x} {y}" for x, y in corners) + "Z"
