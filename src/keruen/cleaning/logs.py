"""Logs of corrections of other tools: read as rows of CLEANING, written from them; what is lost on the way is said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pyarrow as pa
import xlsxwriter

from keruen.cleaning.dialects.dialect import Desk, Row, Sheets
from keruen.cleaning.dialects.known import Known
from keruen.cleaning.dialects.registry import DIALECTS, dialect_of
from keruen.intake.findings import Notebook
from keruen.intake.limits import MEGA, Limits
from keruen.intake.sheets import Sheet, table_of, workbook

_LIMITS = Limits(file=200 * MEGA)
_PLAIN = {
    "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False
}  # fmt: skip


@dataclass(frozen=True)
class Imported:
    """Rows of CLEANING in the order of the log, FINDINGS of those that were not taken over, the dialect's name."""

    rows: tuple[Row, ...]
    findings: pa.Table
    dialect: str


@dataclass(frozen=True)
class Exported:
    """Sheets of text, the entries that the dialect has no words for, the columns of CLEANING that it leaves out."""

    sheets: Sheets
    left_out: tuple[Row, ...]
    columns: tuple[str, ...]


def sheets_of(path: Path) -> list[Sheet]:
    """The sheets of a log: of an XLSX or ODS file, or the one of a CSV file. Problems: those of reading them."""
    return [table_of(path, _LIMITS)] if path.suffix.casefold() == ".csv" else workbook(path, _LIMITS)


def read_log(path: Path, known: Known, round: str, who: str, when: str, dialect: str = "") -> Imported:
    """A log of another tool; `who` and `when` stand where it does not say who decided, and when.

    `dialect`: its name; '' tells it by its sheets and columns. Problem logs-unknown: it looks like none.
    """
    sheets = sheets_of(path)
    speaks = DIALECTS[dialect] if dialect else dialect_of(sheets, path)
    notes = Notebook(round)
    rows = speaks.read(sheets, Desk(known, path.name, notes, who, when))
    return Imported(tuple(rows), notes.table(), speaks.name)


def write_log(rows: Iterable[Row], known: Known, dialect: str) -> Exported:
    """A log in the words of another tool."""
    speaks, given = DIALECTS[dialect], list(rows)
    carried = [row for row in given if speaks.carries(row, known)]
    left = tuple(row for row in given if not speaks.carries(row, known))
    return Exported(speaks.write(carried, known), left, speaks.columns)


def xlsx(sheets: Sheets, wide: Sequence[str] = ()) -> bytes:
    """Sheets of text as an XLSX file: header bold and frozen, every cell text; `wide` names columns of sentences."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, _PLAIN) as book:
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row, None if number else bold)
            for position, title in enumerate(rows[0] if rows else ()):
                sheet.set_column(position, position, 60 if title in wide else max(12, min(len(title) + 2, 40)))
            sheet.freeze_panes(1, 0)
    return out.getvalue()
