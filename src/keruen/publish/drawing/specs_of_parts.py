"""Charts of parts of a whole as Vega-Lite specifications: one bar of 100 %, and several beside each other."""

import altair as alt

from keruen.publish.drawing.charts import FULL, HALF, SIZE, Chart
from keruen.publish.drawing.grammar import Spec, at, data, finish, heads, shades
from keruen.publish.drawing.palette import BANDS, INK, LINE, MUTED, SHARES, of_rest, on
from keruen.publish.drawing.widths import width, wrap


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
