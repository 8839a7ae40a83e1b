"""Sheets as the bytes of an XLSX file: every cell a text, the same bytes for the same sheets."""

import datetime
import io

import xlsxwriter

from keruen.forms.making.sheets import Sheet, Sheets

_BORN = datetime.datetime(2000, 1, 1)  # a fixed date of creation: equal forms are equal files
_WIDTHS = {"type": 26, "name": 26, "list_name": 20, "required": 9, "region": 12, "district": 14}


def write(sheets: Sheets) -> bytes:
    """The XLSX file of an instrument."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_numbers": False, "strings_to_formulas": False}
    ) as book:
        book.set_properties({"title": sheets.settings[1][0], "created": _BORN})
        head = book.add_format({"bold": True, "bg_color": "#DDE6EE"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        for name in ("survey", "choices", "settings"):
            _write(book.add_worksheet(name), getattr(sheets, name), head, body)
    return out.getvalue()


def _write(page: xlsxwriter.worksheet.Worksheet, rows: Sheet, head: object, body: object) -> None:
    page.freeze_panes(1, 2)
    for column, name in enumerate(rows[0]):
        page.set_column(column, column, _WIDTHS.get(name, 36 if "::" in name else 24))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            if text:
                page.write_string(number, column, text, body if number else head)
