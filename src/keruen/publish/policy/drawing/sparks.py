"""Lines of the monitor: a sparkline a row, cut at each break, with the last figure and its change beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL
from keruen.publish.drawing.palette import BRAND, INK, LINE, MUTED, WARNING
from keruen.publish.drawing.widths import wrap
from keruen.publish.telling.story import Drawing

_SPARK, _LABEL = 128.0, 190.0
_LAST, _WHEN = _LABEL + _SPARK + 14, _LABEL + _SPARK + 108  # where the last figure and its period begin
_ROW, _HIGH = 36.0, 22.0
_SIZE = 9.5  # of labels


@dataclass(frozen=True)
class Spark:
    """A row: its words, its figures in order (None is unknown), where it is cut, the last figure and the change as printed."""

    label: str
    values: Sequence[float | None]
    cuts: frozenset[int]
    last: str
    when: str
    change: str


def sparks(rows: Sequence[Spark], heads: tuple[str, str, str]) -> Drawing:
    """The rows under the heads of last figure, period and change."""
    parts = [svg.text(_LAST, 11, heads[0], 9, colour=MUTED), svg.text(_WHEN, 11, heads[1], 9, colour=MUTED),
             svg.text(FULL - 2, 11, heads[2], 9, "end", MUTED)]  # fmt: skip
    for n, row in enumerate(rows):
        top = 18 + n * _ROW
        parts.append(svg.rect(0, top, FULL, 0.6, LINE))
        lines = wrap(row.label, _SIZE, _LABEL - 8, most=3)
        first = top + {1: 20, 2: 14.5}.get(len(lines), 11)
        parts += [svg.text(0, first + 10.5 * i, line, _SIZE) for i, line in enumerate(lines)]
        parts += _line(row, _LABEL, top + 6)
        parts += [
            svg.text(_LAST, top + 21, row.last, 11.5, weight=600),
            svg.text(_WHEN, top + 21, row.when, 8.5, colour=MUTED),
            svg.text(FULL - 2, top + 21, row.change, 11.5, "end", INK),
        ]
    return Drawing("svg", svg.document(FULL, 22 + len(rows) * _ROW, parts), wide=True)


def _line(row: Spark, x: float, y: float) -> list[str]:
    known = [v for v in row.values if v is not None]
    if not known:
        return [svg.text(x, y + 14, "…", 11, colour=MUTED)]
    low, high = min(0.0, *known), max(known)
    step = (_SPARK - 8) / max(len(row.values) - 1, 1)
    alone = len(row.values) == 1

    def point(n: int, value: float) -> tuple[float, float]:
        return x + 4 + (_SPARK / 2 - 4 if alone else n * step), y + _HIGH - 3 - (value - low) / ((high - low) or 1) * (
            _HIGH - 6
        )

    drawn: list[str] = []
    steps = ""
    for n, value in enumerate(row.values):
        if value is None:
            continue
        px, py = point(n, value)
        joined = steps and n not in row.cuts and row.values[n - 1] is not None
        steps += f"{'L' if joined else 'M'}{px:.1f},{py:.1f}"
        if n in row.cuts:
            bar = px - step / 2
            drawn.append(
                f'<path d="M{bar:.1f},{y:.1f}V{y + _HIGH:.1f}" stroke="{WARNING}" stroke-dasharray="2 2" fill="none"/>'
            )
    drawn.append(f'<path d="{steps}" fill="none" stroke="{BRAND}" stroke-width="1.5"/>')
    few = len(row.values) <= 4
    for n, value in enumerate(row.values):
        if value is not None and (few or n == len(row.values) - 1):
            px, py = point(n, value)
            drawn.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="2.4" fill="{BRAND}"/>')
    return drawn
