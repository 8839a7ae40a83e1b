"""How sure a group's total is, in words: the interval, what it rests on, and what it does not say."""

from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Column, Paragraph, Row, TableBlock
from keruen.publish.telling.text import Text, words
from keruen.release.figure import Figure

_BASIS = "opinion"  # what most numbers rest on, and what differs most


def paragraphs(desk: Desk, group: str) -> list[Paragraph]:
    """Two sentences; none where the release has no interval of the total."""
    ends = {
        name: _end(desk, group, name) for name in ("low", "high", "low_rho_0", "high_rho_0", "low_rho_1", "high_rho_1")
    }
    factor = desk.shelf.find("uncertainty", category=_BASIS)
    if factor is None or any(end is None or end.state != "shown" for end in ends.values()):
        return []
    told = {name: desk.told(end) for name, end in ends.items() if end is not None}
    message = "trust-interval-declared" if _declared(desk) else "trust-interval"
    first = desk.tell(message, factor=desk.told(factor), low=told["low"], high=told["high"])
    second = desk.tell(
        "trust-interval-rho",
        low=told["low_rho_0"],
        high=told["high_rho_0"],
        lowest=told["low_rho_1"],
        highest=told["high_rho_1"],
    )
    return [Paragraph(first), Paragraph(second, "small")]


def table(desk: Desk) -> list[TableBlock]:
    """The intervals of every group in the country and its regions; none where the release has none."""
    groups = [g.code for g in desk.programme.groups if desk.shelf.table("uncertainty", g.code)]
    places = {f.place for g in groups for f in desk.shelf.table("uncertainty", g)} - {desk.root}
    if not groups or not places:
        return []
    ordered = sorted(places, key=desk.order)
    rows = [Row((words(desk.place(p)), *(_interval(desk, g, p) for g in groups))) for p in ordered]
    rows.append(Row((words(desk.place(desk.root)), *(_interval(desk, g, desk.root) for g in groups)), "total"))
    columns = (Column(desk.level(1), "left"), *(Column(desk.group(g)) for g in groups))
    return [
        TableBlock(desk.say("trust-intervals"), columns, tuple(rows), desk.tell("trust-intervals-note"), small=True)
    ]


def _interval(desk: Desk, group: str, place: str) -> Text:
    """Both ends in one cell; the sign where they are hidden; empty where there is no number."""
    ends = [desk.shelf.find("uncertainty", group, category=end, place=place) for end in ("low", "high")]
    if ends[0] is None or ends[1] is None:
        return ()
    if ends[0].state != "shown" or ends[1].state != "shown":
        return desk.cell(ends[0])
    return desk.tell("trust-interval-cell", low=desk.told(ends[0]), high=desk.told(ends[1]))


def _end(desk: Desk, group: str, name: str) -> Figure | None:
    return desk.shelf.find("uncertainty", group, category=name, place=desk.root)


def _declared(desk: Desk) -> bool:
    """Whether the round had too few estimates to tell by how much informants differ."""
    freedom = desk.shelf.find("uncertainty", category=f"freedom_{_BASIS}")
    fewest = desk.programme.trust.uncertainty.freedom
    return freedom is None or freedom.value is None or freedom.value < fewest
