"""A factor against the balance of migration: one point a region, the regions at the edges named; no line is fitted."""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import HALF
from keruen.publish.drawing.palette import BRAND, INK, LINE, MUTED
from keruen.publish.drawing.widths import width
from keruen.publish.telling.story import Drawing

_HIGH, _LEFT, _TOP, _BOTTOM = 210.0, 44.0, 24.0, 40.0
_NAMED = 5


@dataclass(frozen=True)
class Dot:
    """A region: its short name, the factor (across) and the balance (up)."""

    name: str
    x: float
    y: float


@dataclass(frozen=True)
class Axes:
    """What stands at the axes: their words, and how the ends of each are printed."""

    across: str
    up: str
    least: tuple[str, str]  # of x, of y
    most: tuple[str, str]


def scatter(dots: Sequence[Dot], axes: Axes) -> Drawing:
    """Points in the order given; two or more."""
    xs, ys = [d.x for d in dots], [d.y for d in dots]
    right, low = HALF - 14.0, _HIGH - _BOTTOM

    def at(dot: Dot) -> tuple[float, float]:
        across = (dot.x - min(xs)) / ((max(xs) - min(xs)) or 1)
        up = (dot.y - min(ys)) / ((max(ys) - min(ys)) or 1)
        return _LEFT + 6 + across * (right - _LEFT - 12), low - 6 - up * (low - _TOP - 12)

    zero = low - 6 - (0 - min(ys)) / ((max(ys) - min(ys)) or 1) * (low - _TOP - 12)
    parts = [
        svg.rect(_LEFT, low, right - _LEFT, 0.8, LINE),
        svg.rect(_LEFT, _TOP, 0.8, low - _TOP, LINE),
        svg.text(2, 12, axes.up, 10.5, colour=MUTED),
        svg.text(right, _HIGH - 6, axes.across, 10.5, "end", MUTED),
        svg.text(_LEFT + 2, low + 14, axes.least[0], 10, colour=MUTED),
        svg.text(right, low + 14, axes.most[0], 10, "end", MUTED),
        svg.text(_LEFT - 5, low - 2, axes.least[1], 10, "end", MUTED),
        svg.text(_LEFT - 5, _TOP + 10, axes.most[1], 10, "end", MUTED),
    ]
    if min(ys) < 0 < max(ys):
        parts.append(f'<path d="M{_LEFT:.1f},{zero:.1f}H{right:.1f}" stroke="{LINE}" stroke-dasharray="3 3"/>')
    named = _edges(dots)
    taken: list[tuple[float, float]] = []
    for dot in sorted(dots, key=lambda d: d not in named):
        x, y = at(dot)
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.6" fill="{BRAND}" fill-opacity="0.75"/>')
        if dot in named and all(abs(y - ty) > 10 or abs(x - tx) > 60 for tx, ty in taken):
            end = x + 6 + width(dot.name, 10) > right
            parts.append(svg.text(x - 6 if end else x + 6, y + 3.5, dot.name, 10, "end" if end else "start", INK))
            taken.append((x, y))
    return Drawing("svg", svg.document(HALF, _HIGH, parts))


def _edges(dots: Sequence[Dot]) -> list[Dot]:
    """The regions that stand out: the largest and smallest of each axis."""
    by_y, by_x = sorted(dots, key=lambda d: d.y), sorted(dots, key=lambda d: d.x)
    return list(dict.fromkeys((by_y[-1], by_x[-1], by_y[0], by_y[-2], by_x[-2])))[:_NAMED]
