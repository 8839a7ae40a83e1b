"""How credible the settlements are: the round's distribution, and every region's."""

from keruen.publish.drawing.pictures import matrix
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import TableBlock
from keruen.publish.telling.text import Span, Text
from keruen.release.figure import Figure
from keruen.terms.trust_tables import CLASSES

Lines = list[tuple[str, list[Figure | None], str]]


def tables(desk: Desk) -> list[TableBlock]:
    """One table of the country, one of the regions; none where nobody was interviewed."""
    rows = desk.shelf.table("credibility")
    if not rows:
        return []
    lines: Lines = [(_name(desk, f.category), [f], "rest" if "_to_" in f.category else "plain") for f in rows]
    head = [desk.labels.label("measures", "settlements")]
    made = [matrix(desk, desk.say("trust-credibility"), "", lines, head, _note(desk))]
    regions = sorted({f.place for f in desk.shelf.table("credibility_by_region")}, key=desk.order)
    classes = tuple(reversed(CLASSES))
    if len(regions) > 1:
        by: Lines = [
            (desk.place(r), [desk.shelf.find("credibility_by_region", category=c, place=r) for c in classes], "plain")
            for r in regions
        ]
        title = desk.say("trust-credibility-by-region")
        made.append(matrix(desk, title, desk.level(1), by, [_name(desk, c) for c in classes]))
    return made


def _name(desk: Desk, name: str) -> str:
    return desk.say(f"workbook-trust-{name}".replace("_", "-"))


def _note(desk: Desk) -> Text:
    """Which profile gave the points, and what it cannot give."""
    profile = desk.programme.trust.credibility
    told = desk.tell("trust-credibility-note", profile=profile.name)
    if profile.one + 9 >= profile.green:
        return told
    return (*told, Span(" "), *desk.tell("trust-credibility-single"))
