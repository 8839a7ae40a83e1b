"""The barometer as pictures: a matrix of occupations by regions, a tile map of one occupation. A sign says what a colour says."""

from collections.abc import Sequence

from keruen.places.grid import MAPS, tiles
from keruen.policy.barometer.aggregate import Cell
from keruen.publish.drawing import svg
from keruen.publish.drawing.palette import INK, LINE, MUTED, PAPER, on
from keruen.publish.drawing.widths import width
from keruen.publish.policy.drawing.tiles import Painted, draw
from keruen.workspace.barometer.outlook import COLOURS, FEW, SIGNS, Outlook

_SIDE, _ROW = 30.0, 24.0
_SIZE = 12.0


def matrix(outlook: Outlook, horizon: str) -> str:
    """A row an occupation, a column a region; split raters have a dot in the corner."""
    names = [outlook.region(region) for region in outlook.regions]
    top, left = _longest(names), _longest([outlook.occupation(code) for code in outlook.occupations])
    parts = [_head(name, left + at * _SIDE + _SIDE / 2 + 4, top - 6) for at, name in enumerate(names)]
    y = top
    for occupation in outlook.occupations:
        parts.append(svg.text(left - 8, y + 16, outlook.occupation(occupation), _SIZE, "end"))
        for at, region in enumerate(outlook.regions):
            parts.append(_cell(outlook.by_place.get((occupation, region, horizon)), left + at * _SIDE, y))
        y += _ROW
    wide = max(left + len(names) * _SIDE + 4, 640.0)
    legend, end = _key(outlook, y + 14, wide)
    return svg.document(wide, end, [*parts, *legend])


def _longest(names: Sequence[str]) -> float:
    """Room for the longest name; a tenth more, for the reader's fonts may be wider than ours."""
    return 1.1 * max((width(name, _SIZE) for name in names), default=0.0) + 12


def _head(words: str, x: float, y: float) -> str:
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate(-90)">{svg.text(0, 0, words, _SIZE)}</g>'


def _cell(cell: Cell | None, x: float, y: float) -> str:
    fill = COLOURS[cell.code] if cell and cell.code else PAPER
    drawn = svg.rect(x, y, _SIDE - 2, _ROW - 2, fill, LINE if fill == PAPER else "none", 2)
    if cell is None:
        return drawn
    ink = on(fill) if cell.code else MUTED
    sign = SIGNS[cell.code] if cell.code else FEW
    drawn += svg.text(x + _SIDE / 2 - 1, y + 15.5, sign, 13, "middle", ink, 600)
    if cell.code and cell.split:
        drawn += f'<circle cx="{x + _SIDE - 6:.1f}" cy="{y + 4:.1f}" r="2.2" fill="{ink}"/>'
    return drawn


def _key(outlook: Outlook, y: float, wide: float) -> tuple[list[str], float]:
    """Colours with their signs, then what the other signs mean."""
    drawn: list[str] = []
    x = 2.0
    rest = [("", f"{FEW} {outlook.say('barometer-few')}"), ("", f"\u2022 {outlook.say('barometer-split')}")]
    for fill, words in [*outlook.key, *rest]:
        needed = (18 if fill else 0) + width(words, _SIZE)
        if x + needed > wide:
            x, y = 2.0, y + 20
        if fill:
            drawn.append(svg.rect(x, y, 13, 13, fill, LINE, 2))
        drawn.append(svg.text(x + (18 if fill else 0), y + 11, words, _SIZE, colour=INK))
        x += needed + 18
    return drawn, y + 24


def on_tiles(outlook: Outlook) -> bool:
    """Whether every region has a tile."""
    return set(outlook.regions) <= {tile.place for tile in tiles(MAPS[0])}


def tile_map(outlook: Outlook, occupation: str, horizon: str) -> str:
    """The map of one occupation; a region that nobody rated is grey and says nothing."""
    painted = {}
    for region in outlook.regions:
        cell = outlook.by_place.get((occupation, region, horizon))
        if cell is not None:
            fill = COLOURS[cell.code] if cell.code else PAPER
            painted[region] = Painted(fill, f"{SIGNS.get(cell.code, FEW)} ({cell.n})")
    key = [*outlook.key, (PAPER, f"{FEW} {outlook.say('barometer-few')}")]
    return draw(painted, outlook.language, key).source
