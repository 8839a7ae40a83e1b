"""The way of a findings workbook: written, filled in by a person, taken back, replayed."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from keruen.cleaning.entry import read_entries
from keruen.terms.languages import LANGUAGES
from keruen.terms.settings import Programme, Round
from keruen.workspace.review.finding import Finding
from keruen.workspace.review.findings_workbook import workbook
from keruen.workspace.review.returned import take
from keruen.workspace.settings.round import Place

PROGRAMME = Programme("t", {"en": "T"}, "KAZ", "KZ", ("en",), {1: {"en": "region"}}, ())
ROUND = Round("r2", {"en": "R"}, "2", "2023-11-01", "2023-12-31", ("2023",))
TALLY = [
    {"check": "stock_flow", "holds": 10, "fails": 1, "unknown": 2},
    {"check": "rule:mine", "holds": 1, "fails": 0, "unknown": 0},
]


def finding(code: str = "checks-stock-flow", **more: Any) -> Finding:
    usual: dict[str, Any] = {
        "severity": "warning", "code": code, "what": "=1+1 is wrong", "next": "Ask.", "place": "p1", "place_name": "Aksu",
        "group": "Labour migrants", "source": "raw.csv", "sheet": "", "row": 7, "column": "lm_persons", "record": "r1",
    }  # fmt: skip
    return Finding(**usual | more)


CHANGE = finding(
    "checks-change", column="", record="", group_code="labour_migrant",
    params='{"measure": "persons", "previous": 100, "current": 300}',
)  # fmt: skip
RECODE = finding("checks-other-answers", column="job", params='{"found": "farmings", "expected": "farm"}')


def filled(path: Path, language: str, *said: dict[str, Any]) -> Path:
    """The workbook as a person gives it back: the cells of each row by the hidden names of the columns."""
    answers = {("r1", "lm_persons"): "120", ("r1", "job"): "other"}
    path.write_bytes(workbook([finding(), CHANGE, RECODE], answers, TALLY, language))
    book = openpyxl.load_workbook(path)
    sheet = book["findings"]
    names = {cell.value: cell.column for cell in sheet[3]}
    for number, cells in enumerate(said, start=4):
        for name, value in ({"who": "A", "when": "2023-12-05", "reason": "asked"} | cells).items():
            sheet.cell(number, names[name], value)
    book.save(path)
    return path


def place(folder: Path) -> Place:
    return Place(folder, folder, PROGRAMME, ROUND)


@pytest.mark.parametrize("language", LANGUAGES)
def test_decisions_from_the_list_come_back_in_every_language(tmp_path: Path, language: str) -> None:
    path = filled(tmp_path / "findings.xlsx", language)
    sheet = openpyxl.load_workbook(path)["findings"]
    (validation,) = sheet.data_validations.dataValidation
    correct, leave, *_ = validation.formula1.strip('"').split(",")
    taken = take(place(tmp_path), filled(path, language, {"decision": correct, "new": "110"}, {"decision": leave}))
    assert (taken.cleaning, taken.justifications, taken.findings.num_rows) == (1, 1, 0)
    (entry,) = read_entries(tmp_path / "cleaning.csv", "r2").accepted
    assert (entry.record, entry.path, entry.old, entry.new) == ("r1", "lm_persons", "120", "110")
    assert (tmp_path / "justifications.csv").read_text(encoding="utf-8").splitlines()[1] == (
        "p1,labour_migrant,100,300,asked,A,2023-12-05"
    )


def test_a_proposed_code_stands_ready_as_the_new_value(tmp_path: Path) -> None:
    nothing: dict[str, Any] = {}
    path = filled(tmp_path / "findings.xlsx", "en", nothing, nothing, {"decision": "correct"})
    take(place(tmp_path), path)
    (entry,) = read_entries(tmp_path / "cleaning.csv", "r2").accepted
    assert (entry.path, entry.old, entry.new) == ("job", "other", "farm")


def test_taking_a_workbook_twice_adds_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "findings.xlsx", "en", {"decision": "correct", "new": "110"})
    take(place(tmp_path), path)
    once = (tmp_path / "cleaning.csv").read_bytes()
    assert take(place(tmp_path), path).cleaning == 0
    assert (tmp_path / "cleaning.csv").read_bytes() == once


def test_what_was_written_before_stays_and_columns_keep_their_order(tmp_path: Path) -> None:
    before = "status,record,path,old,new,reason,who,when\nopen,r9,im_persons,1,2,why,B,2023-12-01"
    (tmp_path / "cleaning.csv").write_text(before, encoding="utf-8")
    take(place(tmp_path), filled(tmp_path / "findings.xlsx", "en", {"decision": "correct", "new": "110"}))
    lines = (tmp_path / "cleaning.csv").read_text(encoding="utf-8").splitlines()
    assert lines == [*before.splitlines(), "accepted,r1,lm_persons,120,110,asked,A,2023-12-05"]


def test_texts_are_no_formulas_and_rules_are_counted_beside_checks(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(filled(tmp_path / "findings.xlsx", "en"))
    assert book["findings"]["B4"].data_type == "s"
    assert [row[0] for row in book["checks"].iter_rows(min_row=2, values_only=True)] == ["Stocks and flows", "mine"]
