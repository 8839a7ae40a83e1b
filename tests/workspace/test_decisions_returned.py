"""Where informants disagree, a reviewer decides in findings.xlsx, and the decision holds while they say the same."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from keruen.cli.main import run
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store

from .small import WEST, write_small


@pytest.fixture
def round_(tmp_path: Path) -> Path:
    """A small synthetic round in which two informants of S1 contradict each other."""
    folder = write_small(tmp_path / "small")
    (folder / "raw/west.csv").write_text(WEST.replace("B,110,66,44", "B,900,500,400"))
    assert run(["check", str(folder)], {"KERUEN_LANG": "en"}) in (0, 1)
    return folder


def fill(path: Path, new: str) -> None:
    """Decide on the dispute about S1."""
    book = openpyxl.load_workbook(path)
    sheet = book["findings"]
    names = [cell.value for cell in sheet[3]]
    for row in sheet.iter_rows(min_row=4):
        cells: dict[str, Any] = dict(zip(names, row, strict=False))
        if "matrix-apart" in str(cells["key"].value):
            assert cells["old"].value == "100 900"
            for name, text in (("decision", "correct"), ("new", new), ("reason", "counted again"), ("who", "Test"),
                               ("when", "2026-02-25")):  # fmt: skip
                cells[name].value = text
    book.save(path)


def settled(folder: Path) -> dict[str, Any]:
    """The figure of S1."""
    rows: list[dict[str, Any]] = Store(folder / "build" / TABLES).read("settled").to_pylist()
    return next(row for row in rows if row["place"] == "S1" and row["measure"] == "persons")


def test_a_decision_in_the_findings_workbook_becomes_the_figure(
    round_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(round_ / "build/findings.xlsx", "450")
    run(["check", str(round_), "--returned", str(round_ / "build/findings.xlsx")], {"KERUEN_LANG": "en"})
    assert "One decision was added to decisions.csv" in capsys.readouterr().out
    assert (
        "S1,labour_migrant,persons,100 900,450,counted again,Test,2026-02-25" in (round_ / "decisions.csv").read_text()
    )
    assert (settled(round_)["method"], settled(round_)["value"]) == ("decision", 450)
    (round_ / "raw/west.csv").write_text(WEST.replace("B,110,66,44", "B,800,500,300"))
    (round_ / "raw/manifest.csv").unlink()
    run(["check", str(round_)], {"KERUEN_LANG": "en"})
    assert settled(round_)["stale_decision"]
    assert settled(round_)["method"] != "decision"


@pytest.mark.parametrize(
    ("language", "part"), [("en", "“about 400” is not a whole number"), ("ru", "«about 400» — не целое")]
)
def test_a_decision_that_is_no_number_is_refused(
    round_: Path, language: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(round_ / "build/findings.xlsx", "about 400")
    call = ["check", str(round_), "--returned", str(round_ / "build/findings.xlsx")]
    assert run(call, {"KERUEN_LANG": language}) == 1
    assert part in capsys.readouterr().out
