"""Charts of a table: what is drawn adds to what the table says, and districts that are printed together say of what."""

from dataclasses import asdict, replace

import pyarrow as pa
import pytest

from keruen.publish.chapters import findings
from keruen.publish.chapters.groups import chapter
from keruen.publish.drawing import charts
from keruen.publish.drawing.pictures import picture
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Bullets, Picture, Pictures
from keruen.publish.telling.text import plain
from keruen.release.figure import Figure
from keruen.release.release import Release
from keruen.terms.arrow import schema
from keruen.terms.tables import FIGURES
from tests.publish import fixture


def holding(rows: list[Figure]) -> Release:
    """The release of the tests with these figures instead of its own."""
    whole = fixture.release()
    table = pa.table({n: [asdict(r)[n] for r in rows] for n in FIGURES.names}, schema=schema(FIGURES))
    return Release(whole.about, table, whole.places)


def origins() -> list[Figure]:
    """Fourteen regions, other and unknown, with their shares."""
    figures = fixture.figures()
    made = []
    for table in ("by_origin", "by_origin_share"):
        rows = [f for f in figures if f.table == table and f.group == "internal_migrant"]
        named = [f for f in rows if f.category not in ("other", "unknown")]
        others = [p.id for p in fixture.release().places.at_level(1) if p.id not in {f.category for f in named}]
        more = [replace(named[0], key=f"{named[0].key}+{place}", category=place) for place in others[:8]]
        made += [*named, *more, *(f for f in rows if f not in named)]
    return [replace(f, rank=n) for n, f in enumerate(made)]


def test_the_bars_of_a_long_table_add_to_its_total():
    desk = Desk(holding(origins()), "en")
    rows = desk.shelf.table("by_origin", "internal_migrant", measure="persons")
    assert len(rows) > 12
    drawn = charts.read(picture(desk, "bars", "Origin", rows, "origin", "#0b5f86").drawing.source).marks
    assert len(drawn) == 12
    assert sum(m.value for m in drawn) == sum(f.value or 0 for f in rows)
    assert drawn[-2].label == "All further regions and other"
    assert "·" in drawn[-2].printed


def test_a_short_table_has_a_bar_for_every_line():
    desk = Desk(fixture.release(), "en")
    rows = desk.shelf.table("by_origin", "internal_migrant", measure="persons")
    drawn = charts.read(picture(desk, "bars", "Origin", rows, "origin", "#0b5f86").drawing.source).marks
    assert [m.value for m in drawn] == [f.value for f in rows]


@pytest.mark.parametrize(("alone", "label"), [(True, ", other districts"), (False, ", all districts")])
def test_districts_printed_together_say_whether_others_stand_alone(alone: bool, label: str):
    rows = [f for f in fixture.figures() if f.table == "by_place" and f.group == "emigrant"]
    merged = next(f for f in rows if f.category == "other_districts")
    places = fixture.release().places
    inside = [f for f in rows if f is merged or (places.at(f.place, 1) == merged.place) == alone]
    desk = Desk(holding(inside), "en")
    assert label in desk.label(merged, "place")


def test_the_chart_of_districts_names_the_largest_number_that_it_leaves_out(release: Release):
    desk = Desk(release, "en")
    blocks = chapter(desk, desk.programme.group("emigrant"))
    pictures = [p for block in blocks if isinstance(block, Pictures) for p in block.items]
    assert all(isinstance(p, Picture) for p in pictures)
    notes = [plain(p.note) for p in pictures if p.title == "District: the largest numbers"]
    assert len(notes) == 1
    assert "55" in notes[0]
    assert "not drawn" in notes[0]


def test_regions_stand_in_the_order_of_the_gazetteer(release: Release):
    desk = Desk(release, "kk")
    listed = sorted(fixture.REGIONS, key=desk.order)
    assert listed == [p.id for p in release.places if p.id in fixture.REGIONS]
    assert listed[-3:] == ["KZ-71", "KZ-75", "KZ-79"]  # the cities


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_group_that_nobody_reported_has_words_and_no_pictures(language: str):
    rows = [
        replace(f, value=0, printed="0") if f.group == "emigrant" and f.table == "totals" else f
        for f in fixture.figures()
    ]
    rows = [f for f in rows if f.group != "emigrant" or f.table == "totals"]
    desk = Desk(holding(rows), language)
    blocks = chapter(desk, desk.programme.group("emigrant"))
    assert [type(block).__name__ for block in blocks] == ["Heading", "Paragraph", "Paragraph"]
    assert blocks[1].text == desk.tell("report-nobody")
    said = [plain(text) for block in findings.chapter(desk) if isinstance(block, Bullets) for text in block.items]
    named = desk.inline(desk.group("emigrant"))
    assert [text for text in said if text.endswith(f": {named}.")] == [desk.say("report-findings-nobody", list=named)]
