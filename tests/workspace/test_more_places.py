"""Settlements of a list in places.csv."""

from pathlib import Path

import pytest

from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.folder.more_places import add_places
from tests.workspace.small import write_small

MAPPING = """
sheet: any
header: {find: [code, name]}
place:
  root: KZ
  levels: [{level: 2, code: district, name: district_name}, {level: 9, code: code, name: name}]
"""
LIST = """district,district_name,code,name
KZ471000,Aktau,S1,Synthetic village 1
KZ471000,Aktau,S2,Another name
KZ473600,Karakiya,S7,Synthetic village 7
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    write_small(tmp_path / "small")
    (tmp_path / "list.csv").write_text(LIST)
    (tmp_path / "list.yaml").write_text(MAPPING)  # no groups: places reads none
    return tmp_path / "small"


def test_new_places_are_added_and_old_ones_stay_as_they_are(home: Path, tmp_path: Path) -> None:
    done = add_places(home, tmp_path / "list.csv", tmp_path / "list.yaml")
    assert done.added == ("S7",)
    assert set(done.differing) == {"S2", "KZ471000", "KZ473600"}  # the list names no region above the districts
    gazetteer = Gazetteer.read(home / "places.csv")
    assert gazetteer["S7"].parent == "KZ473600"
    assert gazetteer.name("S2", "en") == "Synthetic village 2"


def test_adding_twice_adds_nothing(home: Path, tmp_path: Path) -> None:
    add_places(home, tmp_path / "list.csv", tmp_path / "list.yaml")
    before = (home / "places.csv").read_bytes()
    assert add_places(home, tmp_path / "list.csv", tmp_path / "list.yaml").added == ()
    assert (home / "places.csv").read_bytes() == before


def test_a_missing_list_is_a_problem_and_changes_nothing(home: Path, tmp_path: Path) -> None:
    before = (home / "places.csv").read_bytes()
    with pytest.raises(Problem):
        add_places(home, tmp_path / "none.csv", tmp_path / "list.yaml")
    assert (home / "places.csv").read_bytes() == before


def test_a_new_district_is_named_because_its_code_may_be_a_slip(home: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST + "KZ999999,Karakia,S8,Synthetic village 8\n")
    assert add_places(home, tmp_path / "list.csv", tmp_path / "list.yaml").above == ("KZ999999",)
