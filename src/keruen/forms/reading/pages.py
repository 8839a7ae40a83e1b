"""The sheets of a spreadsheet as texts, from its bytes: XLSX and XLS alike, numbers as the codes that they stand for."""

import datetime
import io
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineWorkbook

from keruen.terms.problems import Problem

Cell = object  # what calamine gives: text, number, true/false, date


@dataclass(frozen=True)
class Page:
    """A sheet: its header and the rows below it with their numbers (1-based, as a person counts); cells are trimmed texts."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def pages(book: bytes, file: str) -> dict[str, Page]:
    """The sheets by their names in lower case, empty ones left out. Problem: file-truncated where it cannot be opened."""
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(book))
        sheets = {
            name: workbook.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in workbook.sheet_names
        }
    except (CalamineError, OSError, ValueError) as error:
        raise Problem("file-truncated", file=file) from error
    found = {}
    for name, rows in sheets.items():
        texts = [(number, tuple(text(cell) for cell in row)) for number, row in enumerate(rows, start=1)]
        filled = [(number, row) for number, row in texts if any(row)]
        if filled:
            found[name.strip().lower()] = Page(filled[0][1], tuple(filled[1:]))
    return found


def text(cell: Cell) -> str:
    """A cell as a text: a whole number without its point, yes/no for true/false, dates in ISO form."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime.date | datetime.datetime | datetime.time):
        return cell.isoformat()
    return str(cell).strip()
