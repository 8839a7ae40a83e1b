"""A raw file that is not used any more: its bytes stay, the manifest says who, when and why, and it can be taken back."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.build import build
from keruen.workspace.folder.manifest import read_manifest
from keruen.workspace.folder.raw import import_files, units
from keruen.workspace.folder.withdraw import restore, withdraw

from .small import NOW, write_small

LATER = "2026-03-02T08:00:00+00:00"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    folder = tmp_path / "round/raw"
    for name in ("a.csv", "instances/1.xml", "instances/2.xml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    import_files(folder, [tmp_path / "a.csv", tmp_path / "instances"], NOW)
    return folder


def test_a_withdrawn_file_stays_in_raw_and_is_not_read(raw: Path) -> None:
    withdraw(raw, "a.csv", "a test export", "A. Name", LATER)
    assert (raw / "a.csv").read_text() == "a.csv"
    assert [unit.name for unit in units(raw, LATER)] == ["instances"]
    line = read_manifest(raw)[0]
    assert (line.status, line.reason, line.who, line.when) == ("withdrawn", "a test export", "A. Name", LATER)


def test_it_is_taken_back_with_a_name_and_a_reason(raw: Path) -> None:
    withdraw(raw, "a.csv", "a test export", "A. Name", NOW)
    (line,) = restore(raw, "raw/a.csv", "it was the right one", "B. Name", LATER)
    assert (line.status, line.who, line.used) == ("restored", "B. Name", True)
    assert [unit.name for unit in units(raw, LATER)] == ["a.csv", "instances"]


@pytest.mark.parametrize("name", ["instances", "instances/", "raw/instances"])
def test_a_folder_of_submissions_goes_as_a_whole(raw: Path, name: str) -> None:
    assert len(withdraw(raw, name, "twice", "A. Name", LATER)) == 2
    assert [unit.name for unit in units(raw, LATER)] == ["a.csv"]


def test_the_path_of_a_file_names_it_too(raw: Path) -> None:
    (line,) = withdraw(raw, str(raw / "a.csv"), "a test export", "A. Name", LATER)
    assert line.file == "a.csv"


def test_the_same_bytes_again_are_told_to_be_withdrawn(tmp_path: Path, raw: Path) -> None:
    withdraw(raw, "a.csv", "a test export", "A. Name", LATER)
    (item,) = import_files(raw, [tmp_path / "a.csv"], LATER)
    assert item.outcome == "withdrawn"


@pytest.mark.parametrize(
    ("call", "language", "sentence"),
    [
        (("b.csv", "why", "who"), "en", "There is no file b.csv in raw/; the nearest is a.csv."),
        (("b.csv", "why", "who"), "ru", "В raw/ нет файла b.csv; самое похожее имя — a.csv."),
        (("a.csv", "", "who"), "en", "a.csv was left as it is: a reason and a name are needed."),
        (("a.csv", "why", " "), "kk", "a.csv сол күйінде қалды: себебі мен аты-жөні керек."),
    ],
)
def test_a_call_that_cannot_be_followed_changes_nothing(
    raw: Path, call: tuple[str, str, str], language: str, sentence: str
) -> None:
    before = read_manifest(raw)
    with pytest.raises(Problem) as caught:
        withdraw(raw, *call, LATER)
    assert caught.value.tell(Speaker(language))[0] == sentence
    assert read_manifest(raw) == before


def test_its_answers_leave_the_round_and_check_says_why(tmp_path: Path) -> None:
    folder = write_small(tmp_path)
    assert build(folder, NOW, {}, publish=False).store.read("merged/records").num_rows == 7
    withdraw(folder / "raw", "east.csv", "a test export", "A. Name", NOW)
    built = build(folder, NOW, {}, publish=False)
    assert set(built.store.read("merged/records").column("source").to_pylist()) == {"west.csv"}
    (told,) = [row for row in built.findings.to_pylist() if row["code"] == "withdraw-left-out"]
    assert (told["severity"], told["source"]) == ("note", "east.csv")
    restore(folder / "raw", "east.csv", "it was right", "A. Name", NOW)
    assert build(folder, NOW, {}, publish=False).store.read("merged/records").num_rows == 7
