"""What districts had named (B1) beside what the settlements said: where there was a B1."""

from keruen.publish.drawing.pictures import matrix
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Heading, Paragraph, TableBlock
from keruen.release.figure import Figure

Lines = list[tuple[str, list[Figure | None], str]]
_PERSONS, _VERDICTS = ("listed", "found", "missed"), ("near", "more", "fewer", "missed", "nobody", "unknown")


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Persons named, found and missed by group; settlements by verdict; the control sample; persons named by region."""
    groups = [g.code for g in desk.programme.groups if desk.shelf.table("listed", g.code)]
    if not groups:
        return ()
    tables = [_persons(desk, groups), _verdicts(desk, groups), *_control(desk, groups), *_regions(desk, groups)]
    head = Heading(1, desk.say("trust-listed"), "listed")
    return (head, Paragraph(desk.tell("trust-listed-lead"), "lead"), *tables)


def _name(desk: Desk, category: str) -> str:
    return desk.say(f"workbook-trust-{category}".replace("_", "-"))


def _persons(desk: Desk, groups: list[str]) -> TableBlock:
    lines: Lines = [
        (desk.group(g), [desk.shelf.find("listed", g, category=c) for c in _PERSONS], "plain") for g in groups
    ]
    heads, note = [_name(desk, c) for c in _PERSONS], desk.tell("trust-listed-note")
    return matrix(desk, desk.say("trust-listed-persons"), desk.say("report-group"), lines, heads, note)


def _verdicts(desk: Desk, groups: list[str]) -> TableBlock:
    lines: Lines = [
        (desk.group(g), [desk.shelf.find("listed_verdicts", g, category=c) for c in _VERDICTS], "plain") for g in groups
    ]
    heads, note = [_name(desk, c) for c in _VERDICTS], desk.tell("trust-listed-verdicts-note")
    return matrix(desk, desk.say("trust-listed-verdicts"), desk.say("report-group"), lines, heads, note)


def _control(desk: Desk, groups: list[str]) -> list[TableBlock]:
    """What the settlements drawn at random show; none where none were drawn."""
    cells = (("control_visited", "settlements"), ("control_missed", "settlements"), ("control_missed", "persons"))
    lines: Lines = [
        (desk.group(g), [desk.shelf.find("listed_control", g, category=c, measure=m) for c, m in cells], "plain")
        for g in groups
        if desk.shelf.table("listed_control", g)
    ]
    if not lines:
        return []
    heads = [desk.say(f"trust-{category}-{measure}".replace("_", "-")) for category, measure in cells]
    title, note = desk.say("trust-listed-control"), desk.tell("trust-listed-control-note")
    return [matrix(desk, title, desk.say("report-group"), lines, heads, note)]


def _regions(desk: Desk, groups: list[str]) -> list[TableBlock]:
    regions = sorted({f.place for g in groups for f in desk.shelf.table("listed_by_region", g)}, key=desk.order)
    if len(regions) < 2:
        return []
    lines: Lines = [
        (desk.place(r), [desk.shelf.find("listed_by_region", g, category="listed", place=r) for g in groups], "plain")
        for r in regions
    ]
    return [matrix(desk, desk.say("trust-listed-by-region"), desk.level(1), lines, [desk.group(g) for g in groups])]
