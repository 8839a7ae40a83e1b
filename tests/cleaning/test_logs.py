"""Logs of other tools: out and in again, the entries are the same; what a dialect cannot carry is said."""

import csv
import json
from pathlib import Path

import pytest
import xlsxwriter

from keruen.cleaning.dialects.known import Known
from keruen.cleaning.dialects.registry import DIALECTS
from keruen.cleaning.judging.asked import Asked
from keruen.cleaning.logs import Imported, read_log, write_log, xlsx
from keruen.intake.exports.outline import Item, Outline
from keruen.terms.arrow import from_rows
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.tables import ANSWERS

FORM = Outline(
    "b2",
    "f",
    (),
    {
        "persons": Item("persons", "integer"),
        "needs": Item("needs", "select_multiple", options={"food": {}, "water": {}}),
        "kind": Item("kind", "select_one", options={"mosque": {}, "market": {}, "other": {}}),
        "kind_other": Item("kind_other", "text"),
        "code": Item("code", "select_one", ("top",), options={"UZB": {}, "KGZ": {}}),
    },
)
SAID = (
    ("uuid:a", "persons", "45"), ("uuid:a", "needs", "food"), ("uuid:a", "top[2]/code", "UZB"),
    ("uuid:b", "kind", "other"), ("uuid:b", "kind_other", "bazaar"), ("uuid:c", "persons", "7"),
)  # fmt: skip
KNOWN = Known(
    Asked.of([FORM], {"uuid:a": "f", "uuid:b": "f", "uuid:c": "f"}, ()),
    frozenset({"uuid:a", "uuid:b", "uuid:c"}),
    from_rows(ANSWERS, [{"record": r, "path": p, "question": p.rsplit("/", 1)[-1], "value": v} for r, p, v in SAID]),
)
NAMES = ("record", "path", "old", "new", "reason", "who", "when", "status")
ENTRIES = [
    dict(zip(NAMES, row, strict=True))
    for row in (
        ("uuid:a", "persons", "45", "54", "digits", "A.", "2026-01-02", "accepted"),
        ("uuid:a", "top[2]/code", "UZB", "KGZ", "called back", "A.", "2026-01-02", "accepted"),
        ("uuid:a", "needs/water", "0", "1", "forgotten", "B.", "2026-01-03", "accepted"),
        ("uuid:b", "persons", "9", "", "not asked", "B.", "2026-01-03", "accepted"),
        ("uuid:b", "kind_other", "bazaar", "", "no text", "B.", "2026-01-03", "accepted"),
        ("uuid:b", "persons", "9", "9", "right", "B.", "2026-01-03", "answered"),
        ("uuid:b", "kind", "other", "other", "ask again", "B.", "2026-01-03", "open"),
        ("uuid:b", "kind", "other", "market", "no", "B.", "2026-01-03", "rejected"),
        ("uuid:c", "*", "", "remove", "a test", "A.", "2026-01-04", "accepted"),
        ("uuid:b", "*", "", "remove", "a double?", "A.", "2026-01-04", "rejected"),
    )
]
LEFT_OUT = {"reach": set(), "ipa": {6, 7, 9}, "iecorrect": {4, 5, 6, 7, 9}}


def order(rows: list[dict[str, str]]) -> list[tuple[str, ...]]:
    """Rows as tuples, in an order of their own."""
    return sorted(tuple(row[name] for name in NAMES) for row in rows)


@pytest.mark.parametrize("name", sorted(DIALECTS))
def test_out_and_in_again_the_entries_are_the_same(tmp_path: Path, name: str) -> None:
    made = write_log(ENTRIES, KNOWN, name)
    path = tmp_path / "log.xlsx"
    path.write_bytes(xlsx(made.sheets))
    again = read_log(path, KNOWN, "r", "nobody", "2000-01-01")
    carried = [entry for number, entry in enumerate(ENTRIES) if number not in LEFT_OUT[name]]
    assert list(made.left_out) == [ENTRIES[number] for number in sorted(LEFT_OUT[name])]
    lost = dict.fromkeys(made.columns, "2000-01-01")
    assert order(list(again.rows)) == order([entry | lost for entry in carried])
    assert (again.dialect, again.findings.num_rows) == (name, 0)


def test_a_dialect_says_which_columns_it_cannot_carry() -> None:
    assert {name: dialect.columns for name, dialect in DIALECTS.items()} == {
        "reach": (),
        "ipa": (),
        "iecorrect": ("when",),
    }


def written(path: Path, sheets: dict[str, list[list[str]]]) -> Path:
    """A workbook as another tool wrote it."""
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def short(found: Imported) -> list[tuple[str, str, str, str, str]]:
    """record, path, old, new, status of the rows."""
    return [(row["record"], row["path"], row["old"], row["new"], row["status"]) for row in found.rows]


def test_a_log_of_cleaningtools_is_read(tmp_path: Path) -> None:
    log = [
        ["X_uuid", "questions", "change_type", "old_value", "new_value", "issue"],
        ["a", "group/persons", "change_response", "45", "54", "digits"],
        ["a", "needs.water", "change_response", "0", "1", "forgotten"],
        ["b", "kind_other", "blank_response", "bazaar", "", "no text"],
        ["b", "kind", "no_action", "other", "other", "right"],
        ["c", "", "remove_survey", "", "", "a test"],
        ["d", "", "added_survey", "", "", ""],
    ]
    found = read_log(
        written(tmp_path / "log.xlsx", {"readme": [["x"]], "cleaning_log": log}), KNOWN, "r", "N", "2026-02-01"
    )
    assert short(found) == [
        ("uuid:a", "persons", "45", "54", "accepted"),
        ("uuid:a", "needs.water", "0", "1", "accepted"),
        ("uuid:b", "kind_other", "bazaar", "", "accepted"),
        ("uuid:b", "kind", "other", "other", "answered"),
        ("uuid:c", "*", "", "remove", "accepted"),
    ]
    assert [(row["code"], row["row"]) for row in found.findings.to_pylist()] == [("logs-not-carried", 7)]
    assert (found.rows[0]["who"], found.rows[0]["when"], found.rows[0]["reason"]) == ("N", "2026-02-01", "digits")


def test_an_older_template_of_reach_is_read_from_csv(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows(
            [
                ["uuid", "question.name", "issue", "feedback", "changed", "old.value", "new.value"],
                ["a", "persons", "too many", "typing error", "Yes", "45", "54"],
                ["b", "kind", "other", "", "No", "other", ""],
            ]
        )
    assert short(read_log(path, KNOWN, "r", "N", "2026-02-01")) == [
        ("uuid:a", "persons", "45", "54", "accepted"),
        ("uuid:b", "kind", "other", "other", "answered"),
    ]


def test_a_corrections_file_of_ipacheck_is_read(tmp_path: Path) -> None:
    rows = [
        ["key", "variable", "value", "newvalue", "action", "comments"],
        ["uuid:a", "persons", "45", "54", "replace", "enum mistake"],
        ["uuid:a", "code_2", "UZB", "KGZ", "replace", "enum mistake"],
        ["uuid:a", "needs_water", "0", "1", "replace", "forgotten"],
        ["uuid:b", "persons", "9", "", "okay", "checked"],
        ["uuid:c", "key", "uuid:c", "", "drop", "duplicate"],
        ["uuid:c", "persons", "7", "8", "correct", ""],
    ]
    found = read_log(written(tmp_path / "c.xlsx", {"other issues": rows}), KNOWN, "r", "N", "2026-02-01", "ipa")
    assert short(found) == [
        ("uuid:a", "persons", "45", "54", "accepted"),
        ("uuid:a", "top[2]/code", "UZB", "KGZ", "accepted"),
        ("uuid:a", "needs/water", "0", "1", "accepted"),
        ("uuid:b", "persons", "9", "9", "answered"),
        ("uuid:c", "*", "", "remove", "accepted"),
    ]
    assert [row["row"] for row in found.findings.to_pylist()] == [7]


def test_the_sheets_of_iecorrect_are_read_with_texts_that_become_categories(tmp_path: Path) -> None:
    head = ["key", "varname", "value", "valuecurrent", "initials", "notes"]
    sheets = {
        "numeric": [head, ["uuid:a", "persons", "54", "", "AB", "digits"], ["*", "persons", ".", "7", "AB", "nobody"]],
        "string": [head, ["uuid:b", "kind_other", "market", "bazaar", "AB", ""]],
        "drop": [["key", "n_obs", "initials", "notes"], ["uuid:c", "1", "AB", "test"], ["uuid:a", "2", "AB", ""]],
        "other": [["strvar", "strvaluecurrent", "strvalue", "catvar", "catvalue", "initials", "notes"],
                  ["kind_other", "bazaar", "", "kind", "market", "AB", "recoded"]],
    }  # fmt: skip
    found = read_log(written(tmp_path / "c.xlsx", sheets), KNOWN, "r", "N", "2026-02-01")
    assert short(found) == [
        ("uuid:a", "persons", "45", "54", "accepted"),
        ("uuid:c", "persons", "7", "", "accepted"),
        ("uuid:b", "kind_other", "bazaar", "market", "accepted"),
        ("uuid:c", "*", "", "remove", "accepted"),
        ("uuid:b", "kind", "other", "market", "accepted"),
    ]
    told = [(row["code"], row["severity"], row["row"]) for row in found.findings.to_pylist()]
    assert told == [("logs-guard", "warning", 2), ("logs-not-carried", "error", 3)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ("could not be taken over", "such as household[2]", "“45”, was taken as the guard")),
        ("ru", ("не удалось перенести", "например household[2]", "взято нынешнее — «45»")),
    ],
)
def test_what_cannot_be_taken_over_says_itself(tmp_path: Path, language: str, parts: tuple[str, ...]) -> None:
    log = [["uuid", "loop_index", "question", "old_value", "new_value", "change_type"],
           ["", "", "persons", "1", "2", "change_response"], ["a", "83", "code", "UZB", "KGZ", "change_response"]]  # fmt: skip
    head = ["key", "varname", "value", "valuecurrent", "initials", "notes"]
    one = read_log(written(tmp_path / "a.xlsx", {"cleaning_log": log}), KNOWN, "r", "N", "2026-02-01")
    two = read_log(
        written(tmp_path / "b.xlsx", {"numeric": [head, ["uuid:a", "persons", "54", "", "AB", ""]]}),
        KNOWN,
        "r",
        "N",
        "",
    )
    say = Speaker(language)
    findings = [*one.findings.to_pylist(), *two.findings.to_pylist()]
    for row, part in zip(findings, parts, strict=True):
        params = json.loads(row["params"])
        assert part in say(row["code"], **params) + say(f"{row['code']}.next", **params)


@pytest.mark.parametrize(
    ("language", "part"), [("en", "known are iecorrect, ipa, reach"), ("ru", "известны: iecorrect")]
)
def test_a_file_of_no_known_tool_is_refused(tmp_path: Path, language: str, part: str) -> None:
    path = written(tmp_path / "x.xlsx", {"data": [["a", "b"], ["1", "2"]]})
    with pytest.raises(Problem) as caught:
        read_log(path, KNOWN, "r", "N", "2026-02-01")
    assert part in caught.value.tell(Speaker(language))[0]
