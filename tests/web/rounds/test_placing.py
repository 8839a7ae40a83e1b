"""Which settlement a line of a list means: sure, asked or unknown; never a silent guess."""

import pytest

from keruen.places.gazetteer import Gazetteer
from keruen.web.rounds.planning.placing import place_all
from keruen.web.rounds.planning.reading import Line

ROWS = """
KZ      0  -       country     Kazakhstan
KZ-47   1  KZ      region      Mangystau region
KZ-19   1  KZ      region      Aktobe region
D1      2  KZ-47   district    Karakiya district
D2      2  KZ-19   district    Mugalzhar district
S1      9  D1      settlement  Zhetibay
S2      9  D1      settlement  Kuryk
S3      9  D2      settlement  Kuryk
S4      9  D2      settlement  Zhuryn
"""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    rows = [line.split(maxsplit=4) for line in ROWS.split("\n") if line]
    return Gazetteer.from_rows(
        {"place": place, "level": level, "parent": "" if parent == "-" else parent, "kind": kind, "name_en": name}
        for place, level, parent, kind, name in rows
    )


@pytest.mark.parametrize(
    ("line", "verdict", "place", "why"),
    [
        (Line(2, code="S1"), "sure", "S1", ""),
        (Line(2, code="S1", name="Жетыбай"), "sure", "S1", ""),
        (Line(2, code="S1", name="Zhuryn"), "ask", "", "other-name"),
        (Line(2, code="X9"), "none", "", "code-unknown"),
        (Line(2, code="D1"), "none", "", "not-settlement"),
        (Line(2, code="X9", name="Zhuryn"), "ask", "", "code-unknown"),
        (Line(2, region="Mangystau", district="Karakiya", name="Kuryk"), "sure", "S2", ""),
        (Line(2, district="Мугалжар ауданы", name="с. Курык"), "sure", "S3", ""),
        (Line(2, name="Kuryk"), "ask", "", "several"),
        (Line(2, name="Zhetibay"), "sure", "S1", ""),
        (Line(2, name="Жетибай"), "ask", "", "several"),  # the same skeleton alone, and no district: asked
        (Line(2, district="Nowhere", name="Zhetibay"), "ask", "", "district-unsure"),
        (Line(2, region="Elsewhere", name="Zhetibay"), "ask", "", "region-unsure"),
        (Line(2, district="Karakiya", name="Bulbulistan"), "none", "", "name-unknown"),
    ],
)
def test_a_line_is_placed_or_asked(gazetteer, line, verdict, place, why):
    (placed,) = place_all([line], gazetteer)
    assert (placed.verdict, placed.place, placed.why) == (verdict, place, why)
    assert placed.verdict != "ask" or placed.choices


def test_a_settlement_said_twice_is_taken_once(gazetteer):
    placed = place_all([Line(2, code="S1"), Line(3, name="Zhetibay")], gazetteer)
    assert [one.verdict for one in placed] == ["sure", "twice"]
