"""This round and the one before: the verdict first, then the settlements of both rounds, then the parts of the difference."""

from keruen.publish.drawing import charts
from keruen.publish.drawing.charts import Mark
from keruen.publish.drawing.pictures import alt, matrix
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Bullets, Heading, Note, Paragraph, Picture, TableBlock
from keruen.publish.telling.text import Span, Text
from keruen.release.figure import Figure

_PARTS = ("panel", "new_coverage", "presence_began", "carried", "dropped", "number_lost", "number_gained")


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Where rounds cannot be compared, only the verdict and its reasons are printed."""
    about = desk.release.about
    if about.verdict.verdict == "none" or about.previous is None:
        return ()
    earlier = desk.here(about.previous.title)
    reasons = tuple(_reason(desk, code) for code in about.verdict.reasons)
    head: tuple[Block, ...] = (
        Heading(1, desk.say("report-comparison"), "comparison"),
        Note(
            desk.tell(f"report-verdict-{about.verdict.verdict}", earlier=earlier),
            desk.say("report-verdict"),
            strong=True,
        ),
        *((Bullets(reasons),) if reasons else ()),
    )
    if about.verdict.verdict == "not_comparable":
        return head
    groups = [g.code for g in desk.programme.groups if desk.shelf.table("comparison_panel", g.code)]
    return (
        *head,
        *(Paragraph(sentence) for g in groups if (sentence := _sentence(desk, g))),
        *_chart(desk, groups),
        _panel(desk, groups),
        *_parts(desk, groups),
    )


# For each reason: the table, category and measure of the figures that show it by group.
_SHOWN_BY = {
    "panel_places_previous": ("comparison_parts", "dropped", "settlements"),
    "panel_places_current": ("comparison_parts", "new_coverage", "settlements"),
    "panel_persons_previous": ("comparison_panel", "share_of_previous", "share"),
    "panel_persons_current": ("comparison_panel", "share_of_current", "share"),
}


def _reason(desk: Desk, code: str) -> Text:
    name = f"report-verdict-reason-{code.replace('_', '-')}"
    items = _by_group(desk, code)
    if items:
        needed = desk.formats.percent(str(desk.programme.change.panel_percent))
        return desk.tell(f"{name}-figures", list=desk.formats.several(items), needed=needed)
    return desk.tell(name) if desk.say.knows(name) else desk.tell("report-verdict-reason-other", code=code)


def _by_group(desk: Desk, code: str) -> list[str]:
    """The groups that a reason holds for, each with its figure: shares only where they are below what is needed."""
    if code not in _SHOWN_BY:
        return []
    table, category, measure = _SHOWN_BY[code]
    items = []
    for group in desk.programme.groups:
        figure = desk.shelf.find(table, group.code, category=category, measure=measure)
        if figure is None or not figure.value:
            continue
        if measure != "share" or figure.value < desk.programme.change.panel_percent:
            items.append(f"{desk.inline(desk.group(group.code))} ({desk.told(figure)})")
    return items


def _of_panel(desk: Desk, group: str, category: str) -> Figure | None:
    return desk.shelf.find("comparison_panel", group, category=category)


def _sentence(desk: Desk, group: str) -> Text:
    names = ("previous", "current", "change", "change_percent")
    found = [_of_panel(desk, group, name) for name in names]
    told = [desk.told(f, signed=n > 1) for n, f in enumerate(found) if f is not None]
    places = desk.shelf.find("comparison_parts", group, category="panel", measure="settlements")
    if len(told) < len(names) or places is None or any(f is not None and f.state == "suppressed" for f in found):
        return ()  # a hidden number has its sign in the table; a sentence has nothing to say of it
    sentence = desk.tell(
        "report-panel-sentence", group=desk.group(group), settlements=desk.told(places), previous=told[0],
        current=told[1], change=told[2], percent=told[3],
    )  # fmt: skip
    began = desk.shelf.find("comparison_parts", group, category="presence_began", measure="settlements")
    if began is None or not began.value:
        return sentence
    return (*sentence, Span(" "), *desk.tell("report-panel-began", n=desk.told(began)))


def _chart(desk: Desk, groups: list[str]) -> list[Picture]:
    figures = [
        (g, f) for g in groups if (f := _of_panel(desk, g, "change_percent")) is not None and f.value is not None
    ]
    if len(figures) < 2:
        return []
    title = desk.say("report-panel-chart")
    marks = [Mark(desk.group(g), f.value or 0, desk.printed(f, signed=True)) for g, f in figures]
    lines: list[tuple[str, list[Figure | None], str]] = [(desk.group(g), [f], "plain") for g, f in figures]
    table = matrix(desk, title, desk.say("report-group"), lines, ["%"])
    drawing = charts.changes(marks, [desk.colour(g) for g, _ in figures], desk.synthetic)
    return [Picture(title, drawing, alt(desk, "changes", title, marks), table, desk.tell("report-panel-base"))]


def _panel(desk: Desk, groups: list[str]) -> TableBlock:
    names = ("previous", "current", "change", "change_percent", "share_of_previous", "share_of_current")
    lines: list[tuple[str, list[Figure | None], str]] = [
        (desk.group(g), [_of_panel(desk, g, name) for name in names], "plain") for g in groups
    ]
    heads = [desk.say(f"report-panel-{name.replace('_', '-')}") for name in names]
    return matrix(
        desk, desk.say("report-panel-table"), desk.say("report-group"), lines, heads, desk.tell("report-panel-note")
    )


def _parts(desk: Desk, groups: list[str]) -> list[TableBlock]:
    columns = [desk.group(g) for g in groups]
    lines: list[tuple[str, list[Figure | None], str]] = []
    total = {
        name: [desk.shelf.find("comparison_totals", g, category=name) for g in groups]
        for name in ("previous", "current")
    }
    lines.append((desk.say("report-parts-previous"), total["previous"], "total"))
    for part in _PARTS:
        cells = [desk.shelf.find("comparison_parts", g, category=part, measure="contribution") for g in groups]
        if any(cell is not None and cell.value for cell in cells):
            lines.append((desk.say(f"report-part-{part.replace('_', '-')}"), cells, "plain"))
    lines.append((desk.say("report-parts-current"), total["current"], "total"))
    made = [
        matrix(desk, desk.say("report-parts"), desk.say("report-part"), lines, columns, desk.tell("report-parts-note"))
    ]
    needed = [desk.shelf.find("comparison_unexplained", g, category="needed") for g in groups]
    explained = [desk.shelf.find("comparison_unexplained", g, category="explained") for g in groups]
    if any(f is not None and f.value for f in needed):
        rows: list[tuple[str, list[Figure | None], str]] = [
            (desk.say("report-changes-needed"), needed, "plain"),
            (desk.say("report-changes-explained"), explained, "plain"),
        ]
        made.append(matrix(desk, desk.say("report-changes"), "", rows, columns, desk.tell("report-changes-note")))
    return made
