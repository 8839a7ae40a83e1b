"""How good the round is: for each group, and for the round as a whole."""

from keruen.publish.chapters import credibility
from keruen.publish.drawing.pictures import matrix
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Heading, Paragraph, TableBlock
from keruen.release.figure import Figure

_OF_GROUP = ("single_informant", "carried", "unknown_settlements", "lower_bounds", "disputes", "presence_disputes")
_OF_ROUND = (
    "heaping_0",
    "heaping_00",
    "multiples_of_households",
    "corrections",
    "decisions",
    "withdrawn",
    "asked_again",
)


def chapter(desk: Desk) -> tuple[Block, ...]:
    """A table by group, a table of the round; what each line means stands beside it."""
    tables = (*_groups(desk), *credibility.tables(desk), *_round(desk))
    if not tables:
        return ()
    lead = Paragraph(desk.tell("report-quality-lead"), "lead")
    return (Heading(1, desk.say("report-quality"), "quality"), lead, *tables)


def _groups(desk: Desk) -> list[TableBlock]:
    groups = [g.code for g in desk.programme.groups if desk.shelf.table("quality", g.code)]
    lines: list[tuple[str, list[Figure | None], str]] = [
        (
            desk.say(f"report-quality-{name.replace('_', '-')}"),
            [desk.shelf.find("quality", g, category=name) for g in groups],
            "plain",
        )
        for name in _OF_GROUP
    ]
    lines += [
        (
            desk.say(f"report-quality-changes-{name}"),
            [desk.shelf.find("comparison_unexplained", g, category=name) for g in groups],
            "plain",
        )
        for name in ("needed", "explained")
    ]
    lines = [line for line in lines if any(cell is not None for cell in line[1])]
    if not lines:
        return []
    heads = [desk.group(g) for g in groups]
    return [matrix(desk, desk.say("report-quality-by-group"), "", lines, heads, desk.tell("report-quality-note"))]


def _round(desk: Desk) -> list[TableBlock]:
    lines: list[tuple[str, list[Figure | None], str]] = [
        (desk.say(f"report-quality-{_NAMES.get(name, name)}"), [figure], "plain")
        for name in _OF_ROUND if (figure := desk.shelf.find("quality", category=name)) is not None
    ]  # fmt: skip
    if not lines:
        return []
    title = desk.say("report-quality-of-round")
    return [matrix(desk, title, "", lines, [desk.say("report-value")], desk.tell("report-quality-round-note"))]


_NAMES = {
    "heaping_0": "heaping-tens",
    "heaping_00": "heaping-hundreds",
    "multiples_of_households": "multiples",
    "asked_again": "asked-again",
}
