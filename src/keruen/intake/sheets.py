"""Spreadsheets as plain rows: XLSX and ODS by calamine, CSV in UTF-8 or UTF-16; row numbers as a person counts them."""

import csv
import io
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from keruen.intake.cells import as_text
from keruen.intake.limits import Limits, measure, members
from keruen.terms.problems import Problem


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name ('' for a CSV file), its rows (the header among them); `first` is the number of the first row."""

    name: str
    rows: Sequence[Sequence[Any]]
    first: int = 1

    def header(self, at: int = 0) -> list[str]:
        """Row `at` as header texts; '' where a cell is empty."""
        return [as_text(cell) or "" for cell in self.rows[at]] if at < len(self.rows) else []

    def number(self, at: int) -> int:
        """The row number that a person sees for row `at`."""
        return self.first + at


def workbook(path: Path, limits: Limits) -> list[Sheet]:
    """All sheets of an XLSX or ODS file. Problem: too large, damaged, encrypted, empty."""
    measure(path, limits)
    members(path, limits)
    try:
        book = CalamineWorkbook.from_path(str(path))
        sheets = [
            Sheet(name, book.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in book.sheet_names
        ]
    except (CalamineError, zipfile.BadZipFile, OSError, ValueError) as cause:
        raise Problem("file-truncated", file=path.name) from cause
    if not any(sheet.rows for sheet in sheets):
        raise Problem("file-empty", file=path.name)
    return sheets


def table_of(path: Path, limits: Limits) -> Sheet:
    """A CSV file as a sheet. Problem: too large, empty, an encoding that is not UTF-8 or UTF-16, a broken row."""
    measure(path, limits)
    return parse(path.read_bytes(), path.name)


def parse(content: bytes, name: str, sheet: str = "") -> Sheet:
    """The content of a CSV file as a sheet."""
    text = decode(content, name)
    delimiter = _delimiter(text)
    rows: list[list[str]] = []
    try:
        rows.extend(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as cause:
        raise Problem("intake-csv-broken", file=name, row=str(len(rows) + 1)) from cause
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise Problem("file-empty", file=name)
    return Sheet(sheet, rows)


def decode(content: bytes, name: str) -> str:
    """Text of UTF-8 (with or without a byte order mark) or UTF-16 (with one). Problem names the first bad line."""
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as cause:
        line = content[: cause.start].count(b"\n") + 1
        raise Problem("intake-encoding", file=name, row=str(line)) from cause


def _delimiter(text: str) -> str:
    """The delimiter that cuts the first rows into most cells; title rows above a header may have none."""
    start = text[:200_000].lstrip("\r\n")
    widths: dict[str, int] = {}
    for delimiter in (",", ";", "\t"):
        widths[delimiter] = 0
        with suppress(csv.Error):
            for row in islice(csv.reader(io.StringIO(start, newline=""), delimiter=delimiter), 20):
                widths[delimiter] += max(0, len(row) - 1)
    return max(widths, key=lambda delimiter: widths[delimiter])
