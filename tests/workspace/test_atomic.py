"""Files and folders that are there whole or not at all."""

from pathlib import Path

import pytest

from keruen.workspace.folder import atomic
from keruen.workspace.folder.atomic import fresh_sibling, place_file, put_in_place, recover, write_bytes


@pytest.fixture(params=["one call", "two renames"])
def folder(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param == "two renames":
        monkeypatch.setattr(atomic, "_exchange", lambda first, second: False)
    old = tmp_path / "publication"
    old.mkdir()
    (old / "report.pdf").write_text("old")
    return old


def test_a_folder_is_replaced_by_its_successor(folder: Path) -> None:
    sibling = fresh_sibling(folder)
    (sibling / "report.html").write_text("new")
    put_in_place(sibling, folder)
    assert [path.name for path in folder.iterdir()] == ["report.html"]
    assert [path.name for path in folder.parent.iterdir()] == ["publication"]


def test_the_first_folder_needs_no_predecessor(tmp_path: Path) -> None:
    sibling = fresh_sibling(tmp_path / "publication")
    put_in_place(sibling, tmp_path / "publication")
    assert (tmp_path / "publication").is_dir()


def test_what_an_interrupted_run_left_is_not_mixed_with_the_next(folder: Path) -> None:
    (fresh_sibling(folder) / "half.pdf").write_text("half")
    assert list(fresh_sibling(folder).iterdir()) == []
    assert (folder / "report.pdf").read_text() == "old"


def test_a_run_killed_between_two_renames_is_recovered(folder: Path) -> None:
    fresh_sibling(folder)
    folder.rename(folder.with_name(".publication.old"))
    assert recover(folder)
    assert (folder / "report.pdf").read_text() == "old"
    assert not recover(folder)


def test_a_file_that_could_not_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    write_bytes(path, b"old")

    def fail(temporary: Path) -> None:
        temporary.write_bytes(b"ha")
        raise RuntimeError

    with pytest.raises(RuntimeError):
        place_file(path, fail)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
