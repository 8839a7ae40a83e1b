"""Tile-grid maps: one square a region, all of one size, so that small crowded regions are seen. No boundaries are drawn."""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.places.grid import Tile, tiles
from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL
from keruen.publish.drawing.grounds import Scale, box, state_of
from keruen.publish.drawing.palette import BRAND, LINE, SOFT
from keruen.publish.drawing.widths import wrap
from keruen.publish.telling.desk import Desk
from keruen.release.figure import Figure

_GAP = 3


@dataclass(frozen=True)
class Drawn:
    """The regions of a map: their drawing, how high it is, which places it shows, and which of them stand beside it.

    `beside`: ground, state and words of regions that are too small for words.
    """

    parts: tuple[str, ...]
    height: float
    places: tuple[str, ...]
    beside: tuple[tuple[str, str, str], ...] = ()


def on_tiles(desk: Desk, figures: Mapping[str, Figure], scale: Scale) -> Drawn:
    """The grid of the programme's map with a figure on every tile."""
    grid = tiles(desk.programme.map)
    across, down = max(t.column for t in grid) + 1, max(t.row for t in grid) + 1
    side = (FULL - _GAP) / across
    high = side * 0.5
    parts = tuple(_tile(desk, tile, figures.get(tile.place), scale, side, high) for tile in grid)
    return Drawn(parts, down * high, tuple(tile.place for tile in grid))


def _tile(desk: Desk, tile: Tile, figure: Figure | None, scale: Scale, side: float, high: float) -> str:
    x, y = tile.column * side, tile.row * high
    drawn = box(x, y, side - _GAP, high - _GAP, scale.fill(figure), state_of(figure), 3)
    ink = scale.ink(figure)
    lines = wrap(tile.label(desk.language), 9, side - 5, most=2)
    words = [svg.text(x + (side - _GAP) / 2, y + 10.5 + 9 * n, line, 9, "middle", ink) for n, line in enumerate(lines)]
    if figure is not None:
        words.append(svg.text(x + (side - _GAP) / 2, y + high - 7.5, desk.printed(figure), 11.5, "middle", ink, 600))
    return drawn + "".join(words)


def locator(name: str, region: str) -> str:
    """A small grid with one region's tile filled."""
    grid = tiles(name)
    side, high = 22, 15
    parts = []
    for tile in grid:
        here = tile.place == region
        fill, edge = (BRAND, "none") if here else (SOFT, LINE)
        parts.append(svg.rect(tile.column * side + 1, tile.row * high + 1, side - 2, high - 2, fill, edge, 2))
    across, down = max(t.column for t in grid) + 1, max(t.row for t in grid) + 1
    return svg.document(across * side, down * high, parts)
