"""From where to where: countries or regions on the left, regions on the right."""

from collections.abc import Sequence

from keruen.publish.drawing import flows
from keruen.publish.drawing.flows import Flow
from keruen.publish.drawing.pictures import REST, matrix
from keruen.publish.telling.desk import COUNTRIES, Desk
from keruen.publish.telling.story import Block, Heading, PageBreak, Paragraph, Picture
from keruen.publish.telling.text import Span
from keruen.release.figure import Figure

_ARRIVING = (*COUNTRIES[:2], "origin")  # the other end is where they came from; else where they went
_MARK = "\u200b"  # an internal flow names a region on both sides: the far end carries a mark of no width


def chapter(desk: Desk) -> tuple[Block, ...]:
    """A flow chart for every group with an origin or a destination by region."""
    made: list[Block] = []
    for group in desk.programme.groups:
        for dimension in group.dimensions:
            name = "country" if dimension.code in COUNTRIES else dimension.code
            if dimension.code in (*COUNTRIES, "origin", "destination"):
                rows = desk.shelf.table(f"region_by_{name}", group.code, dimension=dimension.code)
                made += _chart(desk, group.code, dimension.code, rows)
    if not made:
        return ()
    head = (
        PageBreak(),
        Heading(1, desk.say("report-flows"), "flows"),
        Paragraph(desk.tell("report-flows-lead"), "lead"),
    )
    return (*head, *made)


def _chart(desk: Desk, group: str, dimension: str, rows: Sequence[Figure]) -> list[Block]:
    cells = [f for f in rows if f.state == "shown" and f.value]
    places = list(dict.fromkeys(f.place for f in _by_size(cells, "place")))
    others = list(dict.fromkeys(f.category for f in _by_size(cells, "category")))
    if len(cells) < 4 or len(places) < 2:
        return []
    arriving = dimension in _ARRIVING
    heads = (desk.dimension(dimension), desk.level(1)) if arriving else (desk.level(1), desk.dimension(dimension))
    title = desk.say("report-flow-title", group=desk.group(group))
    hidden = any(f.state == "suppressed" for f in rows)
    note = (*desk.tell("report-flow-sums"), *((Span(" "), *desk.tell("report-flow-hidden")) if hidden else ()))
    by = {(f.place, f.category): f for f in rows}
    lines = [(desk.place(p), [by.get((p, o)) for o in others], "plain") for p in places]
    table = matrix(desk, title, desk.level(1), lines, [desk.category(dimension, o) for o in others], small=True)
    links = [_flow(desk, f, arriving) for f in cells]
    text = desk.say(
        "report-alt-flow", title=title, values="; ".join(f"{x.source} → {x.target}: {x.printed}" for x in links[:4])
    )
    here, there = [desk.place(p) for p in places], [desk.category(dimension, o) + _MARK for o in others]
    ends = (there, here) if arriving else (here, there)
    rest = frozenset(desk.category(dimension, o) + _MARK for o in others if o in REST)
    drawing = flows.draw(links, *ends, lambda n: desk.formats.number(str(n)), heads, rest, desk.synthetic)
    return [Picture(title, drawing, text, table, note)]


def _flow(desk: Desk, figure: Figure, arriving: bool) -> Flow:
    here, there = desk.place(figure.place), desk.category(figure.dimension, figure.category) + _MARK
    source, target = (there, here) if arriving else (here, there)
    return Flow(source, target, int(figure.value or 0), desk.printed(figure))


def _by_size(cells: Sequence[Figure], end: str) -> list[Figure]:
    sums: dict[str, float] = {}
    for f in cells:
        at = f.place if end == "place" else f.category
        sums[at] = sums.get(at, 0) + (f.value or 0)
    ends = {f.key: f.place if end == "place" else f.category for f in cells}
    return sorted(
        cells, key=lambda f: (REST.index(ends[f.key]) if ends[f.key] in REST else -1, -sums[ends[f.key]], ends[f.key])
    )
