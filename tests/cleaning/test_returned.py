"""A findings workbook that came back: what becomes an entry, what is refused and how that is said."""

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from keruen.cleaning.returned import read_returned
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

NAMES = ("what", "decision", "new", "reason", "who", "when", "key", "record", "column", "old")
ANSWER = {"code": "checks-stock-flow", "record": "r1", "path": "lm_persons", "old": "120", "place": "p1", "group": "",
          "params": {}}  # fmt: skip
CHANGE = {"code": "checks-change", "record": "", "path": "", "old": "", "place": "p1", "group": "labour_migrant",
          "params": {"measure": "persons", "previous": 100, "current": 300}}  # fmt: skip
SIGNED = {"reason": "asked again", "who": "A", "when": "2023-12-05"}


def book(path: Path, *rows: dict[str, Any]) -> Path:
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "findings"
    sheet.append(["Fill in the coloured cells"])
    sheet.append(list("abcdefghij"))
    sheet.append(list(NAMES))
    for row in rows:
        key = row.get("key", ANSWER)
        sheet.append(
            [
                key if n == "key" and isinstance(key, str) else json.dumps(key) if n == "key" else row.get(n)
                for n in NAMES
            ]
        )
    made.save(path / "findings.xlsx")
    return path / "findings.xlsx"


@pytest.mark.parametrize(
    ("decision", "new", "status", "becomes"),
    [
        ("correct", "110", "accepted", "110"),
        ("correct", 110, "accepted", "110"),  # a spreadsheet makes numbers of digits
        ("correct", "-", "accepted", ""),
        ("leave as it is", None, "answered", "120"),
        ("переспросить", None, "open", "120"),
        ("Ката эмес", "110", "rejected", "120"),
        ("түзету", "110", "accepted", "110"),
    ],
)
def test_a_decision_becomes_an_entry_guarded_by_the_old_value(
    tmp_path: Path, decision: str, new: Any, status: str, becomes: str
) -> None:
    returned = read_returned(book(tmp_path, SIGNED | {"decision": decision, "new": new}), "r2")
    entry = {"record": "r1", "path": "lm_persons", "old": "120", "new": becomes, "status": status} | SIGNED
    assert returned.cleaning == [entry]
    assert returned.findings.num_rows == 0


def test_an_interview_can_be_taken_out(tmp_path: Path) -> None:
    returned = read_returned(book(tmp_path, SIGNED | {"decision": "remove the interview"}), "r2")
    assert returned.cleaning == [
        {"record": "r1", "path": "*", "old": "", "new": "remove", "status": "accepted"} | SIGNED
    ]


def test_a_person_may_name_another_answer_than_the_finding(tmp_path: Path) -> None:
    said = SIGNED | {"decision": "correct", "new": "30"}
    other = {"column": "lm_left", "old": 20}
    elsewhere = {"record": "r9", "column": "lm_persons", "old": "7"}
    returned = read_returned(book(tmp_path, said | other, said | elsewhere, said | elsewhere | {"key": CHANGE}), "r2")
    assert [(e["record"], e["path"], e["old"], e["new"]) for e in returned.cleaning] == [
        ("r1", "lm_left", "20", "30"),
        ("r9", "lm_persons", "7", "30"),
        ("r9", "lm_persons", "7", "30"),
    ]


def test_an_explained_change_becomes_a_justification(tmp_path: Path) -> None:
    returned = read_returned(book(tmp_path, SIGNED | {"decision": "leave as it is", "key": CHANGE}), "r2")
    place = {"place": "p1", "group": "labour_migrant", "previous": "100", "current": "300"}
    assert returned.justifications == [place | SIGNED]
    assert returned.cleaning == []


def test_a_row_without_a_decision_is_left_out(tmp_path: Path) -> None:
    returned = read_returned(book(tmp_path, {}, {"new": "110"}), "r2")
    assert (returned.cleaning, returned.justifications, returned.findings.num_rows) == ([], [], 0)


@pytest.mark.parametrize(
    ("row", "en", "ru"),
    [
        ({"decision": "perhaps"}, "“perhaps” is not a decision", "«perhaps» — не решение"),
        ({"decision": "correct"} | SIGNED, "the entry has no new", "не заполнено поле new"),
        (
            {"decision": "correct", "new": "5", "who": "A", "when": "2023-12-05"},
            "the entry has no reason",
            "не заполнено поле reason",
        ),
        ({"decision": "ask again"} | SIGNED | {"when": "soon"}, "“soon” is not a date", "«soon»"),
        ({"decision": "ask again", "key": "{"} | SIGNED, "hidden column “key”", "скрытый столбец «key»"),
        (
            {"decision": "ask again", "key": CHANGE} | SIGNED,
            "speaks of no single answer",
            "относится не к одному ответу",
        ),
    ],
)
def test_what_cannot_be_used_is_told_with_its_row(tmp_path: Path, row: dict[str, Any], en: str, ru: str) -> None:
    returned = read_returned(book(tmp_path, row), "r2")
    assert returned.cleaning == []
    (finding,) = returned.findings.to_pylist()
    params = json.loads(finding["params"])
    assert finding["row"] == 4
    assert en in Speaker("en")(finding["code"], **params)
    assert ru in Speaker("ru")(finding["code"], **params)


def test_another_workbook_is_refused(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.append(["place", "persons"])
    made.save(tmp_path / "other.xlsx")
    with pytest.raises(Problem) as error:
        read_returned(tmp_path / "other.xlsx", "r2")
    assert error.value.code == "cleaning-returned-unknown"
    assert "other.xlsx is not a findings workbook" in str(error.value)
