"""How the figures came about, in one page."""

from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Heading, Paragraph

_SECTIONS = ("collection", "states", "reconciling", "totals", "services", "comparing", "release", "limits")


def chapter(desk: Desk) -> tuple[Block, ...]:
    """One short section for each step; services and comparison only where the report has them."""
    left_out = set()
    if not desk.shelf.table("service_access_share"):
        left_out.add("services")
    if desk.release.about.verdict.verdict == "none":
        left_out.add("comparing")
    blocks: list[Block] = [Heading(1, desk.say("report-method"), "method")]
    for name in _SECTIONS:
        if name not in left_out:
            blocks.append(Heading(2, desk.say(f"report-method-{name}-title"), f"method-{name}"))
            blocks.append(Paragraph(desk.tell(f"report-method-{name}")))
        if name == "release" and desk.release.about.permissions:
            blocks.append(Paragraph(desk.tell("report-method-permissions")))
    return (*blocks, *_remarks(desk))


def _remarks(desk: Desk) -> tuple[Block, ...]:
    """On boundaries, on quoting, and on made-up data."""
    return (
        Heading(1, desk.say("report-remarks"), "remarks"),
        Paragraph(desk.tell("report-boundaries")),
        Paragraph(desk.tell("report-use")),
        *((Paragraph(desk.tell("report-synthetic-remark")),) if desk.synthetic else ()),
    )
