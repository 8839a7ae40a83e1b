"""Tile maps of an evaluation: a balance by region in two scales from a middle, or a class by region in its colour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from keruen.places.grid import Tile, tiles
from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL
from keruen.publish.drawing.palette import INK, LINE, MUTED, PAPER, SCALES, SOFT, on
from keruen.publish.drawing.widths import width, wrap
from keruen.publish.telling.story import Drawing

_GAP = 3
IN, OUT = SCALES["#0b5f86"], SCALES["#b5541a"]
ENDS = (20.0, 50.0, 100.0)  # of a rate for 10 000, to both sides


@dataclass(frozen=True)
class Painted:
    """A tile: its ground, the words at its foot; an unknown one has an edge and no colour."""

    fill: str
    printed: str


def shade(value: float) -> str:
    """The colour of a balance for 10 000: four steps to each side of zero."""
    scale = IN if value > 0 else OUT
    return SOFT if value == 0 else scale[1 + sum(1 for end in ENDS if abs(value) > end)]


def balances(names: Mapping[str, tuple[float | None, str]], language: str, key: Sequence[tuple[float, str]]) -> Drawing:
    """The map of balances: place -> (value, printed); `key`: a value of each class and its words."""
    painted = {
        place: Painted(shade(value) if value is not None else PAPER, printed)
        for place, (value, printed) in names.items()
    }
    return draw(painted, language, [(shade(value), words) for value, words in key])


def draw(painted: Mapping[str, Painted], language: str, key: Sequence[tuple[str, str]], size: float = 11.5) -> Drawing:
    """The map: a tile a region, its name and what it says; the key below."""
    grid = tiles("kazakhstan")
    side = (FULL - _GAP) / (max(t.column for t in grid) + 1)
    high = side * 0.58
    parts = [_tile(tile, painted.get(tile.place), language, side, high, size) for tile in grid]
    bottom = (max(t.row for t in grid) + 1) * high
    legend, end = _key(key, bottom + 12)
    return Drawing("svg", svg.document(FULL, end, [*parts, *legend]), wide=True)


def _tile(tile: Tile, painted: Painted | None, language: str, side: float, high: float, size: float) -> str:
    x, y = tile.column * side, tile.row * high
    fill = painted.fill if painted else PAPER
    ink = on(fill) if painted else MUTED
    drawn = svg.rect(x, y, side - _GAP, high - _GAP, fill, LINE if fill == PAPER else "none", 3)
    middle = x + (side - _GAP) / 2
    name = wrap(tile.label(language), 9, side - 5, most=2)
    lines = [svg.text(middle, y + 11 + 9 * n, line, 9, "middle", ink) for n, line in enumerate(name)]
    if painted:
        below = wrap(painted.printed, size, side - 6, most=2)
        top = y + high - 8 - (size + 0.5) * (len(below) - 1)
        lines += [
            svg.text(middle, top + n * (size + 0.5), line, size, "middle", ink, 600) for n, line in enumerate(below)
        ]
    return drawn + "".join(lines)


def _key(entries: Sequence[tuple[str, str]], y: float) -> tuple[list[str], float]:
    drawn: list[str] = []
    x = 2.0
    for fill, words in entries:
        wide = 18 + width(words, 11)
        if x + wide > FULL:
            x, y = 2.0, y + 18
        edge = LINE if fill in (PAPER, SOFT) else "none"
        drawn += [svg.rect(x, y, 13, 13, fill, edge, 2), svg.text(x + 18, y + 10.5, words, 11, colour=INK)]
        x += wide + 14
    return drawn, y + 20
