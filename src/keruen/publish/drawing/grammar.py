"""The small parts that all specifications share: data, fixed positions, labels, the frame of a chart."""

from typing import Any

import altair as alt

from keruen.publish.drawing.charts import FONT, SIZE, Chart, Mark
from keruen.publish.drawing.palette import INK, LINE, WARNING, of_rest
from keruen.publish.drawing.widths import width

Spec = dict[str, Any]


def rows_of(chart: Chart) -> list[Spec]:
    """The marks as rows of data, each in its colour."""
    banded = any(m.low is not None for m in chart.marks)
    return [
        {"label": m.label, "value": m.value, "printed": m.printed, "colour": of_rest(m.rest, chart.colour), "n": n}
        | ({"low": m.low, "high": m.high, "end": max(m.value, m.high or 0)} if banded else {})
        for n, m in enumerate(chart.marks)
    ]


def bands(chart: Chart, base: Any) -> list[Any]:
    """Thin lines over the bars, from one end of the interval to the other; none for a chart without intervals."""
    if all(m.low is None for m in chart.marks):
        return []
    known = base.transform_filter("isValid(datum.low)")
    line = known.mark_rule(color=INK, strokeWidth=1.2).encode(x=alt.X("low:Q"), x2=alt.X2("high:Q"))
    ends = (known.mark_tick(color=INK, thickness=1.2, size=7).encode(x=alt.X(f"{end}:Q")) for end in ("low", "high"))
    return [line, *ends]


def beside(chart: Chart) -> str:
    """What the number of a bar stands after: the upper end of its interval, or the bar."""
    return "value:Q" if all(m.high is None for m in chart.marks) else "end:Q"


def data(rows: list[Spec]) -> Any:
    """Rows as the data of a chart; a tuple, for the library copies lists, row by row, with every layer."""
    return alt.Data(values=tuple(rows))  # type: ignore[no-untyped-call]


def at(channel: str, points: float) -> Any:
    """A fixed position, in points from the left or from the top, on a channel (X, Y, X2, Y2)."""
    return getattr(alt, f"{channel}Value")(points)


def domain(marks: tuple[Mark, ...], plot: float) -> list[float]:
    """A scale that leaves room for the number after the longest bar."""
    room = max(width(m.printed, SIZE) for m in marks) + 8
    most = max((max(abs(m.value), m.high or 0) for m in marks), default=0) or 1
    return [0, most * plot / max(plot - room, plot * 0.3)]


def heads(base: Any) -> list[Any]:
    """Labels to the left of their rows, of one line or two; Vega sets the first line where a single one would stand."""
    drawn = []
    for test, dy in (("indexof(datum.label, '\\n') < 0", 0.0), ("indexof(datum.label, '\\n') >= 0", -6.5)):
        words = base.transform_filter(test).mark_text(
            align="right", dx=-8, dy=dy, color=INK, fontSize=SIZE, lineBreak="\n", lineHeight=13
        )
        drawn.append(words.encode(text=alt.Text("label:N"), x=at("X", 0)))
    return drawn


def shades(marks: tuple[Mark, ...], palette: tuple[str, ...]) -> list[str]:
    """A colour for each segment: named ones in order, greys for other and unknown."""
    named = iter(palette)
    return [of_rest(m.rest, "") or next(named, LINE) for m in marks]


def finish(chart: Any, size: tuple[float, float], footer: str, below: float = 0) -> Spec:
    """A chart of a size (width, height), with the type, ground and frame of all; made-up data say so below it.

    Sizes grow with their words (pad). All this is put on the written specification: the library would copy the whole chart
    for each of them.
    """
    made = dict(chart.to_dict(validate=False))  # a test validates every kind of chart; a build does not need to
    if footer:
        made["title"] = {
            "text": footer, "orient": "bottom", "anchor": "start", "fontSize": 10, "fontWeight": "normal",
            "color": WARNING, "offset": 8 + below,
        }  # fmt: skip
    config = made.get("config", {})
    made["config"] = {
        **config, "font": FONT, "background": "white", "aria": False, "view": {**config.get("view", {}), "stroke": None},
    }  # fmt: skip
    return {**made, "width": size[0], "height": size[1], "padding": {"left": 2, "right": 2, "top": 2, "bottom": 4}}
