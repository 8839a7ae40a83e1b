"""Access to services: which settlements lack them, and how far the households of those have to go."""

from keruen.publish.drawing import charts
from keruen.publish.drawing.charts import Mark
from keruen.publish.drawing.palette import BRAND
from keruen.publish.drawing.pictures import alt, matrix
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.figures import shown
from keruen.publish.telling.story import Block, Heading, Paragraph, Picture, TableBlock
from keruen.publish.telling.text import Span
from keruen.release.figure import Figure


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Share of settlements without each service, counts of all four states, households by distance."""
    lacking = [f for f in shown(desk.shelf.table("service_access_share")) if f.category == "no"]
    if not lacking:
        return ()
    lacking.sort(key=lambda f: (-(f.value or 0), f.dimension))
    services = [f.dimension for f in lacking]
    items = [f"{desk.inline(_name(desk, f.dimension))} ({desk.told(f)})" for f in lacking]
    return (
        Heading(1, desk.say("report-services"), "services"),
        Paragraph(desk.tell("report-services-lead", list=desk.formats.several(items)), "lead"),
        _shares(desk, lacking),
        _access(desk, services),
        *_distances(desk, services),
    )


def _name(desk: Desk, service: str) -> str:
    return desk.labels.label("services", service)


def _shares(desk: Desk, lacking: list[Figure]) -> Picture:
    title = desk.say("report-services-without")
    marks = [Mark(_name(desk, f.dimension), f.value or 0, desk.printed(f)) for f in lacking]
    lines: list[tuple[str, list[Figure | None], str]] = [
        (m.label, [f], "plain") for m, f in zip(marks, lacking, strict=True)
    ]
    table = matrix(desk, title, desk.say("report-service"), lines, [desk.say("report-services-share")])
    drawing = charts.bars(marks, BRAND, desk.synthetic, wide=True)
    return Picture(title, drawing, alt(desk, "bars", title, marks), table, desk.tell("report-services-base"))


def _access(desk: Desk, services: list[str]) -> TableBlock:
    states = ("yes", "no", "unknown", "not_assessed")
    lines: list[tuple[str, list[Figure | None], str]] = [
        (_name(desk, s), [desk.shelf.find("service_access", category=a, dimension=s) for a in states], "plain")
        for s in services
    ]
    heads = [desk.say(f"report-access-{state}") for state in states]
    return matrix(desk, desk.say("report-services-access"), desk.say("report-service"), lines, heads)


def _distances(desk: Desk, services: list[str]) -> list[Block]:
    rows = {s: desk.shelf.table("service_distance_households", dimension=s) for s in services}
    rows = {s: found for s, found in rows.items() if found}
    bands = list(dict.fromkeys(f.category for found in rows.values() for f in found if f.category != "total"))
    if not bands:
        return []
    labels = [desk.labels.label("distance_bands", band) for band in bands]
    marks = [
        Mark(_name(desk, s), f.value or 0, desk.printed(f), rest="unknown" if f.category == "unknown_band" else "",
             series=labels[bands.index(f.category)])
        for s, found in rows.items() for f in found if f.category != "total"
    ]  # fmt: skip
    lines: list[tuple[str, list[Figure | None], str]] = [
        (_name(desk, s), [next((f for f in found if f.category == c), None) for c in (*bands, "total")], "plain")
        for s, found in rows.items()
    ]
    heads = [*labels, desk.labels.label("common", "total")]
    title, table_title = desk.say("report-distances"), desk.say("report-distances-table")
    table = matrix(desk, table_title, desk.say("report-service"), lines, heads, _left_out(desk, services), small=True)
    drawing = charts.stacked(marks, labels, desk.synthetic, desk.formats.percent("100"))
    return [
        Heading(2, desk.say("report-distances-heading"), "distances"),
        Picture(title, drawing, alt(desk, "stacked", title, marks), table, desk.tell("report-distances-base")),
        table,
    ]


def _left_out(desk: Desk, services: list[str]) -> tuple[Span, ...]:
    figures = [desk.shelf.find("service_left_out", category="no_household_count", dimension=s) for s in services]
    items = [f"{desk.inline(_name(desk, f.dimension))} ({desk.told(f)})" for f in figures if f is not None and f.value]
    return desk.tell("report-distances-left-out", list=desk.formats.several(items)) if items else ()
