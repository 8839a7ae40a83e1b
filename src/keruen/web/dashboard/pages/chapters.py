"""The chapters of a page: of the whole round, of one group, or of one region; the release's own chapters where it has them."""

from dataclasses import dataclass

from keruen.publish.chapters import comparison, coverage, flows, groups, method, quality, services
from keruen.publish.chapters.findings import group_card, nobody
from keruen.publish.drawing import maps
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.figures import shown
from keruen.publish.telling.story import Block, Cards, Heading, PageBreak, Picture
from keruen.web.dashboard.pages.region import region_chapters


@dataclass(frozen=True)
class Asked:
    """The filters of a page; "" is everything."""

    group: str = ""
    region: str = ""


@dataclass(frozen=True)
class Chapter:
    """A part of a page: its name in addresses, its title, what it says."""

    name: str
    title: str
    blocks: tuple[Block, ...]


def chapters(desk: Desk, asked: Asked) -> tuple[Chapter, ...]:
    """What is told under these filters, in order. A chapter without data is left out."""
    if asked.region:
        blocks = region_chapters(desk, asked.region, asked.group)
    elif asked.group:
        blocks = groups.chapter(desk, desk.programme.group(asked.group))
    else:
        blocks = _whole(desk)
    return _cut(tuple(block for block in blocks if not isinstance(block, PageBreak)))


def _whole(desk: Desk) -> tuple[Block, ...]:
    return (
        *_key_figures(desk),
        *_maps(desk),
        *comparison.chapter(desk),
        *services.chapter(desk),
        *flows.chapter(desk),
        *coverage.chapter(desk),
        *quality.chapter(desk),
        *method.chapter(desk),
    )


def _key_figures(desk: Desk) -> tuple[Block, ...]:
    cards = tuple(card for group in desk.programme.groups for card in group_card(desk, group.code))
    return (Heading(1, desk.say("dashboard-key-figures"), "figures"), Cards(cards)) if cards else ()


def _maps(desk: Desk) -> tuple[Block, ...]:
    """A map of every group that somebody was reported of."""
    made: list[Picture] = []
    for group in desk.programme.groups:
        rows = desk.shelf.table("by_region", group.code, measure="persons")
        if maps.has_map(desk) and shown(rows) and not nobody(desk, group.code):
            title = desk.say("report-map", group=desk.group(group.code))
            made.append(maps.picture(desk, title, rows, desk.colour(group.code)))
    return (Heading(1, desk.say("dashboard-maps"), "maps"), *made) if made else ()


def _cut(blocks: tuple[Block, ...]) -> tuple[Chapter, ...]:
    """A chapter begins at every heading of the first level."""
    made: list[tuple[Heading, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            made.append((block, []))
        elif made:
            made[-1][1].append(block)
    return tuple(Chapter(head.anchor, head.text, tuple(inside)) for head, inside in made)
