"""Charts as Vega-Lite specifications (Altair): bars, columns, a share bar, stacked bars, changes.

Every number is written beside its mark, as it is printed elsewhere; there are no axes to read from. `other` and `unknown`
are grey. Widths are in points of the half-width column; the words are in the report's font.
"""

from collections.abc import Callable

import altair as alt
from altair.utils.schemapi import debug_mode

from keruen.publish.drawing.charts import FULL, HALF, SIZE, Chart
from keruen.publish.drawing.grammar import Spec, at, bands, beside, data, domain, finish, heads, rows_of, shades
from keruen.publish.drawing.palette import BANDS, INK, LINE, MUTED, SHARES, of_rest, on
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


def share_bar(chart: Chart) -> Spec:
    """One bar of 100 %, its segments with their shares; the key stands below, a line for each segment."""
    colours = shades(chart.marks, SHARES)
    total = sum(m.value for m in chart.marks) or 1
    rows, start = [], 0.0
    for n, (mark, colour) in enumerate(zip(chart.marks, colours, strict=True)):
        wide = mark.value / total * (HALF - 4) > width(mark.printed, SIZE) + 10
        rows.append({
            "from": start, "to": start + mark.value, "middle": start + mark.value / 2, "inside": mark.printed if wide else "",
            "label": f"{mark.label}: {mark.printed}", "colour": colour, "on": on(colour), "y": 64 + n * 21,
        })  # fmt: skip
        start += mark.value
    base = alt.Chart(data(rows))
    across = alt.Scale(domain=[0, total], nice=False)
    high = 58 + len(chart.marks) * 21
    down = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[high, 0], nice=False))
    drawn = alt.layer(
        base.mark_rect(stroke="white", strokeWidth=1.5).encode(
            x=alt.X("from:Q", axis=None, scale=across), x2=alt.X2("to:Q"), y=at("Y", 4), y2=at("Y2", 44),
            color=alt.Color("colour:N", scale=None),
        ),
        base.mark_text(fontSize=SIZE, fontWeight=600).encode(
            x=alt.X("middle:Q", scale=across), y=at("Y", 24), text=alt.Text("inside:N"), color=alt.Color("on:N", scale=None)
        ),
        base.mark_square(size=110, opacity=1).encode(x=at("X", 6), y=down, color=alt.Color("colour:N", scale=None)),
        base.mark_text(align="left", color=INK, fontSize=SIZE).encode(x=at("X", 18), y=down, text=alt.Text("label:N")),
    )  # fmt: skip
    return finish(drawn, (HALF - 4, high), chart.footer)


def stacked(chart: Chart) -> Spec:
    """Bars of 100 %, one for each label, in ordered series from light to dark, with a key on top. Full width."""
    labels = list(dict.fromkeys(m.label for m in chart.marks))
    left = min(max(width(label, SIZE) for label in labels) + 12, 170)
    open_ended = {m.series for m in chart.marks if m.rest}
    shades = iter(BANDS)
    colours = [of_rest("unknown", "") if s in open_ended else next(shades, BANDS[-1]) for s in chart.series]
    rows = [
        {"n": labels.index(m.label), "value": m.value, "series": m.series, "order": chart.series.index(m.series)}
        for m in chart.marks
    ]
    key = alt.Legend(orient="top", title=None, labelFontSize=SIZE, columns=len(chart.series), symbolType="square",
                     symbolStrokeWidth=0, columnPadding=14, offset=8)  # fmt: skip
    scale = alt.Scale(domain=list(chart.series), range=colours)
    bar = alt.Chart(data(rows)).mark_bar(stroke="white", strokeWidth=1).encode(
        y=alt.Y("n:O", axis=None, scale=alt.Scale(paddingInner=0.35)),
        x=alt.X("value:Q", stack="normalize", axis=_percents(chart.whole)),
        color=alt.Color("series:N", sort=list(chart.series), scale=scale, legend=key),
        order=alt.Order("order:Q"),
    )  # fmt: skip
    words = [{"n": n, "label": "\n".join(wrap(label, SIZE, left - 10, most=2))} for n, label in enumerate(labels)]
    labelled = heads(alt.Chart(data(words)).encode(y=alt.Y("n:O", axis=None)))
    return finish(alt.layer(bar, *labelled), (FULL - left - 4, len(labels) * 23), chart.footer)


def _percents(whole: str) -> alt.Axis:
    """A thin axis in quarters; its labels are written as the language writes the whole, `100 %`."""
    sign = whole.removeprefix("100")
    return alt.Axis(values=[0, 0.25, 0.5, 0.75, 1], labelExpr=f"round(datum.value * 100) + '{sign}'", title=None,
                    labelColor=MUTED, labelFontSize=10.5, grid=False, domain=False, tickColor=LINE)  # fmt: skip


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
