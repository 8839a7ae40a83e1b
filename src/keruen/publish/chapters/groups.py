"""One chapter for each group: number, countries or regions of origin, map, years, sex, type, reasons, districts."""

from keruen.publish.chapters import intervals
from keruen.publish.chapters.findings import group_card, largest, lead, nobody
from keruen.publish.drawing import maps
from keruen.publish.drawing.pictures import interval, picture
from keruen.publish.telling.desk import COUNTRIES, Desk
from keruen.publish.telling.figures import shown
from keruen.publish.telling.story import Block, Card, Cards, Heading, PageBreak, Paragraph, Picture, Pictures
from keruen.publish.telling.text import Span, Text
from keruen.release.figure import Figure
from keruen.release.tables.breakdowns import table_of
from keruen.terms.settings import Group

_TOP_PLACES = 10
_SHARED = ("sex", "migration_type")  # few values, together the whole: a share bar
# Pictures stand two to a row: those of like height together.
_ORDER = {
    **dict.fromkeys(COUNTRIES, 1), "year": 2, "region": 3, "origin": 4, "destination": 4, "place": 5, "sex": 6, "migration_type": 7,
    "reason": 99,
}  # fmt: skip
Placed = tuple[int, Picture]


def chapters(desk: Desk) -> tuple[Block, ...]:
    """The chapters of all groups that have a total."""
    return tuple(block for group in desk.programme.groups for block in chapter(desk, group))


def chapter(desk: Desk, group: Group) -> tuple[Block, ...]:
    """The chapter of one group; empty where the release has no total of it, a few words where nobody was reported."""
    if desk.shelf.find("totals", group.code, category="total", dimension="persons") is None:
        return ()
    if nobody(desk, group.code):
        words = Paragraph(desk.tell("report-nobody"), "lead")
        return (Heading(1, desk.group(group.code), f"group-{group.code}"), words, *_beside(desk, group.code))
    pictures = [*_breakdowns(desk, group), *_regions(desk, group.code), *_places(desk, group.code)]
    ordered = tuple(picture for _, picture in sorted(pictures, key=lambda pair: pair[0]))
    return (
        PageBreak(),
        Heading(1, desk.group(group.code), f"group-{group.code}"),
        Paragraph((*lead(desk, group.code), *largest(desk, group.code, 5)), "lead"),
        Cards(tuple([*group_card(desk, group.code), *_more_cards(desk, group.code)])),
        *_beside(desk, group.code),
        *intervals.paragraphs(desk, group.code),
        *_map(desk, group.code),
        *((Pictures(ordered),) if ordered else ()),
        *_withheld(desk, group.code),
    )


def _withheld(desk: Desk, group: str) -> list[Paragraph]:
    """Which breakdowns of the whole group the release keeps back, so that their absence is not taken for a lack of data."""
    tables = {w.table for w in desk.release.withheld if w.group == group and w.place == desk.root}
    codes = [d.code for d in desk.programme.group(group).dimensions if table_of(d.code) in tables]
    if not codes:
        return []
    names = desk.formats.several([desk.inline(desk.dimension(code)) for code in codes])
    return [Paragraph(desk.tell("report-withheld", list=names), "small")]


def _more_cards(desk: Desk, group: str) -> list[Card]:
    cards = []
    for dimension in ("households", "countries"):
        figure = desk.shelf.find("totals", group, category="total", dimension=dimension)
        if figure is not None:
            label = desk.say(f"report-card-{dimension}", n=desk.told(figure))
            cards.append(Card(desk.cell(figure), label, (), desk.colour(group)))
    return cards


def _beside(desk: Desk, group: str) -> list[Paragraph]:
    """The states that enter no sum, counted beside the total."""
    total = desk.shelf.one("totals", group, category="total", dimension="persons")
    if total.n_none is None or total.n_unknown is None or total.n_not_assessed is None:
        return []
    text = desk.tell(
        "report-beside",
        none=desk.beside(total, total.n_none),
        unknown=desk.beside(total, total.n_unknown),
        left=desk.beside(total, total.n_not_assessed),
    )
    extra: Text = ()
    if total.n_at_least:
        extra = (Span(" "), *desk.tell("report-beside-at-least", n=desk.beside(total, total.n_at_least)))
    return [Paragraph((*text, *extra), "small")]


def _map(desk: Desk, group: str) -> list[Picture]:
    rows = desk.shelf.table("by_region", group, measure="persons")
    if not maps.has_map(desk) or not shown(rows):
        return []
    return [maps.picture(desk, desk.say("report-map", group=desk.group(group)), rows, desk.colour(group))]


def _breakdowns(desk: Desk, group: Group) -> list[Placed]:
    made: list[Placed] = []
    for n, dimension in enumerate(group.dimensions):
        countries = dimension.code in COUNTRIES
        table = "by_country_top" if countries else f"by_{dimension.code}"
        rows = [
            f for f in desk.shelf.table(table, group.code, dimension=dimension.code, measure="persons") if f.value != 0
        ]
        if shown(rows):
            year = dimension.code == "year"
            kind = "columns" if year else "share" if _parts(rows, dimension.code) else "bars"
            title = _title(desk, group.code, dimension.code)
            note = desk.tell_of("report-cohorts", group.code) if year else desk.tell("report-base-group")
            made.append(
                (
                    _ORDER.get(dimension.code, 50 + n),
                    picture(desk, kind, title, rows, dimension.code, desk.colour(group.code), note),
                )
            )
    return made


def _parts(rows: list[Figure], dimension: str) -> bool:
    return len(rows) <= 5 and (dimension in _SHARED or dimension not in ("reason", "origin", "destination", *COUNTRIES))


def _title(desk: Desk, group: str, dimension: str) -> str:
    for name in (f"report-title-{dimension}-{group}", f"report-title-{dimension}"):
        if desk.say.knows(name):
            return desk.say(name)
    return desk.dimension(dimension)


def _regions(desk: Desk, group: str) -> list[Placed]:
    rows = [f for f in desk.shelf.table("by_region", group, measure="persons") if f.value != 0]
    if len(rows) < 2 or not shown(rows):
        return []
    title = desk.say("report-title-by-level", level=desk.level(1))
    banded = any(interval(desk, figure)[0] is not None for figure in rows)
    note = (*desk.tell("report-base-group"), *((Span(" "), *desk.tell("trust-band-note")) if banded else ()))
    return [(_ORDER["region"], picture(desk, "bars", title, rows, "region", desk.colour(group), note))]


def _places(desk: Desk, group: str) -> list[Placed]:
    rows = [f for f in shown(desk.shelf.table("by_place", group)) if f.value]
    single = [f for f in rows if f.category != "other_districts"]
    if len(single) < 2:
        return []
    title = desk.say("report-title-top-level", level=desk.level(2))
    note = desk.tell("report-base-group")
    if len(single) > _TOP_PLACES:
        note = (*note, Span(" "), *desk.tell("report-districts-drawn"))
    merged = [f for f in rows if f.category == "other_districts"]
    if merged:
        name, told = desk.label(merged[0], "place"), desk.told(merged[0])
        note = (*note, Span(" "), *desk.tell("report-districts-merged", name=name, n=told))
    return [(_ORDER["place"], picture(desk, "bars", title, single[:_TOP_PLACES], "place", desk.colour(group), note))]
