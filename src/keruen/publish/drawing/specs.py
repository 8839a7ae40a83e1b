"""Charts as Vega-Lite specifications (Altair): bars, columns, changes; those of parts of a whole are in `specs_of_parts`.

Every number is written beside its mark, as it is printed elsewhere; there are no axes to read from. `other` and `unknown`
are grey. Widths are in points of the half-width column; the words are in the report's font.
"""

from collections.abc import Callable

import altair as alt
from altair.utils.schemapi import debug_mode

from keruen.publish.drawing.charts import FULL, HALF, SIZE, Chart
from keruen.publish.drawing.grammar import Spec, at, bands, beside, data, domain, finish, heads, rows_of
from keruen.publish.drawing.palette import INK, MUTED
from keruen.publish.drawing.specs_of_parts import share_bar, stacked
from keruen.publish.drawing.widths import width, wrap

_ROW = 22
_LABEL = 128  # the widest label beside a bar of a half-width chart
_COLUMN = 150  # height of columns


def bars(chart: Chart) -> Spec:
    """Horizontal bars in the order given; labels that two short lines cannot hold stand above their bars."""
    lines = [wrap(m.label, SIZE, _LABEL, most=2) for m in chart.marks]
    longest = max(width(line, SIZE) for label in lines for line in label)
    if longest > _LABEL + 6:
        return _bars_under(chart)
    return _bars_beside(chart, lines, longest, HALF)


def wide_bars(chart: Chart) -> Spec:
    """Horizontal bars over the full width."""
    lines = [wrap(m.label, SIZE, 190, most=2) for m in chart.marks]
    return _bars_beside(chart, lines, max(width(line, SIZE) for label in lines for line in label), FULL)


def _bars_beside(chart: Chart, lines: list[list[str]], longest: float, whole: int) -> Spec:
    plot = whole - longest - 14
    rows = rows_of(chart)
    for row, label in zip(rows, lines, strict=True):
        row["label"] = "\n".join(label)
    base = alt.Chart(data(rows)).encode(
        y=alt.Y("n:O", sort=None, axis=None, scale=alt.Scale(paddingInner=0.32, paddingOuter=0.1)),
        x=alt.X("value:Q", axis=None, scale=alt.Scale(domain=domain(chart.marks, plot))),
    )
    drawn = alt.layer(
        base.mark_bar().encode(color=alt.Color("colour:N", scale=None)),
        *bands(chart, base),
        base.mark_text(align="left", dx=5, color=INK, fontSize=SIZE).encode(
            text=alt.Text("printed:N"), x=alt.X(beside(chart))
        ),
        *heads(base),
    )
    high = len(rows) * (_ROW + 6 if any(len(label) > 1 for label in lines) else _ROW)
    return finish(drawn, (plot, high), chart.footer)


def _bars_under(chart: Chart) -> Spec:
    plot = HALF - 4
    rows = rows_of(chart)
    for row in rows:
        row["label"] = wrap(row["label"], SIZE, plot, most=1)[0]
    base = alt.Chart(data(rows)).encode(
        y=alt.Y("n:O", sort=None, axis=None, scale=alt.Scale(paddingInner=0.62, paddingOuter=0.6)),
        x=alt.X("value:Q", axis=None, scale=alt.Scale(domain=domain(chart.marks, plot))),
    )
    drawn = alt.layer(
        base.mark_bar().encode(color=alt.Color("colour:N", scale=None)),
        *bands(chart, base),
        base.mark_text(align="left", dx=5, color=INK, fontSize=SIZE).encode(
            text=alt.Text("printed:N"), x=alt.X(beside(chart))
        ),
        base.mark_text(align="left", dy=-15, color=INK, fontSize=SIZE).encode(text=alt.Text("label:N"), x=at("X", 0)),
    )
    return finish(drawn, (plot, len(chart.marks) * 36), chart.footer)


def columns(chart: Chart) -> Spec:
    """Columns over an ordered dimension (years), the number on top, the label below."""
    most = max((m.value for m in chart.marks), default=0) or 1
    base = alt.Chart(data(rows_of(chart))).encode(
        x=alt.X("n:O", sort=None, axis=None, scale=alt.Scale(paddingInner=0.35, paddingOuter=0.15)),
        y=alt.Y("value:Q", axis=None, scale=alt.Scale(domain=[0, most * 1.16])),
    )
    drawn = alt.layer(
        base.mark_bar().encode(color=alt.Color("colour:N", scale=None)),
        base.mark_text(baseline="bottom", dy=-4, color=INK, fontSize=SIZE).encode(text=alt.Text("printed:N")),
        base.mark_text(baseline="top", dy=7, color=INK, fontSize=SIZE).encode(
            text=alt.Text("label:N"), y=at("Y", _COLUMN)
        ),
        base.mark_rule(color=MUTED).encode(x=at("X", 0), x2=at("X2", HALF - 4), y=at("Y", _COLUMN)),
    )
    return finish(drawn, (HALF - 4, _COLUMN), chart.footer, below=20)


def changes(chart: Chart) -> Spec:
    """Bars to the left and right of zero, with signed numbers at their ends. Full width."""
    left = min(max(width(m.label, SIZE) for m in chart.marks) + 12, 190)
    plot = FULL - left - 4
    low = min(0.0, *(m.value for m in chart.marks))
    high = max(0.0, *(m.value for m in chart.marks))
    room = (high - low or 1) * 0.16
    rows = [
        {
            "label": "\n".join(wrap(m.label, SIZE, left - 10, most=2)),
            "value": m.value,
            "printed": m.printed,
            "colour": c,
            "n": n,
        }
        for n, (m, c) in enumerate(zip(chart.marks, chart.series, strict=True))
    ]
    base = alt.Chart(data(rows)).encode(
        y=alt.Y("n:O", sort=None, axis=None, scale=alt.Scale(paddingInner=0.35)),
        x=alt.X("value:Q", axis=None, scale=alt.Scale(domain=[low - room, high + room], nice=False)),
    )
    up, down = "datum.value >= 0", "datum.value < 0"
    drawn = alt.layer(
        base.mark_bar().encode(color=alt.Color("colour:N", scale=None)),
        base.transform_filter(up)
        .mark_text(align="left", dx=6, color=INK, fontSize=SIZE)
        .encode(text=alt.Text("printed:N")),
        base.transform_filter(down)
        .mark_text(align="right", dx=-6, color=INK, fontSize=SIZE)
        .encode(text=alt.Text("printed:N")),
        *heads(base),
        base.mark_rule(color=MUTED).encode(x=alt.XDatum(0), y=at("Y", 0), y2=at("Y2", len(chart.marks) * 24)),
    )
    return finish(drawn, (plot, len(chart.marks) * 24), chart.footer)


def spec(kind: str, chart: Chart) -> Spec:
    """The specification of a chart, without checking it against the grammar's schema (that takes longer than drawing)."""
    with debug_mode(False):
        return KINDS[kind](chart)


KINDS: dict[str, Callable[[Chart], Spec]] = {
    "bars": bars, "wide_bars": wide_bars, "columns": columns, "share_bar": share_bar, "stacked": stacked, "changes": changes,
}  # fmt: skip
