"""Sheets as an XLSX file."""

from keruen.forms.making.sheets import Sheets
from keruen.forms.making.workbook import write
from keruen.forms.reading.pages import pages

SHEETS = Sheets(
    "f", "1", [["type", "name"], ["text", "=a"], ["integer", ""]], [["list_name", "name"], ["bands", "1_10"], ["codes", "007"]],
    [["form_title"], ["Title"]],
)  # fmt: skip


def test_every_cell_stays_a_text():
    found = pages(write(SHEETS), "f.xlsx")
    assert found["survey"].rows == ((2, ("text", "=a")), (3, ("integer", "")))
    assert found["choices"].rows[1] == (3, ("codes", "007"))


def test_the_same_sheets_are_the_same_bytes():
    assert write(SHEETS) == write(SHEETS)
