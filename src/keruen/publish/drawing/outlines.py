"""Maps within the outlines that a programme gives: areas filled, a name and a number where there is room for words."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import pairwise

from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL
from keruen.publish.drawing.grounds import Scale, edge, state_of
from keruen.publish.drawing.palette import BRAND, LINE, MUTED, SOFT
from keruen.publish.drawing.projection import Ring, Shape, area, project
from keruen.publish.drawing.tilemap import Drawn
from keruen.publish.drawing.widths import width, wrap
from keruen.publish.telling.desk import Desk
from keruen.release.figure import Figure

_MOST = 420  # points: the highest map
_SCANS = 15  # heights at which room for words is looked for
_HATCH = 7.0  # points between the lines of a hidden region
_NAME, _NUMBER = 9.0, 11.5  # sizes of letters
_SIDE = 2.0  # points between words and a border


def outlines(desk: Desk, figures: Mapping[str, Figure], scale: Scale) -> Drawn:
    """Every area with its ground, the large ones first: a city inside a region lies on top of it."""
    shapes, height = project(desk.release.outlines, FULL, _MOST)
    order = sorted(shapes, key=lambda place: -area(shapes[place][0][0]))
    grounds = [_ground(shapes[place], figures.get(place), scale) for place in order]
    words, beside = [], []
    for place in order:
        figure, name = figures.get(place), desk.place(place)
        printed, ink = desk.printed(figure) if figure else "", scale.ink(figure)
        said = _words(name, printed, shapes[place][0], ink)
        if figure and not said:
            said = _alone(printed, shapes[place][0], ink)
            beside.append((scale.fill(figure), state_of(figure), f"{name}: {printed}"))
        words.append(said)
    return Drawn((*grounds, *words), height, tuple(order), tuple(beside))


def locator(desk: Desk, region: str) -> str:
    """A small map with one region filled."""
    shapes, height = project(desk.release.outlines, 150.0, 105.0)
    order = sorted(shapes, key=lambda place: (place == region, -area(shapes[place][0][0])))
    drawn = [_path(shapes[place], BRAND if place == region else SOFT, LINE, 0.5) for place in order]
    return svg.document(150, height, drawn)


def _ground(polygons: tuple[Shape, ...], figure: Figure | None, scale: Scale) -> str:
    state = state_of(figure)
    line = edge(state)
    drawn = _path(polygons, scale.fill(figure), MUTED if line == "none" else line, 0.6)
    if state != "hidden":
        return drawn
    lines = "".join(_hatched([ring for polygon in polygons for ring in polygon]))
    return drawn + f'<path d="{lines}" fill="none" stroke="{LINE}" stroke-width="1"/>'


def _path(polygons: tuple[Shape, ...], fill: str, stroke: str, wide: float) -> str:
    steps = "".join(
        "M" + "L".join(f"{x:g},{y:g}" for x, y in ring[:-1]) + "Z" for polygon in polygons for ring in polygon
    )
    return (
        f'<path d="{steps}" fill="{fill}" fill-rule="evenodd" stroke="{stroke}" stroke-width="{wide:g}" '
        'stroke-linejoin="round"/>'
    )


def _hatched(rings: list[Ring]) -> Iterable[str]:
    """Slanting lines inside rings: where x + y is the same, from border to border."""
    leaning = [tuple((x, x + y) for x, y in ring) for ring in rings]
    low, high = (end(at for ring in leaning for _, at in ring) for end in (min, max))
    at = low + _HATCH / 2
    while at < high:
        for a, b in _inside(leaning, at):
            yield f"M{a:.1f},{at - a:.1f}L{b:.1f},{at - b:.1f}"
        at += _HATCH


def _inside(rings: Iterable[Ring], level: float) -> list[tuple[float, float]]:
    """From where to where a line at one height is inside the rings."""
    crossed = sorted(
        x0 + (level - y0) * (x1 - x0) / (y1 - y0)
        for ring in rings
        for (x0, y0), (x1, y1) in pairwise(ring)
        if (y0 > level) != (y1 > level)
    )
    return list(zip(crossed[::2], crossed[1::2], strict=False))


def _words(name: str, printed: str, shape: Shape, ink: str) -> str:
    """Name and number in the widest room of an area, the name on as few lines as fit; "" where there is no room."""
    least = max((width(word, _NAME) for word in name.split()), default=0.0)
    for lines in ([name], wrap(name, _NAME, least, most=2), wrap(name, _NAME, least, most=3)):
        high = len(lines) * (_NAME + 1) + (_NUMBER if printed else 0)
        x, y, room = _room(shape, high / 2)
        if max([width(line, _NAME) for line in lines] + [width(printed, _NUMBER) * 1.06]) + 2 * _SIDE <= room:
            top = y - high / 2 + _NAME * 0.85
            drawn = [svg.text(x, top + n * (_NAME + 1), line, _NAME, "middle", ink) for n, line in enumerate(lines)]
            return "".join(drawn) + (_number(x, y + high / 2 - 1.5, printed, ink) if printed else "")
    return ""


def _alone(printed: str, shape: Shape, ink: str) -> str:
    """The number where it has room; its name stands beside the map."""
    x, y, room = _room(shape, _NUMBER / 2)
    return _number(x, y + 4, printed, ink) if width(printed, _NUMBER) * 1.06 + 2 * _SIDE <= room else ""


def _number(x: float, y: float, printed: str, ink: str) -> str:
    return svg.text(x, y, printed, _NUMBER, "middle", ink, 600)


@lru_cache(maxsize=512)
def _room(shape: Shape, half: float) -> tuple[float, float, float]:
    """The middle of the widest room for words `2 * half` high inside an area, and how wide it is; 0: there is none."""
    low, high = (end(y for _, y in shape[0]) for end in (min, max))
    best = (0.0, 0.0, 0.0)
    for n in range(_SCANS):
        y = low + half + (high - low - 2 * half) * (n + 0.5) / _SCANS
        rooms = _inside(shape, y)
        for level in (y - half, y + half):
            rooms = [
                (max(a, c), min(b, d)) for a, b in rooms for c, d in _inside(shape, level) if min(b, d) > max(a, c)
            ]
        for a, b in rooms:
            if b - a > best[2] * 1.02:  # of rooms that are nearly as wide, the first
                best = ((a + b) / 2, y, b - a)
    return best
