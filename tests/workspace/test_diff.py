"""Which published figure changed, and what changed it."""

import json
import shutil
from importlib.metadata import version
from pathlib import Path

import pytest

from keruen.cli.main import run
from keruen.places.gazetteer import Gazetteer
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FIGURES
from keruen.workspace.account.diff import Difference, diff
from keruen.workspace.account.history import INPUTS, LAST, PREVIOUS, Kept, kept
from keruen.workspace.build import build
from tests.workspace.small import EAST, NOW, correct, write_small

COUNTRY, WEST_DISTRICT, EAST_DISTRICT = (
    f"persons@labour_migrant@{place}@2026-1" for place in ("KZ", "KZ471000", "KZ473600")
)
JUSTIFICATION = "place,group,previous,current,reason,who,when\nS1,labour_migrant,1,2,asked,Test,2026-02-20\n"
SETTING = "programme.toml: release.minimum_settlements"
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
    assert found.inputs == (SETTING,)
    assert of(found, WEST_DISTRICT) == ("224", "", (SETTING,))  # the district is no line of its own any more


def test_a_justification_is_no_cause_of_a_number(folder: Path) -> None:
    correct(folder, "west.csv#4", "persons", "50", "80")
    (folder / "justifications.csv").write_text(JUSTIFICATION)
    found = changes(folder)
    assert found.inputs == ("cleaning.csv", "justifications.csv")
    assert of(found, COUNTRY)[2] == ("cleaning.csv: west.csv#4",)


def test_a_comment_in_the_settings_is_no_input(folder: Path) -> None:
    path = folder.parents[1] / "programme.toml"
    path.write_text("# nothing\n" + path.read_text())
    correct(folder, "west.csv#4", "persons", "50", "80")
    assert changes(folder).inputs == ("cleaning.csv",)


def upgraded(folder: Path, *rooms: str) -> tuple[Kept, Kept]:
    """The last build, and one before it by a Keruen of version 0.0 whose rooms had other rules, with another total."""
    after = kept(folder / "build", LAST)
    assert after is not None
    before = Kept(folder / "before")
    shutil.copytree(after.folder, before.folder)
    inputs = {}
    for name, digest in after.inputs().items():
        room = name.partition(": ")[2] if name.startswith("keruen ") else ""
        inputs[f"keruen 0.0: {room}" if room else name] = "another" if room in rooms else digest
    (before.folder / INPUTS).write_text(json.dumps(inputs))
    figures = before.store.read("figures").to_pylist()
    figures[0]["printed"] = "another"
    before.store.write("figures", from_rows(FIGURES, figures))
    return before, after


def test_a_new_version_of_the_program_is_one_cause_and_names_its_rooms(folder: Path) -> None:
    found = diff(*upgraded(folder, "matrix", "release"), Gazetteer.read(folder.parents[1] / "places.csv"))
    program = f"keruen 0.0 \u2192 {version('keruen')}"
    assert (found.inputs, found.program, found.rooms) == ((program,), program, ("matrix", "release"))
    assert [change.causes for change in found.figures] == [(program,)]


def test_a_new_version_with_the_same_rules_is_no_cause(folder: Path) -> None:
    found = diff(*upgraded(folder), Gazetteer.read(folder.parents[1] / "places.csv"))
    assert (found.inputs, found.rooms) == ((), ())


def test_a_figure_that_a_correction_explains_does_not_name_the_program(folder: Path) -> None:
    before, _ = upgraded(folder, "matrix")
    correct(folder, "west.csv#4", "persons", "50", "80")
    make(folder)
    after = kept(folder / "build", LAST)
    assert after is not None
    found = diff(before, after, Gazetteer.read(folder.parents[1] / "places.csv"))
    assert found.inputs == ("cleaning.csv", found.program)
    assert of(found, COUNTRY)[2] == ("cleaning.csv: west.csv#4",)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("The rules of Keruen itself changed", "build once with the new Keruen")),
        ("ru", ("Изменились правила самой программы Keruen", "соберите раунд новой версией")),
    ],
)
def test_the_command_says_that_the_program_changed(
    folder: Path, capsys: pytest.CaptureFixture[str], language: str, words: tuple[str, str]
) -> None:
    before, _ = upgraded(folder, "matrix")
    assert run(["diff", str(folder), "--before", str(folder), "--lang", language], {}) == 0
    assert words[0] not in capsys.readouterr().out
    (before.folder).rename(folder / "old")
    (folder / "earlier").mkdir()
    (folder / "old").rename(folder / "earlier/last")
    correct(folder, "west.csv#4", "persons", "50", "80")
    make(folder)
    assert run(["diff", str(folder), "--before", str(folder / "earlier"), "--lang", language], {}) == 1
    said = capsys.readouterr().out
    assert all(word in said for word in words)
