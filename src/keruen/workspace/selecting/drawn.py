"""The map of a selection: points where settlements have coordinates, else tiles of regions with their numbers."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import cos, radians

from keruen.places.grid import MAPS, tiles
from keruen.places.place import Place
from keruen.publish.drawing import svg
from keruen.publish.drawing.palette import INK, LINE, MUTED, PAPER, SOFT, on
from keruen.publish.drawing.widths import wrap
from keruen.workspace.selecting.files import Names
from keruen.workspace.selecting.selection import Chosen

WIDE, TILE, HIGH, GAP = 760.0, 96.0, 66.0, 3.0
FULL_COLOUR, CONTROL = "#0b4f6c", "#c4672e"
SHADES = ("#d6e6ee", "#9cc3d5", "#5596b4", "#0b4f6c")  # of the share of the settlements that are to be visited


@dataclass(frozen=True)
class _Mark:
    """How a kind of settlement is drawn as a point."""

    name: str
    fill: str
    stroke: str
    radius: float


MARKS = {
    "left": _Mark("left", PAPER, MUTED, 2.2),
    "chosen": _Mark("chosen", FULL_COLOUR, FULL_COLOUR, 3.0),
    "control": _Mark("control", CONTROL, CONTROL, 3.0),
}


def draw(chosen: Chosen, names: Names) -> str:
    """The map as SVG; "" where neither coordinates nor a map of tiles are known."""
    kinds = _kinds(chosen)
    points = {p: place for p in kinds if (place := names.places.find(p)) and place.latitude is not None}
    title = svg.text(2, 18, names.say("trust-map-title"), 15, colour=INK, weight=600)
    mark = names.say("report-synthetic-mark") if names.programme.synthetic else ""
    if len(points) * 2 > len(kinds):
        parts, end = _points({p: kinds[p] for p in points}, points, names)
    elif names.programme.map in MAPS:
        parts, end = _tiles(kinds, names)
    else:
        return ""
    return svg.document(WIDE, end, [title, *parts], mark)


def _kinds(chosen: Chosen) -> dict[str, str]:
    """Settlement -> chosen, control or left."""
    left = {candidate.place: "left" for candidate in chosen.selection.left_out}
    return left | dict.fromkeys(chosen.selection.chosen, "chosen") | dict.fromkeys(chosen.selection.control, "control")


def _tiles(kinds: dict[str, str], names: Names) -> tuple[list[str], float]:
    """A tile for each region: how many of the settlements in question are to be visited, how many of those are drawn."""
    counted: dict[str, Counter[str]] = {}
    for place, kind in kinds.items():
        region = names.places.at(place, 1)
        if region is not None:
            counted.setdefault(region, Counter())[kind] += 1
    parts: list[str] = []
    bottom = 0.0
    for tile in tiles(names.programme.map):
        x, y = tile.column * TILE, 34 + tile.row * HIGH
        bottom = max(bottom, y + HIGH)
        found = counted.get(tile.place)
        parts += _tile(x, y, tile.label(names.language), found, names)
    texts = (names.say("trust-map-tiles"), names.say("trust-map-control"))
    lines = [line for text in texts for line in wrap(text, 11, WIDE - 10, most=3)]
    parts += [svg.text(2, bottom + 16 + 15 * n, line, 11, colour=MUTED) for n, line in enumerate(lines)]
    return parts, bottom + 22 + 15 * len(lines)


def _tile(x: float, y: float, label: str, found: Counter[str] | None, names: Names) -> Iterator[str]:
    visits = found["chosen"] + found["control"] if found else 0
    share = visits / found.total() if found else 0.0
    fill = SHADES[min(int(share * 4), 3)] if visits else SOFT if found else PAPER
    ink = on(fill) if found else MUTED
    middle = x + (TILE - GAP) / 2
    yield svg.rect(x, y, TILE - GAP, HIGH - GAP, fill, LINE, 3)
    for n, line in enumerate(wrap(label, 10, TILE - 8, most=2)):
        yield svg.text(middle, y + 14 + 11 * n, line, 10, "middle", ink)
    if found:
        told = names.say("trust-map-of", n=visits, all=found.total())
        yield svg.text(middle, y + HIGH - 20, told, 12.5, "middle", ink, 600)
        if found["control"]:
            yield svg.text(middle, y + HIGH - 8, f"+{found['control']}", 9.5, "middle", ink)


def _points(kinds: dict[str, str], places: dict[str, Place], names: Names) -> tuple[list[str], float]:
    """Every settlement where it lies, by longitude and latitude; what is left out below what is visited."""
    at = _plate(places)
    bottom = max(y for _, y in at.values()) + 20
    parts = []
    for name, mark in MARKS.items():
        for place in sorted(kinds):
            if kinds[place] == name:
                x, y = at[place]
                told = f"<title>{names.places.name(place, names.language)}</title>".replace("&", "&amp;")
                dot = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{mark.radius}" fill="{mark.fill}" stroke="{mark.stroke}">'
                parts.append(f"{dot}{told}</circle>")
    x = 4.0
    for name, mark in MARKS.items():
        label = names.say(f"trust-map-{name}")
        parts.append(
            f'<circle cx="{x + 4:.1f}" cy="{bottom + 8:.1f}" r="4" fill="{mark.fill}" stroke="{mark.stroke}"/>'
        )
        parts.append(svg.text(x + 13, bottom + 12, label, 11, colour=INK))
        x += WIDE / 3
    return parts, bottom + 24


def _plate(places: dict[str, Place]) -> dict[str, tuple[float, float]]:
    """Positions in the picture: degrees of longitude shortened by the cosine of the middle latitude."""
    where = {p: (place.longitude or 0.0, place.latitude or 0.0) for p, place in places.items()}
    west, east = min(x for x, _ in where.values()), max(x for x, _ in where.values())
    south, north = min(y for _, y in where.values()), max(y for _, y in where.values())
    narrow = cos(radians((south + north) / 2))
    scale = (WIDE - 20) / max((east - west) * narrow, north - south, 0.01)
    return {p: (10 + (x - west) * narrow * scale, 40 + (north - y) * scale) for p, (x, y) in where.items()}
