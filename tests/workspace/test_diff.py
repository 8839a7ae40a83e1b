"""Which published figure changed, and what changed it."""

from pathlib import Path

import pytest

from keruen.places.gazetteer import Gazetteer
from keruen.workspace.account.diff import Difference, diff
from keruen.workspace.account.history import LAST, PREVIOUS, kept
from keruen.workspace.build import build
from tests.workspace.small import EAST, NOW, correct, write_small

COUNTRY, WEST_DISTRICT, EAST_DISTRICT = (
    f"persons@labour_migrant@{place}@2026-1" for place in ("KZ", "KZ471000", "KZ473600")
)
DECISION = (
    "place,group,measure,seen,value,reason,who,when\nS1,labour_migrant,persons,100 110,150,asked both,Test,2026-02-20\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = write_small(tmp_path / "small")
    make(made)
    return made


def make(folder: Path) -> None:
    build(folder, NOW, {}, printing="tests.workspace.paper")


def changes(folder: Path) -> Difference:
    make(folder)
    before, after = kept(folder / "build", PREVIOUS), kept(folder / "build", LAST)
    assert before is not None
    assert after is not None
    return diff(before, after, Gazetteer.read(folder.parents[1] / "places.csv"))


def of(found: Difference, key: str) -> tuple[str, str, tuple[str, ...]]:
    (change,) = (change for change in found.figures if change.key == key)
    return change.old, change.new, change.causes


def test_a_correction_is_named_with_its_submission(folder: Path) -> None:
    correct(folder, "west.csv#4", "persons", "50", "80")
    found = changes(folder)
    assert found.inputs == ("cleaning.csv",)
    assert of(found, COUNTRY) == ("814", "844", ("cleaning.csv: west.csv#4",))
    assert EAST_DISTRICT not in {change.key for change in found.figures}


def test_a_decision_is_named_with_its_place(folder: Path) -> None:
    (folder / "decisions.csv").write_text(DECISION)
    assert of(changes(folder), WEST_DISTRICT) == ("224", "270", ("decisions.csv: S1",))


def test_a_raw_file_more_is_named(folder: Path) -> None:
    (folder / "raw/more.csv").write_text(EAST.replace(",A,200,120,80", ",B,260,160,100"))
    found = changes(folder)
    assert found.inputs == ("raw/more.csv",)
    assert of(found, EAST_DISTRICT)[2] == ("raw/more.csv",)


def test_a_setting_is_the_cause_of_what_no_answer_changed(folder: Path) -> None:
    path = folder.parents[1] / "programme.toml"
    path.write_text(path.read_text().replace("[levels.1]", "[release]\nminimum_settlements = 4\n[levels.1]"))
    found = changes(folder)
    assert found.inputs == ("programme.toml",)
    assert of(found, WEST_DISTRICT) == ("224", "", ("programme.toml",))  # the district is no line of its own any more
