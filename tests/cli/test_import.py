"""`keruen import`: into which round, what it refuses, what it says of a file that nobody can read."""

import os
import stat
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from keruen.cli.main import run
from tests.workspace.small import write_small

CSV = "place,persons\nS1,5\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_small(tmp_path / "small")


def source(tmp_path: Path, name: str = "more.csv", content: str = CSV) -> Path:
    path = tmp_path / "inbox" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(content)
    return path


def raw(folder: Path) -> set[str]:
    return {path.name for path in (folder / "raw").iterdir()}


def test_the_last_argument_may_be_the_round(tmp_path: Path, folder: Path) -> None:
    before = raw(folder)
    files = [str(source(tmp_path, name)) for name in ("a.csv", "b.csv")]
    assert run(["import", *files, str(folder)], {}) == 0
    assert raw(folder) - before - {"manifest.csv"} == {"a.csv", "b.csv"}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_round_among_the_files_is_refused(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    before = raw(folder)
    file = str(source(tmp_path))
    for call in ([str(folder), file], [str(tmp_path / "small"), file], [str(folder)], [str(folder.parent), file]):
        assert run(["import", *call, "--round", str(folder), "--lang", language], {}) == 2
        said = capsys.readouterr().err
        assert ("is a round or a programme" if language == "en" else "это раунд или программа") in said
        assert "--round" in said
    assert raw(folder) == before


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_file_that_nobody_can_read_is_kept_and_told_at_once(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    with ZipFile(tmp_path / "whole.xlsx", "w") as archive:
        archive.writestr("[Content_Types].xml", "x" * 1000)
    cut = tmp_path / "cut.xlsx"
    cut.write_bytes((tmp_path / "whole.xlsx").read_bytes()[:500])
    empty = source(tmp_path, "empty.csv", "")
    good = source(tmp_path)
    assert run(["import", str(cut), str(empty), str(good), str(folder), "--lang", language], {}) == 1
    said = capsys.readouterr()
    words = {
        "en": (
            "The file cut.xlsx is damaged or was cut off.",
            "The file empty.csv has no rows.",
            "cut.xlsx is kept in raw/",
        ),
        "ru": (
            "Файл cut.xlsx повреждён или обрывается.",
            "В файле empty.csv нет ни одной строки.",
            "cut.xlsx хранится в raw/",
        ),
    }
    assert all(text in said.err + said.out for text in words[language])
    assert (folder / "raw/cut.xlsx").read_bytes() == cut.read_bytes()
    assert {"cut.xlsx", "empty.csv", "more.csv"} <= raw(folder)


@pytest.mark.parametrize(("language", "words"), [("en", "the limit is"), ("ru", "предел")])
def test_a_file_of_gigabytes_is_not_copied(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as stream:  # sparse: it takes no room
        stream.truncate(2_100_000_000)
    assert run(["import", str(large), str(folder), "--lang", language], {}) == 2
    said = capsys.readouterr().err
    assert "large.csv" in said
    assert words in said
    assert "large.csv" not in raw(folder)


def modes(folder: Path) -> set[tuple[bool, int]]:
    paths = (folder, *folder.rglob("*"))
    return {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in paths}


@pytest.mark.skipif(os.name != "posix", reason="other systems have no modes")
def test_raw_and_build_are_for_their_owner_and_the_publication_is_for_all(tmp_path: Path, folder: Path) -> None:
    submissions = tmp_path / "instances/1"
    submissions.mkdir(parents=True)
    (submissions / "submission.xml").write_text("<a/>")
    assert run(["import", str(source(tmp_path)), str(submissions.parent), str(folder)], {}) == 0
    assert modes(folder / "raw") == {(True, 0o700), (False, 0o600)}
    by_hand = folder / "raw/by-hand.csv"
    by_hand.write_text(CSV)
    by_hand.chmod(0o644)
    assert run(["check", str(folder)], {}) in (0, 1)
    assert modes(folder / "raw") == {(True, 0o700), (False, 0o600)}
    assert stat.S_IMODE((folder / "build").stat().st_mode) == 0o700
    assert run(["build", str(folder)], {}) == 0
    assert modes(folder / "build") == {(True, 0o700), (False, 0o600)}
    assert modes(folder / "publication") == {(True, 0o755), (False, 0o644)}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_text_without_a_table_and_an_empty_form_are_told_at_once(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    source(tmp_path, "junk.xlsx", "nothing of the kind\n")
    source(tmp_path, "notes.csv", "Called the office,\nno answer; tomorrow, then\nagain\n")
    with xlsxwriter.Workbook(tmp_path / "inbox/form.xlsx") as book:
        for name in ("survey", "choices"):
            book.add_worksheet(name).write_row(0, 0, ["type", "name"])
    files = [str(path) for path in sorted((tmp_path / "inbox").iterdir())]
    assert run(["import", *files, str(folder), "--lang", language], {}) == 1
    said = capsys.readouterr().err
    words = {
        "en": ("form.xlsx is a form (XLSForm)", "junk.xlsx holds no table", "notes.csv holds no table"),
        "ru": ("form.xlsx — это форма (XLSForm)", "В файле junk.xlsx нет таблицы", "В файле notes.csv нет"),
    }  # fmt: skip
    assert all(text in said for text in (*words[language], "keruen withdraw junk.xlsx")), said
    assert {"form.xlsx", "junk.xlsx", "notes.csv"} <= raw(folder)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "itself consists of"), ("ru", "это файл самой программы или раунда")]
)
@pytest.mark.parametrize(
    "name", ["programme.toml", "places.csv", "rounds/2026-1/round.toml", "rounds/2026-1/cleaning.csv"]
)
def test_the_files_of_a_programme_are_no_exports(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str], name: str, language: str, words: str
) -> None:
    home, before = tmp_path / "small", raw(folder)
    (home / "rounds/2026-1/cleaning.csv").touch()
    assert run(["import", str(source(tmp_path)), str(home / name), str(folder), "--lang", language], {}) == 2
    assert words in capsys.readouterr().err
    assert raw(folder) == before


def test_a_table_of_another_house_may_be_called_as_one_of_ours(tmp_path: Path, folder: Path) -> None:
    assert run(["import", str(source(tmp_path, "places.csv")), str(folder)], {}) == 0


@pytest.mark.parametrize(
    "content", ["A title\nof two lines\n\nplace,persons\nS1,5\n", "place;persons\n", "place\tpersons\nS1\t5\n"]
)
def test_titles_and_empty_tables_pass(tmp_path: Path, folder: Path, content: str) -> None:
    assert run(["import", str(source(tmp_path, content=content)), str(folder)], {}) == 0


def test_a_letter_is_not_called_a_damaged_workbook(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with ZipFile(tmp_path / "letter.docx", "w") as archive:
        archive.writestr("[Content_Types].xml", "<a/>")
        archive.writestr("word/document.xml", "<a/>")
    assert run(["import", str(tmp_path / "letter.docx"), str(folder), "--lang", "en"], {}) == 1
    assert "letter.docx is of no known shape" in capsys.readouterr().err
