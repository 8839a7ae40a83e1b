"""Files as received, with their checksums."""

from dataclasses import replace
from pathlib import Path

import pytest

from keruen.intake.limits import Limits
from keruen.terms.problems import Problem
from keruen.workspace.folder.manifest import EMPTIED, read_manifest, write_manifest
from keruen.workspace.folder.raw import import_files, units

NOW = "2026-02-21T08:00:00+00:00"


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    return tmp_path / "round/raw"


def source(tmp_path: Path, name: str, content: str) -> Path:
    path = tmp_path / "inbox" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    return path


def test_it_copies_a_file_and_writes_its_checksum(tmp_path: Path, raw: Path) -> None:
    (item,) = import_files(raw, [source(tmp_path, "b2.csv", "a")], NOW)
    assert item.outcome == "new"
    assert (raw / "b2.csv").read_text() == "a"
    (line,) = read_manifest(raw)
    assert (line.file, line.bytes, line.imported) == ("b2.csv", 1, NOW)
    assert line.sha256.startswith("ca978112")


def test_the_same_bytes_are_already_there(tmp_path: Path, raw: Path) -> None:
    path = source(tmp_path, "b2.csv", "a")
    import_files(raw, [path], NOW)
    (item,) = import_files(raw, [path], NOW)
    assert item.outcome == "same"
    assert len(read_manifest(raw)) == 1


def test_other_bytes_under_the_same_name_are_kept_beside_the_first(tmp_path: Path, raw: Path) -> None:
    import_files(raw, [source(tmp_path, "b2.csv", "a")], NOW)
    (item,) = import_files(raw, [source(tmp_path, "b2.csv", "b")], NOW)
    assert (item.outcome, item.file) == ("renamed", "b2 (2).csv")
    assert ((raw / "b2.csv").read_text(), (raw / "b2 (2).csv").read_text()) == ("a", "b")
    (again,) = import_files(raw, [source(tmp_path, "b2.csv", "b")], NOW)
    assert (again.outcome, again.file) == ("same", "b2 (2).csv")


def test_a_folder_of_submissions_is_one_unit(tmp_path: Path, raw: Path) -> None:
    source(tmp_path, "instances/1/submission.xml", "<a/>")
    source(tmp_path, "instances/2/submission.xml", "<b/>")
    import_files(raw, [tmp_path / "inbox/instances"], NOW)
    (unit,) = units(raw, NOW)
    assert (unit.name, unit.files) == ("instances", 2)


def test_a_file_over_the_limit_leaves_the_whole_batch_out(tmp_path: Path, raw: Path) -> None:
    small, large = source(tmp_path, "a.csv", "a"), source(tmp_path, "b.csv", "b" * 11)
    with pytest.raises(Problem) as caught:
        import_files(raw, [small, large], NOW, Limits(file=10))
    assert (caught.value.code, caught.value.values["file"]) == ("file-too-large", "b.csv")
    assert not raw.exists()


def test_a_missing_file_is_named(tmp_path: Path, raw: Path) -> None:
    with pytest.raises(Problem, match=r"nothing\.csv"):
        import_files(raw, [tmp_path / "nothing.csv"], NOW)


def test_a_file_copied_in_by_hand_enters_the_manifest(raw: Path) -> None:
    raw.mkdir(parents=True)
    (raw / "b2.csv").write_text("a")
    (raw / "~$b2.xlsx").write_text("a lock file of a spreadsheet program")
    assert [unit.name for unit in units(raw, NOW)] == ["b2.csv"]
    assert [line.file for line in read_manifest(raw)] == ["b2.csv"]


@pytest.mark.parametrize(("fate", "code"), [("changed", "workspace-raw-changed"), ("gone", "workspace-raw-gone")])
def test_a_raw_file_that_is_not_as_received_stops_the_build(tmp_path: Path, raw: Path, fate: str, code: str) -> None:
    import_files(raw, [source(tmp_path, "b2.csv", "a")], NOW)
    (raw / "b2.csv").write_text("b") if fate == "changed" else (raw / "b2.csv").unlink()
    with pytest.raises(Problem) as caught:
        units(raw, NOW)
    assert (caught.value.code, caught.value.values["file"]) == (code, "b2.csv")


def test_a_file_of_which_nothing_was_left_is_neither_read_nor_missed_nor_taken_again(tmp_path: Path, raw: Path) -> None:
    import_files(raw, [source(tmp_path, "a.csv", "a"), source(tmp_path, "b.csv", "b")], NOW)
    gone, kept = read_manifest(raw)
    emptied = replace(gone, sha256="", bytes=0, status=EMPTIED, received_sha256=gone.sha256, redacted=NOW)
    write_manifest(raw, (emptied, kept))
    (raw / "a.csv").unlink()
    assert [unit.name for unit in units(raw, NOW)] == ["b.csv"]
    (again,) = import_files(raw, [tmp_path / "inbox/a.csv"], NOW)
    assert again.outcome == "withdrawn"
    assert not (raw / "a.csv").exists()


def test_a_file_named_manifest_does_not_replace_ours(tmp_path: Path, raw: Path) -> None:
    (item,) = import_files(raw, [source(tmp_path, "manifest.csv", "a,b")], NOW)
    assert item.file == "manifest (2).csv"
    assert len(units(raw, NOW)) == 1
