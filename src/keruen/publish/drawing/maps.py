"""Tile-grid maps: one square a region, all of one size, so that small crowded regions are seen. No boundaries are drawn."""

from collections.abc import Sequence

from keruen.places.grid import Tile, tiles
from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL, Mark
from keruen.publish.drawing.palette import INK, LINE, MUTED, PAPER, SCALES, SOFT, on
from keruen.publish.drawing.pictures import alt, table_of, with_share
from keruen.publish.drawing.widths import width, wrap
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Drawing, Picture
from keruen.release.figure import Figure

_STEPS = (1, 2, 5)
_GAP = 3
_SAID = {5: "five", 10: "ten", 20: "twenty", 50: "fifty"}
GROUNDS = {"none": SOFT, "hidden": PAPER, "unknown": PAPER, "outside": PAPER}  # of tiles without a number above zero


def classes(values: Sequence[float], most: int = 5) -> list[int]:
    """Upper ends of classes, round numbers (1, 2, 5 x powers of ten) that part the values into at most `most` classes.

    Chosen so that the fullest class is as small as possible; every class holds at least one value.
    """
    positive = sorted(v for v in values if v > 0)
    if not positive:
        return []
    ends = [step * 10**power for power in range(9) for step in _STEPS]
    useful = [end for end in ends if positive[0] <= end < positive[-1]]
    chosen: list[int] = []
    while len(chosen) < most - 1:
        best = min(useful, key=lambda end: (_fullest(positive, sorted([*chosen, end])), end), default=None)
        if best is None or _fullest(positive, sorted([*chosen, best])) >= _fullest(positive, chosen):
            break
        chosen = sorted([*chosen, best])
        useful.remove(best)
    return chosen


def _fullest(values: list[float], ends: list[int]) -> int:
    counts = [0] * (len(ends) + 1)
    for value in values:
        counts[sum(1 for end in ends if value > end)] += 1
    return max(counts)


def picture(desk: Desk, title: str, rows: Sequence[Figure], colour: str) -> Picture:
    """The map of a group's number by region; regions outside the round are white, hidden ones are hatched."""
    by = {f.category: f for f in rows}
    ends = classes([f.value for f in rows if f.state == "shown" and f.value])
    shades = _shades(colour, len(ends) + 1)
    grid = tiles(desk.programme.map)
    across, down = max(t.column for t in grid) + 1, max(t.row for t in grid) + 1
    side = (FULL - _GAP) / across
    high = side * 0.54
    parts = [_tile(desk, tile, by.get(tile.place), ends, shades, side, high) for tile in grid]
    states = {_state(by.get(tile.place)) for tile in grid}
    legend, end = _legend(desk, ends, shades, states, down * high + 14)
    parts += legend
    drawing = Drawing("svg", svg.document(FULL, end, parts, desk.synthetic), wide=True)
    marks = [Mark(desk.place(f.category), f.value or 0, with_share(desk, f)) for f in rows]
    table = table_of(desk, title, desk.level(1), rows, "region")
    return Picture(title, drawing, alt(desk, "map", title, marks), table, desk.tell("report-map-note"))


def _shades(colour: str, count: int) -> tuple[str, ...]:
    scale = SCALES[colour]
    return {1: scale[2:3], 2: (scale[1], scale[3]), 3: (scale[0], scale[2], scale[4]), 4: scale[1:]}.get(count, scale)


def _size(end: int) -> str:
    """The last word of a round number, as said aloud: Kazakh and Kyrgyz endings follow it."""
    if end >= 10**6:
        return "millions"
    if end >= 1000:
        return "thousands"
    return _SAID.get(end, "hundreds" if end >= 100 else "other")


def _tile(
    desk: Desk, tile: Tile, figure: Figure | None, ends: list[int], shades: tuple[str, ...], side: float, high: float
) -> str:
    x, y = tile.column * side, tile.row * high
    state = _state(figure)
    fill = shades[sum(1 for end in ends if figure.value > end)] if figure and figure.value else GROUNDS[state]
    drawn = _ground(x, y, side - _GAP, high - _GAP, fill, state, 3)
    ink = on(fill) if figure else MUTED
    lines = wrap(tile.label(desk.language), 9, side - 5, most=2)
    words = [svg.text(x + (side - _GAP) / 2, y + 11 + 9 * n, line, 9, "middle", ink) for n, line in enumerate(lines)]
    if figure is not None:
        words.append(svg.text(x + (side - _GAP) / 2, y + high - 8, desk.printed(figure), 11.5, "middle", ink, 600))
    return drawn + "".join(words)


def _state(figure: Figure | None) -> str:
    """What a tile says: `some`, `none`, `hidden`, `unknown`, or `outside` of the round."""
    if figure is None:
        return "outside"
    if figure.state != "shown":
        return "hidden" if figure.state == "suppressed" else "unknown"
    return "some" if figure.value else "none"


def _ground(x: float, y: float, wide: float, high: float, fill: str, state: str, radius: float) -> str:
    """A tile or a box of the key: hidden numbers are hatched, unknown ones have an edge."""
    edge = LINE if state == "outside" else MUTED if state == "unknown" else "none"
    drawn = svg.rect(x, y, wide, high, fill, edge, radius)
    return drawn + (svg.hatch(x, y, wide, high, LINE) if state == "hidden" else "")


def _legend(
    desk: Desk, ends: list[int], shades: tuple[str, ...], states: set[str], y: float
) -> tuple[list[str], float]:
    """The key below the map, in as many lines as it needs, and where it ends; only states that occur have an entry."""
    number = desk.formats.number
    starts = [1, *(end + 1 for end in ends)]
    labels = [f"{number(str(a))}–{number(str(b))}" for a, b in zip(starts, ends, strict=False)] + [
        desk.say("report-map-more", n=number(str(ends[-1])), size=_size(ends[-1]))
        if ends
        else desk.say("report-map-some")
    ]
    entries = [(shade, "some", label) for shade, label in zip(shades, labels, strict=True)]
    entries += [
        (ground, state, desk.say(f"report-map-{state}")) for state, ground in GROUNDS.items() if state in states
    ]
    drawn: list[str] = []
    x = 2.0
    for fill, state, label in entries:
        wide = 18 + width(label, 11)
        if x + wide > FULL:
            x, y = 2.0, y + 18
        drawn += [_ground(x, y, 13, 13, fill, state, 2), svg.text(x + 18, y + 10.5, label, 11, colour=INK)]
        x += wide + 14
    return drawn, y + 20
