"""The map of a selection: points where coordinates are known, else tiles of regions."""

import re
from xml.dom.minidom import parseString

from keruen.matrix.selecting.select import Candidate, Wish, select
from keruen.places.gazetteer import Gazetteer
from keruen.terms.settings import Programme
from keruen.workspace.selecting.drawn import draw
from keruen.workspace.selecting.files import Names
from keruen.workspace.selecting.selection import Chosen

CHOICE = [Candidate(f"S{n}", "D", {"labour": 60 if n == 1 else 10}) for n in range(1, 6)]


def chosen() -> Chosen:
    return Chosen(select(CHOICE, Wish(60, 10, control=10)), tuple(CHOICE), ())


def names(map_: str = "kazakhstan", coordinates: bool = False) -> Names:
    rows = [("KZ", 0, ""), ("KZ-47", 1, "KZ"), ("D", 2, "KZ-47"), *((f"S{n}", 9, "D") for n in range(1, 6))]
    places = [
        {"place": p, "level": level, "parent": over, "kind": "settlement", "name_en": f"{p} & more"}
        | ({"latitude": 43.0 + int(p[1]) / 10, "longitude": 51.0 + int(p[1])} if coordinates and level == 9 else {})
        for p, level, over in rows
    ]
    programme = Programme("t", {"en": "T"}, "KAZ", "KZ", ("en",), {1: {"en": "region"}}, (), map=map_, synthetic=True)
    return Names(programme, Gazetteer.from_rows(places), "en")


def test_a_tile_says_how_many_of_its_settlements_are_visited_and_how_many_were_drawn() -> None:
    picture = draw(chosen(), names())
    parseString(picture)
    assert "2 of 5" in picture  # one holds enough, one of the four left out was drawn
    assert ">+1<" in picture
    assert "SYNTHETIC" in picture


def test_points_lie_where_the_settlements_lie() -> None:
    picture = draw(chosen(), names(coordinates=True))
    parseString(picture)
    dots = {found[2][:2]: float(found[1]) for found in re.finditer(r'cx="([\d.]+)"[^>]*><title>([^<]+)<', picture)}
    assert len(dots) == 5
    assert dots["S1"] < dots["S3"] < dots["S5"]


def test_without_coordinates_and_tiles_there_is_no_map() -> None:
    assert draw(chosen(), names(map_="")) == ""
