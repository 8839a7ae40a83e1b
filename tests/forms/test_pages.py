"""Sheets as texts."""

import datetime

import pytest

from keruen.forms.reading.pages import pages, text
from keruen.terms.problems import Problem
from tests.forms.cases import xlsform


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (3.0, "3"), (3.5, "3.5"), (True, "yes"), (False, "no"), ("  a b ", "a b"), ("", ""), ("007", "007"),
        (datetime.date(2023, 12, 1), "2023-12-01"),
    ],
)  # fmt: skip
def test_a_cell_is_the_code_that_it_stands_for(cell, expected):
    assert text(cell) == expected


def test_a_header_may_stand_below_empty_rows():
    page = pages(xlsform("| survey |\n| | |\n| | type |\n| | |\n| | text |"), "f.xlsx")["survey"]
    assert page.header == ("type",)
    assert page.rows == ((4, ("text",)),)


def test_empty_sheets_are_left_out():
    assert pages(xlsform("| survey |\n| | type |\n| notes |"), "f.xlsx").keys() == {"survey"}


@pytest.mark.parametrize("rubbish", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"a;b"])
def test_what_is_no_spreadsheet_is_a_problem(rubbish):
    with pytest.raises(Problem) as caught:
        pages(rubbish, "f.xls")
    assert caught.value.code == "file-truncated"
