"""One region: its numbers beside the country's, and each group by country, year, sex, reason and district."""

from keruen.publish.drawing.pictures import matrix, picture
from keruen.publish.telling.desk import COUNTRIES, Desk
from keruen.publish.telling.figures import shown
from keruen.publish.telling.story import Block, Card, Cards, Heading, Paragraph, Pictures
from keruen.publish.telling.text import Span
from keruen.release.figure import Figure
from keruen.terms.settings import Group

_MOST = 10  # districts drawn


def regions(desk: Desk) -> list[str]:
    """The places of the first level that any group has a figure for, hidden ones too, in the gazetteer's order."""
    found = {
        f.category
        for group in desk.programme.groups
        for f in desk.shelf.table("by_region", group.code, measure="persons")
        if f.category in desk.release.places
    }
    return sorted(found, key=desk.order)


def region_chapters(desk: Desk, region: str, group: str) -> tuple[Block, ...]:
    """The region's groups side by side, then each in detail; of one group only where it is named."""
    chosen = [g for g in desk.programme.groups if group in ("", g.code)]
    blocks: list[Block] = [Heading(1, desk.place(region), "region"), *_cards(desk, region, chosen)]
    blocks += _table(desk, region, chosen)
    for one in chosen:
        blocks += _group(desk, region, one)
    return tuple(blocks)


def _number(desk: Desk, region: str, group: str) -> Figure | None:
    return desk.shelf.find("by_region", group, category=region, measure="persons")


def _cards(desk: Desk, region: str, chosen: list[Group]) -> list[Block]:
    cards = [
        Card((Span(desk.printed(figure), figure.key),), desk.group(g.code), (), desk.colour(g.code))
        for g in chosen
        if (figure := _number(desk, region, g.code)) is not None
    ]
    return [Cards(tuple(cards))] if cards else []


def _table(desk: Desk, region: str, chosen: list[Group]) -> list[Block]:
    lines: list[tuple[str, list[Figure | None], str]] = [
        (desk.group(g.code), [figure, desk.share_of(figure)], "plain")
        for g in chosen
        if (figure := _number(desk, region, g.code)) is not None
    ]
    heads = [desk.labels.label("measures", "persons"), desk.say("report-profile-share")]
    return [matrix(desk, desk.say("report-profile-groups"), desk.say("report-group"), lines, heads)] if lines else []


def _group(desk: Desk, region: str, group: Group) -> list[Block]:
    number = _number(desk, region, group.code)
    if number is None or number.value == 0:
        return []
    made = []
    kept_back = []
    for dimension in group.dimensions:
        name = "country" if dimension.code in COUNTRIES else dimension.code
        rows = desk.shelf.table(f"region_by_{name}", group.code, dimension=dimension.code, place=region)
        rows = tuple(f for f in rows if f.measure == "persons" and f.value != 0)
        if any(f.state == "suppressed" for f in rows):
            kept_back.append(desk.inline(desk.dimension(dimension.code)))
        if shown(rows):
            kind = "columns" if dimension.code == "year" else "bars"
            made.append(
                picture(desk, kind, desk.dimension(dimension.code), rows, dimension.code, desk.colour(group.code))
            )
    rows = tuple(_districts(desk, region, group.code))[:_MOST]
    if shown(rows):
        made.append(picture(desk, "bars", desk.level(2), rows, "place", desk.colour(group.code)))
    note = _kept_back(desk, number, kept_back)
    head = Heading(1, desk.group(group.code), f"group-{group.code}")
    return [head, *note, *([Pictures(tuple(made))] if made else [])]


def _districts(desk: Desk, region: str, group: str) -> list[Figure]:
    rows = desk.shelf.table("by_place", group, measure="persons")
    return [f for f in rows if f.value != 0 and (f.place == region or desk.release.places.at(f.place, 1) == region)]


def _kept_back(desk: Desk, number: Figure, names: list[str]) -> list[Block]:
    if number.state == "suppressed":
        return [Paragraph(desk.tell("report-profile-hidden-number"), "small")]
    return [Paragraph(desk.tell("report-profile-hidden", list=desk.formats.several(names)), "small")] if names else []
