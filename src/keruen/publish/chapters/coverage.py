"""What the round covered, and who the informants were."""

from keruen.publish.chapters import carried
from keruen.publish.drawing import charts
from keruen.publish.drawing.charts import Mark
from keruen.publish.drawing.palette import BRAND
from keruen.publish.drawing.pictures import alt, matrix, picture, rest
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Block, Heading, Paragraph, Picture, Pictures, TableBlock
from keruen.publish.telling.text import Span
from keruen.release.figure import Figure

_COLOUR = BRAND
_MEASURES = ("settlements_planned", "settlements", "settlements_not_assessed", "key_informants")
_HEADS = {"settlements": "settlements_assessed"}


def chapter(desk: Desk) -> tuple[Block, ...]:
    """Sentences on places and people, settlements and informants by region, informants by kind, sex and number."""
    pictures = (*_kinds(desk), *_sexes(desk), *_per_settlement(desk))
    return (
        Heading(1, desk.say("report-coverage"), "coverage"),
        *_sentences(desk),
        *_regions(desk),
        *_reasons(desk),
        *carried.tables(desk),
        *((Heading(2, desk.say("report-informants"), "informants"), Pictures(pictures)) if pictures else ()),
    )


def _sentences(desk: Desk) -> list[Block]:
    found = {f.category: desk.told(f) for f in desk.shelf.table("coverage")}
    if "settlements" not in found:
        return []
    if {"key_informants", "regions"} <= found.keys() and desk.calls_them_regions:
        text = desk.tell("report-coverage-lead", settlements=found["settlements"], informants=found["key_informants"],
                         regions=found["regions"])  # fmt: skip
    else:
        text = desk.tell("report-coverage-settlements", settlements=found["settlements"])
    more: list[Span] = []
    if {"settlements_planned", "settlements_not_assessed"} <= found.keys() and found["settlements_not_assessed"].number:
        planned, left = found["settlements_planned"], found["settlements_not_assessed"]
        more += [Span(" "), *desk.tell("report-coverage-planned", planned=planned, left=left)]
    if {"enumerators_men", "enumerators_women"} <= found.keys():
        men, women = found["enumerators_men"], found["enumerators_women"]
        more += [Span(" "), *desk.tell("report-coverage-enumerators", men=men, women=women)]
    return [Paragraph((*text, *more), "lead")]


def _regions(desk: Desk) -> list[TableBlock]:
    places = desk.shelf.table("coverage_by_region", measure="settlements")
    if not places:
        return []
    ordered = [f.category for f in sorted(places, key=lambda f: (-(f.value or 0), f.category))]
    # Without a frame nothing was left out, and what was planned is what was assessed; where nobody counted informants
    # there is no column of them.
    measures = [name for name in _MEASURES if desk.shelf.table("coverage_by_region", measure=name)]
    lines: list[tuple[str, list[Figure | None], str]] = [
        (desk.place(r), [desk.shelf.find("coverage_by_region", category=r, measure=m) for m in measures], "plain")
        for r in ordered
    ]
    total = [desk.shelf.find("coverage", category=m) for m in measures]
    lines.append((desk.labels.label("common", "total"), list(total), "total"))
    heads = [desk.say(f"report-coverage-{_HEADS.get(name, name).replace('_', '-')}") for name in measures]
    told = "key_informants" in measures
    title = desk.say("report-coverage-by-region" if told else "report-coverage-settlements-by-region")
    return [matrix(desk, title, desk.level(1), lines, heads)]


def _reasons(desk: Desk) -> list[TableBlock]:
    rows = sorted((f for f in desk.shelf.table("not_assessed") if f.value), key=lambda f: f.category == "other")
    if not rows:
        return []
    head = desk.say("report-reason")
    lines: list[tuple[str, list[Figure | None], str]] = [(_outcome(desk, f.category), [f], "plain") for f in rows]
    return [matrix(desk, desk.say("report-not-assessed"), head, lines, [desk.labels.label("measures", "settlements")])]


def _outcome(desk: Desk, code: str) -> str:
    return desk.say("report-not-visited") if code == "not_visited" else desk.labels.label("outcomes", code)


def _kinds(desk: Desk) -> list[Picture]:
    rows = desk.shelf.table("informants", dimension="occupation")
    if not rows:
        return []
    title = desk.say("report-informants-kinds")
    marks = [
        Mark(
            desk.labels.label("informant_kinds", f.category),
            f.value or 0,
            desk.printed(f),
            rest(f.category),
        )
        for f in rows
    ]
    drawing = charts.bars(marks, _COLOUR, desk.synthetic)
    lines: list[tuple[str, list[Figure | None], str]] = [
        (m.label, [f], "plain") for m, f in zip(marks, rows, strict=True)
    ]
    table = matrix(
        desk, title, desk.say("report-informants-kind"), lines, [desk.labels.label("measures", "informants")]
    )
    return [Picture(title, drawing, alt(desk, "bars", title, marks), table)]


def _sexes(desk: Desk) -> list[Picture]:
    rows = desk.shelf.table("informants", dimension="sex")
    if not rows:
        return []
    note = desk.tell("report-informants-sex-note")
    return [picture(desk, "share", desk.say("report-informants-sex"), rows, "sex", _COLOUR, note)]


def _per_settlement(desk: Desk) -> list[Picture]:
    rows = desk.shelf.table("informants_per_settlement")
    if not rows:
        return []
    title = desk.say("report-informants-per-settlement")
    labels = [f.category.replace("_or_more", "+") for f in rows]
    marks = [Mark(label, f.value or 0, desk.printed(f)) for label, f in zip(labels, rows, strict=True)]
    drawing = charts.columns(marks, _COLOUR, desk.synthetic)
    lines: list[tuple[str, list[Figure | None], str]] = [
        (m.label, [f], "plain") for m, f in zip(marks, rows, strict=True)
    ]
    table = matrix(
        desk, title, desk.say("report-informants-number"), lines, [desk.labels.label("measures", "settlements")]
    )
    return [Picture(title, drawing, alt(desk, "columns", title, marks), table)]
