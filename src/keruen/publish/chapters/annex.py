"""Annex tables: groups by region, all countries, districts, every breakdown by region."""

from keruen.publish.chapters import intervals
from keruen.publish.drawing.pictures import REST, matrix, table_of
from keruen.publish.telling.desk import COUNTRIES, Desk
from keruen.publish.telling.story import Block, Heading, PageBreak, Paragraph, TableBlock
from keruen.release.figure import Figure
from keruen.terms.settings import Group

_MOST = 12  # columns of categories
Lines = list[tuple[str, list[Figure | None], str]]


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Tables in landscape."""
    blocks: list[Block] = [
        PageBreak(landscape=True), Heading(1, desk.say("report-annex"), "annex"), Paragraph(desk.tell("report-annex-lead")),
        *_regions(desk), *intervals.table(desk),
    ]  # fmt: skip
    for group in desk.programme.groups:
        tables = [*_countries(desk, group), *_by_region(desk, group), *_districts(desk, group)]
        if tables:
            blocks += [Heading(2, desk.group(group.code), f"annex-{group.code}"), *tables]
    blocks += [*_settlements(desk), *_mirror(desk)]
    return tuple(blocks)


def _settlements(desk: Desk) -> list[Block]:
    """Settlements whose numbers a written decision lets out."""
    tables: list[TableBlock] = []
    for group in desk.programme.groups:
        if rows := desk.shelf.table("by_settlement", group.code):
            note = desk.tell("trust-settlements-note")
            tables.append(
                table_of(desk, desk.group(group.code), desk.say("trust-head-settlement"), rows, "place", note)
            )
    return [Heading(2, desk.say("workbook-sheet-by-settlement"), "annex-settlements"), *tables] if tables else []


def _mirror(desk: Desk) -> list[Block]:
    """Movements between regions as both sides tell them: origins down, destinations across."""
    groups = desk.shelf.groups("mirror")
    rows = [figure for group in sorted(groups) for figure in desk.shelf.table("mirror", group)]
    origins = sorted({f.category for f in rows}, key=desk.order)
    places = sorted({f.place for f in rows}, key=desk.order)
    if len(origins) < 2 or len(places) < 2:
        return []
    made: list[Block] = [Heading(2, desk.say("trust-mirror"), "annex-mirror")]
    titles = {"persons": "trust-mirror", "fitted": "trust-mirror-fitted", "ratio": "trust-mirror-ratio"}
    for measure, title in titles.items():
        by = {(f.category, f.place): f for f in rows if f.measure == measure}
        if not by:
            continue
        lines: Lines = [(desk.place(o), [by.get((o, p)) for p in places], "plain") for o in origins]
        note = desk.tell(f"{title}-note") if measure != "ratio" else ()
        heads, corner = [desk.place(p) for p in places], desk.say("trust-mirror-from")
        made.append(matrix(desk, desk.say(title), corner, lines, heads, note, small=True))
    return made


def _regions(desk: Desk) -> list[TableBlock]:
    groups = [g.code for g in desk.programme.groups if desk.shelf.table("by_region", g.code, measure="persons")]
    cells = {g: {f.category: f for f in desk.shelf.table("by_region", g, measure="persons")} for g in groups}
    regions = sorted({r for found in cells.values() for r in found}, key=desk.order)
    if not groups or len(regions) < 2:
        return []
    lines: Lines = [(desk.place(r), [cells[g].get(r) for g in groups], "plain") for r in regions]
    totals = [desk.shelf.find("totals", g, category="total", dimension="persons") for g in groups]
    lines.append((desk.labels.label("common", "total"), list(totals), "total"))
    title = desk.say("report-annex-regions", level=desk.level(1))
    return [matrix(desk, title, desk.level(1), lines, [desk.group(g) for g in groups])]


def _countries(desk: Desk, group: Group) -> list[TableBlock]:
    made = []
    for dimension in group.dimensions:
        rows = desk.shelf.table("by_country", group.code, dimension=dimension.code, measure="persons")
        if dimension.code in COUNTRIES and rows:
            title = desk.say("report-annex-by", group=desk.group(group.code), dimension=desk.dimension(dimension.code))
            made.append(
                table_of(
                    desk, title, desk.dimension(dimension.code), rows, dimension.code, desk.tell("report-base-group")
                )
            )
    return made


def _districts(desk: Desk, group: Group) -> list[TableBlock]:
    rows = desk.shelf.table("by_place", group.code)
    if not rows:
        return []
    title = desk.say("report-annex-by", group=desk.group(group.code), dimension=desk.level(2))
    return [table_of(desk, title, desk.level(2), rows, "place", desk.tell("report-base-group"))]


def _by_region(desk: Desk, group: Group) -> list[TableBlock]:
    made = []
    for dimension in group.dimensions:
        name = "country" if dimension.code in COUNTRIES else dimension.code
        rows = desk.shelf.table(f"region_by_{name}", group.code, dimension=dimension.code)
        if rows:
            made.append(_cross(desk, group.code, dimension.code, list(rows)))
    return made


def _cross(desk: Desk, group: str, dimension: str, rows: list[Figure]) -> TableBlock:
    categories = sorted(dict.fromkeys(f.category for f in rows), key=lambda c: REST.index(c) if c in REST else -1)
    by = {(f.place, f.category): f for f in rows}
    regions = sorted({f.place for f in rows}, key=desk.order)
    totals = {f.category: f for f in desk.shelf.table("by_region", group, measure="persons")}
    title = desk.say(
        "report-annex-by-region", group=desk.group(group), level=desk.level(1), dimension=desk.dimension(dimension)
    )
    if len(categories) > max(_MOST, len(regions)):  # too many for columns: regions are the columns then
        turned: Lines = [
            (desk.category(dimension, c), [by.get((r, c)) for r in regions], "rest" if c in REST else "plain")
            for c in categories
        ]
        turned.append((desk.labels.label("common", "total"), [totals.get(r) for r in regions], "total"))
        return matrix(desk, title, desk.dimension(dimension), turned, [desk.place(r) for r in regions], small=True)
    lines: Lines = [(desk.place(r), [*(by.get((r, c)) for c in categories), totals.get(r)], "plain") for r in regions]
    heads = [*(desk.category(dimension, c) for c in categories), desk.labels.label("common", "total")]
    return matrix(desk, title, desk.level(1), lines, heads, small=True)
