"""Exports in the shapes of KoboToolbox and ODK Central."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from keruen.demo.kazakhstan.collecting.submission import Column, Submission
from keruen.demo.kazakhstan.exporting.central import central_zip
from keruen.demo.kazakhstan.exporting.exports import Shape, kobo_csv, kobo_json
from keruen.demo.kazakhstan.exporting.workbooks import kobo_xlsx

COLUMNS = (
    Column("gps", ("place",)),
    Column("groups_present", ("interview",), options=("labour_migrant", "emigrant")),
    Column("lm_persons", ("interview", "lm")),
    Column("lm_top_code", ("interview", "lm", "lm_top"), repeat="lm_top"),
    Column("comment", ()),
)
SAID = {"groups_present": "labour_migrant", "lm_persons": "40", "comment": 'synthetic; "quoted"'}
TOP = {"lm_top": [{"lm_top_code": "UZB"}, {"lm_top_code": "RUS"}]}
SUBMISSIONS = (
    Submission("11111111-0000-4000-8000-000000000001", "keruen_b2", "v1", "2023-12-05T10:00:00", "KZ-47", SAID, TOP),
    Submission(
        "11111111-0000-4000-8000-000000000002", "keruen_b2", "v1", "2023-12-06T10:00:00", "KZ-47", {"comment": "x"}
    ),
)


def sheets(path: Path) -> dict[str, list[list[object]]]:
    book = load_workbook(path, read_only=True)
    return {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book}


@pytest.mark.parametrize(
    ("shape", "heads"),
    [
        (Shape(True, "column"), ["interview/groups_present", "interview/lm/lm_persons"]),
        (Shape(False, "column"), ["groups_present", "lm_persons"]),
        (Shape(False, "options"), ["groups_present/labour_migrant", "groups_present/emigrant", "lm_persons"]),
        (Shape(True, "both"), ["interview/groups_present", "interview/groups_present/labour_migrant",
                               "interview/groups_present/emigrant", "interview/lm/lm_persons"]),
    ],
)  # fmt: skip
def test_a_workbook_has_the_headers_of_its_shape(tmp_path: Path, shape: Shape, heads: list[str]):
    kobo_xlsx(tmp_path / "a.xlsx", SUBMISSIONS, COLUMNS, shape)
    first = sheets(tmp_path / "a.xlsx")["keruen_b2"][0]
    assert first[5 : 5 + len(heads)] == heads
    assert first[-1] == "_index"


def test_repeats_stand_on_a_sheet_and_point_to_their_submission(tmp_path: Path):
    kobo_xlsx(tmp_path / "a.xlsx", SUBMISSIONS, COLUMNS, Shape(False))
    rows = sheets(tmp_path / "a.xlsx")["lm_top"]
    at = {name: n for n, name in enumerate(rows[0])}
    assert [row[at["lm_top_code"]] for row in rows[1:]] == ["UZB", "RUS"]
    assert {row[at["_parent_index"]] for row in rows[1:]} == {1}
    assert {row[at["_submission__uuid"]] for row in rows[1:]} == {SUBMISSIONS[0].uuid}


def test_an_option_that_was_not_asked_about_is_empty_and_not_zero(tmp_path: Path):
    kobo_xlsx(tmp_path / "a.xlsx", SUBMISSIONS, COLUMNS, Shape(False, "options"))
    rows = sheets(tmp_path / "a.xlsx")["keruen_b2"]
    assert [row[5:7] for row in rows[1:]] == [["1", "0"], [None, None]] or [row[5:7] for row in rows[1:]] == [
        [1, 0],
        [None, None],
    ]


def test_a_csv_export_has_semicolons_quotes_and_a_byte_order_mark(tmp_path: Path):
    kobo_csv(tmp_path / "a.csv", SUBMISSIONS, COLUMNS, Shape(False))
    raw = (tmp_path / "a.csv").read_bytes()
    assert raw.startswith(b'\xef\xbb\xbf"gps";')
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert rows[0]["comment"] == SAID["comment"]
    assert "lm_top_code" not in rows[0]


def test_the_api_s_json_is_flat_with_repeats_as_lists_and_no_empty_answers(tmp_path: Path):
    kobo_json(tmp_path / "a.json", SUBMISSIONS, COLUMNS)
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    first, second = told["results"]
    assert told["count"] == 2
    assert first["interview/lm/lm_top"][1] == {"interview/lm/lm_top/lm_top_code": "RUS"}
    assert "interview/lm/lm_persons" not in second


def test_a_central_export_joins_repeats_by_key(tmp_path: Path):
    central_zip(tmp_path / "a.zip", SUBMISSIONS, COLUMNS)
    with zipfile.ZipFile(tmp_path / "a.zip") as bundle:
        form = list(csv.DictReader(io.StringIO(bundle.read("keruen_b2.csv").decode())))
        top = list(csv.DictReader(io.StringIO(bundle.read("keruen_b2-lm_top.csv").decode())))
    assert form[0]["interview-lm-lm_persons"] == "40"
    assert {row["PARENT_KEY"] for row in top} == {form[0]["KEY"]}


def test_a_workbook_says_in_its_properties_that_it_is_synthetic(tmp_path: Path):
    kobo_xlsx(tmp_path / "a.xlsx", SUBMISSIONS, COLUMNS, Shape())
    assert "SYNTHETIC" in (load_workbook(tmp_path / "a.xlsx").properties.title or "")
