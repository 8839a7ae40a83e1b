"""From a figure down to the row of the raw file."""

from pathlib import Path

import pytest

from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.account.trace import Trace, trace
from keruen.workspace.build import TABLES, build
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place, open_round
from tests.workspace.small import NOW, correct, write_small

DECISION = (
    "place,group,measure,seen,value,reason,who,when\nS1,labour_migrant,persons,100 110,105,asked both,Test,2026-02-20\n"
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = write_small(tmp_path_factory.mktemp("trace") / "small")
    correct(folder, "west.csv#4", "persons", "50", "80")
    (folder / "decisions.csv").write_text(DECISION)
    build(folder, NOW, {}, printing="tests.workspace.paper")
    return open_round(folder)


def traced(place: Place, key: str) -> Trace:
    return trace(place, Store(place.build / TABLES), Gazetteer.read(place.home / "places.csv"), key)


def test_the_settlements_under_a_figure_add_to_it(place: Place) -> None:
    found = traced(place, "persons@labour_migrant@KZ471000@2026-1")
    assert [(s.place, s.value, s.method) for s in found.settlements] == [
        ("S1", 105, "decision"),
        ("S2", 80, "opinions"),
        ("S3", 70, "opinions"),
    ]
    assert sum(s.value or 0 for s in found.settlements) == int(found.figure["printed"]) == 255


def test_each_answer_names_its_row_and_the_checksum_of_its_file(place: Place) -> None:
    found = traced(place, "persons@labour_migrant@KZ471000@2026-1")
    numbers = [answer for answer in found.settlements[0].said if not answer.dimension]
    assert [(a.said, a.source, a.row) for a in numbers] == [("100", "west.csv", 2), ("110", "west.csv", 3)]
    assert {a.sha256 for a in numbers} == {of_file(place.raw / "west.csv")}


def test_what_people_decided_stands_beside_it(place: Place) -> None:
    found = traced(place, "persons@labour_migrant@KZ471000@2026-1")
    assert [(row["record"], row["old"], row["new"]) for row in found.corrections] == [("west.csv#4", "50", "80")]
    assert [(row["place"], row["value"]) for row in found.decisions] == [("S1", 105)]
    assert traced(place, "persons@labour_migrant@KZ473600@2026-1").corrections == ()


def test_under_a_part_are_the_numbers_and_that_part_only(place: Place) -> None:
    found = traced(place, "persons@labour_migrant%sex=female@KZ@2026-1")
    assert {(a.dimension, a.category) for s in found.settlements for a in s.said} == {("", ""), ("sex", "female")}


def test_a_figure_of_the_round_rests_on_no_settlement_alone(place: Place) -> None:
    keys = Store(place.build / TABLES).read("figures").column("key").to_pylist()
    assert traced(place, next(key for key in keys if "@all@" in key)).settlements == ()


def test_an_unknown_key_is_answered_with_the_nearest(place: Place) -> None:
    with pytest.raises(Problem) as caught:
        traced(place, "persons@labour_migrant@KZ-74@2026-1")
    assert caught.value.values["nearest"] == "persons@labour_migrant@KZ-47@2026-1"


def test_a_round_that_was_not_built_says_so(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        traced(open_round(write_small(tmp_path / "small")), "persons@labour_migrant@KZ@2026-1")
    assert caught.value.code == "workspace-not-built"
