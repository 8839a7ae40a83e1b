"""Ethnic returnees and resettlers: the quotas of each region by year, and how far they were filled, if anybody says so."""

from keruen.publish.policy.blocks import Heads, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Heading, Note, PageBreak, Paragraph


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """A table for each group; a note where the filling is unknown."""
    every = [f for f in desk.table("quotas") if f.group == max((g.group for g in desk.table("quotas")), default="")]
    if not every:
        return ()
    filled = [f for f in every if f.measure == "filled" and f.state == "shown"]
    blocks: list[Block] = [
        PageBreak(),
        Heading(1, desk.say("policy-quotas"), "quotas"),
        Paragraph(desk.tell("policy-quotas-lead"), "lead"),
    ]
    for group in dict.fromkeys(f.category for f in every):
        own = [f for f in every if f.category == group and f.measure == "quota"]
        years = sorted({f.round for f in own})
        found = {(f.place, f.round): f for f in own}
        regions = [p for p in desk.places(own) if p != desk.country]
        whole = desk.place(desk.country)
        lines = [(desk.place(p), [found.get((p, y)) for y in years]) for p in regions]
        lines.append((whole, [found.get((desk.country, y)) for y in years]))
        title = desk.say("policy-quotas-table", group=desk.name("group", group))
        blocks.append(table(desk, title, Heads(desk.say("policy-region"), years), lines, total=whole))
    if not filled:
        blocks.append(Note(desk.tell("policy-quotas-unfilled"), desk.say("policy-findings-limits")))
    return tuple(blocks)
