"""Repeats that were not exported, or only in part, are told; nothing of them is lost in silence."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from keruen.intake.exports.outline import Item, Outline
from keruen.intake.read import read_outlined
from keruen.intake.reading import Reading
from keruen.terms.sentences import Speaker
from tests.intake.intake_cases import forms, interview, kobo_rows, labour, repeat_rows, write_csv, write_xlsx

TOP = [(1, {"lm_top_code": "UZB", "lm_top_persons": 30}), (1, {"lm_top_code": "KGZ", "lm_top_persons": 5})]
COUNTED = interview(**labour(lm_top_count=2))


def found(reading: Reading) -> list[tuple[str, str]]:
    return [(row["code"], row["severity"]) for row in reading.findings.to_pylist()]


def sentence(reading: Reading, language: str = "en") -> str:
    """What the first finding says, and what to do next."""
    row = reading.findings.to_pylist()[0]
    say, params = Speaker(language), json.loads(row["params"])
    return f"{say(row['code'], **params)} {say(row['code'] + '.next', **params)}"


def workbook(tmp_path: Path, cases: Sequence[dict[str, Any]], **more: Any) -> Reading:
    sheets = {"B2": kobo_rows(cases), **more}
    return read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), "r")


def test_a_missing_sheet_of_a_repeat_that_was_answered_is_an_error(tmp_path: Path) -> None:
    reading = workbook(tmp_path, [COUNTED, interview(), COUNTED], rm_top=repeat_rows("rm_top", "B2", []))
    assert found(reading) == [("intake-repeat-missing", "error")]
    told = sentence(reading)
    assert "b2.xlsx: the sheet “lm_top” is missing. 2 submissions counted rows of this repeat" in told
    assert "The file has B2, rm_top." in told
    assert "Export the form again with all its sheets." in told
    russian = sentence(reading, "ru")
    assert "b2.xlsx: нет листа «lm_top»" in russian
    assert "в 2 анкетах" in russian
    assert "Выгрузите форму заново" in russian


def test_a_missing_sheet_of_a_repeat_that_nobody_answered_is_nothing(tmp_path: Path) -> None:
    assert found(workbook(tmp_path, [interview(**labour(lm_top_count=0)), interview()])) == []


def test_a_sheet_with_fewer_rows_than_were_counted_is_an_error_at_the_first_of_them(tmp_path: Path) -> None:
    reading = workbook(tmp_path, [COUNTED, COUNTED], lm_top=repeat_rows("lm_top", "B2", TOP))
    assert found(reading) == [("intake-repeat-short", "error")]
    assert "b2.xlsx, sheet B2, row 3: one submission has fewer rows of the repeat “lm_top”" in sentence(reading)


def test_the_sheet_of_another_repeat_is_not_taken_for_the_missing_one(tmp_path: Path) -> None:
    both = interview(**labour(lm_top_count=2, rm_top_count=2))
    other = [(1, {"rm_top_code": "UZB", "rm_top_persons": 30}), (1, {"rm_top_code": "KGZ", "rm_top_persons": 5})]
    reading = workbook(tmp_path, [both], **{"Returned": repeat_rows("rm_top", "B2", other)})
    assert [row["code"] for row in reading.findings.to_pylist()] == ["intake-repeat-missing"]
    assert "“lm_top”" in sentence(reading)


@pytest.mark.parametrize(("language", "words"), [("en", "has no repeats. One submission"), ("ru", "нет повторов")])
def test_a_csv_of_a_form_whose_repeats_were_answered_says_what_it_lacks(
    tmp_path: Path, language: str, words: str
) -> None:
    reading = read_outlined(write_csv(tmp_path / "b2.csv", kobo_rows([COUNTED, interview()])), forms(), "r")
    assert found(reading) == [("intake-csv-repeats", "error")]
    told = sentence(reading, language)
    assert words in told
    assert "lm_top" in told
    assert "XLSX" in told


def test_a_csv_without_answered_repeats_is_whole(tmp_path: Path) -> None:
    assert found(read_outlined(write_csv(tmp_path / "b2.csv", kobo_rows([interview()])), forms(), "r")) == []


def central(tmp_path: Path, members: Sequence[str]) -> Reading:
    heads = [*COUNTED, "KEY"]
    root = [heads, [*COUNTED.values(), "uuid:u1"]]
    repeat = [["lm_top_code", "lm_top_persons", "PARENT_KEY", "KEY"]]
    repeat += [
        [one["lm_top_code"], one["lm_top_persons"], "uuid:u1", f"uuid:u1/lm_top[{n}]"]
        for n, (_, one) in enumerate(TOP, 1)
    ]
    rows = {"keruen_b2.csv": root, "keruen_b2-lm_top.csv": repeat}
    file = tmp_path / "b2.zip"
    with ZipFile(file, "w") as archive:
        for name in members:
            archive.write(write_csv(tmp_path / name, rows[name], ","), name)
    return read_outlined(file, forms(), "r")


def test_centrals_zip_without_the_file_of_an_answered_repeat_is_an_error(tmp_path: Path) -> None:
    assert found(central(tmp_path, ["keruen_b2.csv", "keruen_b2-lm_top.csv"])) == []
    reading = central(tmp_path, ["keruen_b2.csv"])
    assert found(reading) == [("intake-repeat-missing", "error")]
    assert "b2.zip: the sheet “keruen_b2-lm_top.csv” is missing." in sentence(reading)


def test_submissions_as_json_with_fewer_rows_than_counted_are_an_error(tmp_path: Path) -> None:
    flat = {name: str(value) for name, value in COUNTED.items()}
    file = tmp_path / "b2.json"
    file.write_text(json.dumps({"count": 1, "results": [flat | {"_uuid": "u1", "lm_top": [{"lm_top_code": "UZB"}]}]}))
    assert found(read_outlined(file, forms(), "r")) == [("intake-repeat-short", "error")]


def foreign() -> Outline:
    """A form that is not ours: its outer repeat is counted by nobody, the inner one by a question in the outer one."""
    items = {
        "village": Item("village", "text"),
        "guide": Item("guide", "text"),
        "shelter": Item("shelter", "text", ("sites",)),
        "tents": Item("tents", "integer", ("sites",)),
        "size": Item("size", "integer", ("sites", "tent")),
    }
    return Outline("baseline", "foreign", (), items, {"tent": "tents"})


def test_a_missing_sheet_of_a_repeat_that_nobody_counts_is_a_warning(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "f.xlsx", {"main": kobo_rows([{"village": "A", "guide": "B"}])})
    reading = read_outlined(path, [foreign()], "r")
    assert found(reading) == [("intake-repeat-unseen", "warning")]
    assert "there is no sheet “sites”" in sentence(reading)
    flat = read_outlined(write_csv(tmp_path / "f.csv", kobo_rows([{"village": "A", "guide": "B"}])), [foreign()], "r")
    assert found(flat) == [("intake-csv-repeats", "warning")]
    assert "whether “sites” was answered cannot be seen" in sentence(flat)


def test_a_missing_sheet_of_a_repeat_inside_a_repeat_is_an_error(tmp_path: Path) -> None:
    sheets = {
        "main": kobo_rows([{"village": "A", "guide": "B"}]),
        "sites": repeat_rows("sites", "main", [(1, {"shelter": "x", "tents": 2}), (1, {"shelter": "y", "tents": 0})]),
    }
    reading = read_outlined(write_xlsx(tmp_path / "f.xlsx", sheets), [foreign()], "r")
    assert found(reading) == [("intake-repeat-missing", "error")]
    assert "“tent”" in sentence(reading)
