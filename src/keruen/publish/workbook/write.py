"""The workbook of a publication: a sheet a table, typed and filtered, with a first sheet that says what it is."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from keruen.publish.dataset.names import Names
from keruen.publish.drawing.palette import BRAND, MUTED, WARNING
from keruen.publish.workbook.page import Styles, print_setup, write_front
from keruen.publish.workbook.readme import dictionary, readme, say_readme
from keruen.publish.workbook.sheets import Cell, Column, Hidden, Percent, Sheet, table_sheets
from keruen.release.release import Release

HEAD = 3  # the row of heads, after the title, what a row is, and the mark of made-up data
_WIDEST, _NARROWEST, _HEAD_CHARACTERS = 58, 9, 16
_COUNT, _SHARE = "#,##0", "0.0%"
_HIDDEN = "#e3e7ea"
_TEXTS = ("text", "code")


def write_workbook(release: Release, language: str, path: Path) -> None:
    """Write the workbook of a release in one language (en, ru, kk, ky)."""
    path.write_bytes(workbook(release, language))


def workbook(release: Release, language: str) -> bytes:
    """The workbook as bytes; equal releases give equal bytes: its date is the round's, not the clock's."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_numbers": False, "strings_to_urls": False,
                                     "strings_to_formulas": False})  # fmt: skip
    names = Names(release, language)
    _properties(book, names)
    first, last = say_readme(names), names.say("workbook-sheet-dictionary")
    tables = table_sheets(release, language, (first, last))
    sheets = (*tables, dictionary(names, last, tables))
    style = Styles(book)
    write_front(book, style, names, first, readme(release, language, sheets))
    for sheet in sheets:
        _write_sheet(book, style, names, sheet)
    book.close()
    return out.getvalue()


def _properties(book: Any, names: Names) -> None:
    about = names.release.about
    book.set_properties({
        "title": f"{names.here(about.programme.title)}: {names.here(about.round.title)}",
        "subject": names.say("workbook-synthetic") if about.synthetic else "",
        "author": names.here(about.programme.publisher) or "Keruen",
        "company": "", "category": "", "keywords": about.fingerprint,
        "comments": names.say("workbook-readme-made-by", version=about.version) if about.version else "Keruen",
        "created": datetime.fromisoformat(f"{about.round.end}T00:00:00"),
    })  # fmt: skip


def _write_sheet(book: Any, style: Styles, names: Names, sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name)
    widths = [_width(column, [row[index] for row in sheet.rows]) for index, column in enumerate(sheet.columns)]
    # On paper the numbers and their state; the counts beside them, the method and the key are for the screen.
    states = [index for index, column in enumerate(sheet.columns) if column.meaning == "workbook-mean-state"]
    last = states[0] if states else len(sheet.columns) - 1
    _write_top(page, style, names, sheet, widths[: last + 1])
    formats = _cell_formats(style)
    for index, (column, width) in enumerate(zip(sheet.columns, widths, strict=True)):
        page.set_column(index, index, width)
        page.write_string(
            HEAD, index, column.head, formats["head of text" if column.kind in _TEXTS else "head of number"]
        )
    for row, cells in enumerate(sheet.rows, start=HEAD + 1):
        for index, (column, value) in enumerate(zip(sheet.columns, cells, strict=True)):
            _write_cell(page, row, index, column, value, formats)
    page.freeze_panes(HEAD + 1, 1)
    if sheet.rows:
        page.autofilter(HEAD, 0, HEAD + len(sheet.rows), len(sheet.columns) - 1)
    page.repeat_rows(HEAD)
    page.print_area(0, 0, HEAD + len(sheet.rows), last)
    print_setup(page, names, landscape=True)


def _write_top(page: Any, style: Styles, names: Names, sheet: Sheet, widths: list[float]) -> None:
    """Title, what a row is, the mark of made-up data, the height of the heads."""
    page.write_string(0, 0, sheet.title, style(bold=True, font_size=14, font_color=BRAND))
    notes = [(1, sheet.about, style(font_color=MUTED, text_wrap=True))]
    if names.release.about.synthetic:
        page.set_tab_color(WARNING)
        notes.append((2, names.say("workbook-synthetic"), style(font_color=WARNING, bold=True, text_wrap=True)))
    for row, note, format_ in notes:
        if len(widths) > 1:
            page.merge_range(row, 0, row, len(widths) - 1, note, format_)
        else:
            page.write_string(row, 0, note, format_)
        page.set_row(row, 15.5 * (1 + int(1.12 * len(note) / sum(widths))))
    lines = max(
        _lines(column.head, _width(column, [row[i] for row in sheet.rows])) for i, column in enumerate(sheet.columns)
    )
    page.set_row(HEAD, 15.5 * lines + 8)


def _cell_formats(style: Styles) -> dict[str, Any]:
    head = {
        "bold": True,
        "bg_color": BRAND,
        "font_color": "#ffffff",
        "text_wrap": True,
        "valign": "vcenter",
        "border": 1,
    }
    return {
        "head of text": style(**head, align="left", indent=1), "head of number": style(**head, align="right"),
        "text": style(text_wrap=True, align="left", indent=1),
        "number": style(num_format=_COUNT), "percent": style(num_format=_SHARE),
        "code": style(font_color=MUTED, num_format="@", align="left", indent=1), "hidden": style(bg_color=_HIDDEN),
    }  # fmt: skip


def _write_cell(page: Any, row: int, index: int, column: Column, value: Cell, formats: dict[str, Any]) -> None:
    """Numbers as numbers, codes as text, what is hidden as a grey empty cell, what does not exist as no cell."""
    if isinstance(value, Hidden):
        page.write_blank(row, index, None, formats["hidden"])
    elif isinstance(value, Percent):
        page.write_number(row, index, value.value, formats["percent"])
    elif isinstance(value, str):
        if value:
            page.write_string(row, index, value, formats["code" if column.kind == "code" else "text"])
    elif value is not None:
        page.write_number(row, index, value, formats["percent" if column.kind == "percent" else "number"])


def _width(column: Column, cells: list[Cell]) -> float:
    """Characters: as wide as the widest cell and the longest word of the head, within bounds."""
    head = max(max(map(len, column.head.split())) + 4, min(len(column.head), _HEAD_CHARACTERS) + 4)
    longest = max((len(_shown(cell)) for cell in cells), default=0) + 3
    return float(max(_NARROWEST, min(_WIDEST, max(head, longest))))


def _shown(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    return f"{cell:,.0f}" if isinstance(cell, int | float) else "100.0%"


def _lines(head: str, width: float) -> int:
    """The lines that a bold head takes in a column."""
    return 1 + int(1.15 * len(head) / (width - 2))


__all__ = ["HEAD", "workbook", "write_workbook"]
