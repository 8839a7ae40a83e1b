"""The workbook of a publication: a sheet a table, typed and filtered, with a first sheet that says what it is."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from keruen.publish.dataset.names import Names
from keruen.publish.palette import BRAND, INK, MUTED, WARNING
from keruen.publish.workbook_readme import Line, dictionary, readme, say_readme
from keruen.publish.workbook_sheets import Cell, Column, Hidden, Percent, Sheet, table_sheets
from keruen.release.release import Release

HEAD = 2  # the row of heads, after the title and what a row is
_WIDEST, _NARROWEST, _HEAD_CHARACTERS = 58, 9, 17
_COUNT, _SHARE = "#,##0", "0.0%"
_HIDDEN = "#e3e7ea"


@dataclass(frozen=True)
class Styles:
    """The formats of a workbook, made once."""

    book: Any

    def __call__(self, **more: Any) -> Any:
        """A format in the workbook's font."""
        return self.book.add_format(
            {"font_name": "Calibri", "font_size": 11, "valign": "top", "font_color": INK, **more}
        )


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
    _write_readme(book, style, names, first, readme(release, language, sheets))
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


def _write_readme(book: Any, style: Styles, names: Names, name: str, lines: tuple[Line, ...]) -> None:
    page = book.add_worksheet(name)
    page.hide_gridlines(2)
    page.set_column(0, 0, 34)
    page.set_column(1, 1, 92)
    formats = {
        "title": style(bold=True, font_size=18, font_color=BRAND), "subtitle": style(font_size=14),
        "warning": style(bold=True, font_color="#ffffff", bg_color=WARNING, text_wrap=True, valign="vcenter"),
        "head": style(bold=True, font_size=12, font_color=BRAND, bottom=1, bottom_color=BRAND),
        "fact": style(text_wrap=True), "name": style(font_color=MUTED, text_wrap=True), "text": style(text_wrap=True),
        "link": style(font_color=BRAND, underline=1),
    }  # fmt: skip
    for row, line in enumerate(lines):
        if line.style in ("text", "warning"):
            page.merge_range(row, 0, row, 1, line.text, formats[line.style])
            page.set_row(row, 15.5 * (1 + len(line.text) // 122) + (8 if line.style == "warning" else 0))
        elif line.style == "link":
            page.write_url(row, 0, f"internal:'{line.text}'!A1", formats["link"], line.text)
            page.write_string(row, 1, line.value, formats["fact"])
        elif line.style == "fact":
            page.write_string(row, 0, line.text, formats["name"])
            page.write_string(row, 1, line.value, formats["fact"])
        else:
            page.write_string(row, 0, line.text, formats[line.style])
            if line.style == "head":
                page.write_blank(row, 1, None, formats["head"])
                page.set_row(row, 24)
    _print(page, names, landscape=False)
    page.activate()


def _write_sheet(book: Any, style: Styles, names: Names, sheet: Sheet) -> None:
    page = book.add_worksheet(sheet.name)
    page.write_string(0, 0, sheet.title, style(bold=True, font_size=14, font_color=BRAND))
    synthetic = names.release.about.synthetic
    if synthetic:
        page.set_tab_color(WARNING)
    note = f"{names.say('workbook-synthetic')}  {sheet.about}" if synthetic else sheet.about
    page.write_string(1, 0, note, style(font_color=WARNING if synthetic else MUTED, bold=synthetic))
    head = style(
        bold=True,
        bg_color=BRAND,
        font_color="#ffffff",
        text_wrap=True,
        valign="vcenter",
        border=1,
        border_color="#ffffff",
    )
    formats = _cell_formats(style)
    for index, column in enumerate(sheet.columns):
        page.write_string(HEAD, index, column.head, head)
        page.set_column(index, index, _width(column, [row[index] for row in sheet.rows]))
    page.set_row(HEAD, 15.5 * max(_lines(column.head) for column in sheet.columns) + 6)
    for row, cells in enumerate(sheet.rows, start=HEAD + 1):
        for index, (column, value) in enumerate(zip(sheet.columns, cells, strict=True)):
            _write_cell(page, row, index, column, value, formats)
    page.freeze_panes(HEAD + 1, 1)
    if sheet.rows:
        page.autofilter(HEAD, 0, HEAD + len(sheet.rows), len(sheet.columns) - 1)
    page.repeat_rows(HEAD)
    _print(page, names, landscape=True)


def _cell_formats(style: Styles) -> dict[str, Any]:
    return {
        "text": style(text_wrap=True), "code": style(font_color=MUTED, num_format="@"), "number": style(num_format=_COUNT),
        "percent": style(num_format=_SHARE), "hidden": style(bg_color=_HIDDEN),
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
    head = max(max(map(len, column.head.split())) + 3, min(len(column.head), _HEAD_CHARACTERS) + 3)
    longest = max((len(_shown(cell)) for cell in cells), default=0) + 2
    return float(max(_NARROWEST, min(_WIDEST, max(head, longest))))


def _shown(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    return f"{cell:,.0f}" if isinstance(cell, int | float) else "100.0%"


def _lines(head: str) -> int:
    return 1 + len(head) // _HEAD_CHARACTERS


def _print(page: Any, names: Names, *, landscape: bool) -> None:
    """A4, one page wide, the title and the mark of made-up data on every page."""
    about = names.release.about
    if landscape:
        page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    title = f"{names.here(about.programme.title)} · {names.here(about.round.title)}".replace("&", "&&")
    mark = names.say("workbook-synthetic").partition(":")[0] if about.synthetic else ""
    page.set_header(f"&L&8{title}&R&8&B{mark}")
    page.set_footer("&L&8&A&R&8&P / &N")
    page.set_default_row(15.5)


__all__ = ["HEAD", "workbook", "write_workbook"]
