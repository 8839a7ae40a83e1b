"""Pictures of tables: a chart with its title, its words for those who do not see it, and the same figures as a table."""

from collections.abc import Sequence
from fractions import Fraction

from keruen.numbers.printed import print_neutral
from keruen.publish.drawing import charts
from keruen.publish.drawing.charts import Mark
from keruen.publish.telling.desk import PLACES, Desk
from keruen.publish.telling.story import Column, Drawing, Picture, Row, TableBlock
from keruen.publish.telling.text import Span, Text, words
from keruen.release.figure import Figure

REST = ("other_countries", "other_districts", "other", "unknown")  # in the order of their lines
_MOST = 10  # bars of named values in one chart


def with_share(desk: Desk, figure: Figure) -> str:
    """`217 497 · 34,0 %`."""
    share = desk.share_of(figure)
    printed = desk.printed(figure)
    return f"{printed} · {desk.printed(share)}" if share is not None and share.state == "shown" else printed


def mark(desk: Desk, figure: Figure, dimension: str, printed: str) -> Mark:
    """A figure as a mark of a chart; what is hidden has no length."""
    label = desk.label(figure, dimension)
    low, high = interval(desk, figure) if dimension == "region" else (None, None)
    return Mark(label, figure.value or 0.0, printed, rest(figure.category), low=low, high=high)


def interval(desk: Desk, figure: Figure) -> tuple[float | None, float | None]:
    """The ends of the interval of a group's number, where the release prints it."""
    ends = [desk.shelf.find("uncertainty", figure.group, category=end, place=figure.place) for end in ("low", "high")]
    low, high = (end.value if end is not None and end.state == "shown" else None for end in ends)
    return (low, high) if low is not None and high is not None else (None, None)


def rest(category: str) -> str:
    """`unknown`, `other`, or "" for a named value."""
    return "unknown" if category == "unknown" else "other" if category in REST else ""


def table_of(desk: Desk, title: str, head: str, rows: Sequence[Figure], dimension: str, note: Text = ()) -> TableBlock:
    """Two or three columns: label, number, share where there is one."""
    shares = [desk.share_of(figure) for figure in rows]
    has_share = any(share is not None for share in shares)
    unit = desk.labels.label("measures", rows[0].measure) if rows[0].unit != "percent" else "%"
    columns = [Column(head, "left"), Column(unit)] + ([Column(desk.say("report-share"))] if has_share else [])
    lines = []
    for figure, share in zip(rows, shares, strict=True):
        label = desk.label(figure, dimension)
        cells = (words(label), desk.cell(figure), *((desk.cell(share),) if has_share else ()))
        lines.append(Row(cells, "rest" if figure.category in REST else "plain"))
    return TableBlock(title, tuple(columns), tuple(lines), note)


def alt(desk: Desk, kind: str, title: str, marks: Sequence[Mark]) -> str:
    """What a chart shows, in words: its kind, its title, its first values."""
    first = "; ".join(f"{m.label}: {m.printed}" for m in marks[:4])
    return desk.say(f"report-alt-{kind}", title=title, values=first)


def picture(
    desk: Desk, kind: str, title: str, rows: Sequence[Figure], dimension: str, colour: str, note: Text = ()
) -> Picture:
    """A chart of one table: `bars`, `columns` or `share`."""
    marks = [mark(desk, f, dimension, desk.printed(f) if kind == "columns" else with_share(desk, f)) for f in rows]
    if kind == "bars" and sum(1 for f in rows if f.category not in REST) > _MOST:
        marks = _gathered(desk, rows, marks, dimension)
        note = (*note, Span(" "), *desk.tell("report-largest-drawn"))
    drawing: Drawing
    if kind == "columns":
        drawing = charts.columns(marks, colour, desk.synthetic)
    elif kind == "share":
        short = [
            Mark(m.label, m.value, desk.printed(desk.share_of(f) or f), m.rest)
            for f, m in zip(rows, marks, strict=True)
        ]
        drawing = charts.share_bar(short, desk.synthetic)
    else:
        drawing = charts.bars(marks, colour, desk.synthetic)
    table = table_of(desk, title, desk.dimension(dimension) if dimension else "", rows, dimension)
    return Picture(title, drawing, alt(desk, kind, title, marks), table, note)


def _gathered(desk: Desk, rows: Sequence[Figure], marks: Sequence[Mark], dimension: str) -> list[Mark]:
    """A bar for each of the largest, one for all others together, one for unknown: so many persons as the table has."""
    own = [n for n, f in enumerate(rows) if f.category not in REST][:_MOST]
    unknown = [n for n, f in enumerate(rows) if f.category == "unknown"]
    further = [f for n, f in enumerate(rows) if n not in (*own, *unknown)]
    name = desk.say("report-further-regions" if dimension in PLACES else "report-further")
    together = sum(int(f.value or 0) for f in further)
    gathered = Mark(name, together, _sum_with_share(desk, together, further), "other")
    return [*(marks[n] for n in own), gathered, *(marks[n] for n in unknown)]


def _sum_with_share(desk: Desk, together: int, rows: Sequence[Figure]) -> str:
    """A sum of figures with its share of what their shares are of, both exact."""
    printed = desk.formats.number(str(together))
    shares = [share for f in rows if f.value and (share := desk.share_of(f)) is not None]
    wholes = {share.denominator for share in shares}
    whole = wholes.pop() if len(wholes) == 1 else None
    if not whole:
        return printed
    part = Fraction(100 * sum(share.numerator or 0 for share in shares), whole)
    return f"{printed} · {desk.formats.percent(print_neutral(part, 1), float(part))}"


def matrix(
    desk: Desk, title: str, head: str, lines: Sequence[tuple[str, Sequence[Figure | None], str]], columns: Sequence[str],
    note: Text = (), small: bool = False,
) -> TableBlock:  # fmt: skip
    """A table of figures by row and column; a line is (label, cells, kind of row)."""
    heads = (Column(head, "left"), *(Column(column) for column in columns))
    rows = tuple(
        Row(
            (words(label), *(desk.cell(cell) for cell in cells)),
            "rest" if kind == "rest" else "total" if kind == "total" else "plain",
        )
        for label, cells, kind in lines
    )
    return TableBlock(title, heads, rows, note, small)
