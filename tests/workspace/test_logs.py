"""A round's corrections go to other tools and come back; the review says whether raw answers and log make a clean file."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from keruen.cleaning.logs import xlsx
from keruen.cli.main import run
from keruen.workspace.build import build

from .small import NOW, correct, write_small

HEAD = "record,path,old,new,reason,who,when,status\n"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small synthetic round, built once, with a correction."""
    folder = write_small(tmp_path_factory.mktemp("logs") / "small")
    correct(folder, "west.csv#4", "persons", "50", "80")
    build(folder, NOW, {}, publish=False)
    return folder


def keruen(*words: object) -> int:
    """One call of the command line in English."""
    return run([str(word) for word in words], {"KERUEN_LANG": "en"})


def cells(path: Path, sheet: str) -> list[list[object]]:
    """The rows of a sheet."""
    rows: list[list[object]] = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(sheet).to_python()
    return rows


def test_the_last_build_is_what_raw_answers_and_log_make(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert keruen("cleaning", "review", made) == 0
    assert "Equal: all 42 cells" in capsys.readouterr().out
    assert len(cells(made / "build/review.xlsx", "differences")) == 1


def test_a_clean_file_that_differs_is_reported_cell_by_cell(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clean = tmp_path / "clean.xlsx"
    rows = [["uuid", "place", "persons"], ["west.csv#2", "S1", "100"], ["west.csv#4", "S2", "50"], ["x", "S3", "1"]]
    clean.write_bytes(xlsx({"clean_data": rows}))
    assert keruen("cleaning", "review", made, "--clean", clean) == 1
    told = capsys.readouterr().out
    assert "west.csv#4 persons: an entry was not carried out: “80” expected, “50” found" in told
    assert "uuid:x: the submission is not among the raw ones" in told
    assert "no column for 4 questions: informant, men, name, women" in told
    report = cells(made / "build/review.xlsx", "differences")
    assert ["an entry was not carried out", "west.csv#4", "persons", "50", "80", "50", "2"] in report


@pytest.mark.parametrize("dialect", ["reach", "ipa", "iecorrect"])
def test_a_log_that_went_out_adds_nothing_when_it_comes_back(
    made: Path, dialect: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (made / "cleaning.csv").read_text()
    assert keruen("cleaning", "export", made, "--dialect", dialect) == 0
    path = made / f"build/cleaning-{dialect}.xlsx"
    assert path.stat().st_mode & 0o077 == 0
    assert keruen("cleaning", "import", path, made, "--who", "Test", "--when", "2026-02-20") == 0
    assert "one entry read, nothing new" in capsys.readouterr().out
    assert (made / "cleaning.csv").read_text() == before


def test_a_round_that_was_never_built_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_small(tmp_path / "small")
    assert keruen("cleaning", "review", folder) == 2
    assert "keruen build" in capsys.readouterr().err
