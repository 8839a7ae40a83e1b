"""Maps within outlines that a programme gives: every region drawn once, every number to be found, words where there is room."""

import re
from dataclasses import replace
from html import unescape
from math import radians, sin

import pytest

from keruen.publish.drawing import outlines
from keruen.publish.drawing.maps import has_map, picture
from keruen.publish.drawing.projection import area, project
from keruen.publish.telling.desk import Desk
from keruen.release.release import Release
from tests.publish import fixture

# Ten invented squares in two rows, and one of them a speck.
SIDE = 3.0


def square(west: float, south: float, side: float = SIDE):
    return (
        ((west, south), (west + side, south), (west + side, south + side), (west, south + side), (west, south)),
    )  # fmt: skip


OUTLINES = {
    place: (square(50 + SIDE * (n % 5), 42 + SIDE * (n // 5), 0.1 if place == "KZ-75" else SIDE),)
    for n, place in enumerate(fixture.REGIONS)
}


@pytest.fixture(scope="module")
def outlined(release: Release) -> Release:
    return replace(release, outlines=OUTLINES)


def drawn(release: Release, group: str, language: str = "en") -> str:
    desk = Desk(release, language)
    rows = desk.shelf.table("by_region", group, measure="persons")
    return picture(desk, group, rows, desk.colour(group)).drawing.source


def words(svg: str) -> list[str]:
    return [unescape(text) for text in re.findall(r"<text[^>]*>([^<]*)<", svg)]


def test_outlines_stand_in_place_of_tiles(outlined: Release):
    desk = Desk(outlined, "en")
    rows = desk.shelf.table("by_region", "emigrant", measure="persons")
    made = picture(desk, "Emigrants", rows, desk.colour("emigrant"))
    assert made.drawing.source.count('fill-rule="evenodd"') == len(OUTLINES)
    assert "square" not in "".join(span.text for span in made.note)
    assert made.alt.startswith("Map of areas")
    without = replace(outlined, outlines={}, about=replace(outlined.about, programme=replace(desk.programme, map="")))
    assert not has_map(Desk(without, "en"))


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize("group", ["emigrant", "labour_migrant"])
def test_every_number_is_on_the_map_or_beside_it(outlined: Release, group: str, language: str):
    desk = Desk(outlined, language)
    said = " | ".join(words(drawn(outlined, group, language)))
    for figure in desk.shelf.table("by_region", group, measure="persons"):
        assert desk.printed(figure) in said


def test_a_region_without_room_for_words_stands_beside_the_map(outlined: Release):
    assert "Almaty city: 216,891" in words(drawn(outlined, "labour_migrant"))


def test_hidden_regions_are_hatched_within_their_outline(outlined: Release):
    hatched = re.findall(r'<path d="([^"]*)" fill="none"', drawn(outlined, "emigrant"))
    assert len(hatched) == 3  # two regions and the entry of the key
    shapes, _ = project(OUTLINES, 540, 420)
    (shape,) = shapes["KZ-10"]
    xs = [x for x, _ in shape[0]]
    across = [[float(x) for x in re.findall(r"[ML]([\d.]+),", path)] for path in hatched]
    assert any(min(xs) - 0.1 <= min(line) <= max(line) <= max(xs) + 0.1 for line in across)


def test_equal_areas_of_land_are_equal_areas_of_paper():
    north, south = square(60, 54, 1), square(60, 40, 1)
    shapes, height = project({"north": (north,), "south": (south,)}, 500, 1000)
    strips = [sin(radians(b)) - sin(radians(a)) for a, b in ((40, 41), (54, 55))]  # of a globe between two parallels
    here = {place: area(polygons[0][0]) for place, polygons in shapes.items()}
    assert here["south"] / here["north"] == pytest.approx(strips[0] / strips[1], rel=0.01)
    assert height <= 1000


def test_the_locator_fills_one_region(outlined: Release):
    small = outlines.locator(Desk(outlined, "en"), "KZ-47")
    assert small.count('fill="#0b4f6c"') == 1
