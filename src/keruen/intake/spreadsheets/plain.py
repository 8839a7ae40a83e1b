"""A plain spreadsheet by its mapping, first half: the header is found, rows become records and answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keruen.intake.cells import as_text
from keruen.intake.exports.heap import Heap, Slot, settle
from keruen.intake.exports.recognising.headers import folded
from keruen.intake.exports.recognising.sniff import KNOWN, sniff
from keruen.intake.findings import Notebook, Where
from keruen.intake.limits import Limits
from keruen.intake.reading import Reading
from keruen.intake.sheets import Sheet, table_of, workbook
from keruen.intake.spreadsheets.mapping import Rows, SheetMapping
from keruen.terms.problems import Problem

SEARCHED = 100  # rows in which the header may stand
DEFAULT = Limits()


@dataclass(frozen=True)
class Plain:
    """The sheet that a mapping names, the row of its header, and where each column of the mapping stands."""

    sheet: Sheet
    header: int
    first: int
    at: Mapping[str, int]

    def text(self, row: Sequence[Any], column: str) -> str:
        """The cell of a column; '' where it is empty or the column is ''."""
        position = self.at.get(column, -1)
        return (as_text(row[position]) or "") if 0 <= position < len(row) else ""


def open_plain(path: Path, mapping: SheetMapping, limits: Limits = DEFAULT) -> Plain:
    """The sheet of a mapping. Problems: sheet-missing, column-missing (with the columns that there are), file-*."""
    sheet = _sheet(path, mapping, limits)
    header = _header(sheet, path, mapping)
    titles = [folded(text) for text in sheet.header(header)]
    at = {column: _column(column, titles, sheet, header, path, mapping) for column in mapping.columns}
    first = header + 1
    if not mapping.use_hxl and first < len(sheet.rows) and _is_hxl(sheet.header(first)):
        first += 1
    return Plain(sheet, header, first, at)


def read_plain(path: Path, mapping: SheetMapping, round: str, limits: Limits = DEFAULT) -> Reading:
    """Each row of data as a record; each column that the mapping names as an answer, under the name in the mapping."""
    plain = open_plain(path, mapping, limits)
    heap, notes = Heap(path.name, round, mapping.instrument, ""), Notebook(round)
    names = {column: question for question, column in mapping.keep.items()}
    below_end = False
    for i in range(plain.first, len(plain.sheet.rows)):
        row = plain.sheet.rows[i]
        if all(cell is None or cell == "" for cell in row):
            continue
        where = Where(path.name, plain.sheet.name or None, plain.sheet.number(i))
        below_end = below_end or _among(plain, row, mapping.stop_at)
        if below_end or _among(plain, row, mapping.leave_out):
            shown = next((text for cell in row if (text := as_text(cell))), "")
            notes.add("intake-total-row", "note", where, value=shown[:100])
            continue
        slot = heap.open(Slot("", plain.sheet.name or None, plain.sheet.number(i)))
        for column, position in plain.at.items():
            text = as_text(row[position]) if position < len(row) else None
            if text is not None:
                heap.put(slot, "", names.get(column, column), text)
    if not heap.slots:
        raise Problem("file-empty", file=path.name)
    return settle(heap, notes)


def _sheet(path: Path, mapping: SheetMapping, limits: Limits) -> Sheet:
    shape = sniff(path, limits)
    if shape == "csv":
        return table_of(path, limits)
    if shape != "workbook":
        raise Problem("file-unknown-shape", file=path.name, known=f"XLSX, ODS, CSV; {KNOWN}")
    sheets = {sheet.name: sheet for sheet in workbook(path, limits)}
    names = {folded(name): name for name in sheets}
    for wanted in mapping.sheets or tuple(sheets)[:1]:
        if folded(wanted) in names:
            return sheets[names[folded(wanted)]]
    wanted = " / ".join(mapping.sheets)
    raise Problem("sheet-missing", file=path.name, sheet=wanted, sheets=", ".join(sheets))


def _is_hxl(texts: Sequence[str]) -> bool:
    filled = [text for text in texts if text]
    return bool(filled) and 2 * sum(text.startswith("#") for text in filled) > len(filled)


def _header(sheet: Sheet, path: Path, mapping: SheetMapping) -> int:
    """The row that holds all labels of `header.find`; with `hxl: use` the row of tags."""
    for i in range(min(SEARCHED, len(sheet.rows))):
        texts = sheet.header(i)
        if mapping.use_hxl:
            if _is_hxl(texts):
                return i
            continue
        titles = {folded(text) for text in texts}
        if all(_spellings(label, mapping) & titles for label in mapping.find):
            return i
    shown = next((sheet.header(i) for i in range(min(SEARCHED, len(sheet.rows))) if any(sheet.header(i))), [])
    wanted = "#" if mapping.use_hxl else " + ".join(mapping.find)
    raise _missing(wanted, shown, sheet, path)


def _spellings(column: str, mapping: SheetMapping) -> set[str]:
    return {folded(column), *(folded(text) for text in mapping.synonyms.get(column, ()))}


def _column(column: str, titles: Sequence[str], sheet: Sheet, header: int, path: Path, mapping: SheetMapping) -> int:
    wanted = _spellings(column, mapping)
    found = next((position for position, title in enumerate(titles) if title in wanted), None)
    if found is None:
        raise _missing(column, sheet.header(header), sheet, path)
    return found


def _missing(column: str, header: Sequence[str], sheet: Sheet, path: Path) -> Problem:
    shown = ", ".join(text for text in header if text)[:500] or "-"
    return Problem("column-missing", file=path.name, sheet=sheet.name or "-", column=column, columns=shown)


def _among(plain: Plain, row: Sequence[Any], rows: Rows | None) -> bool:
    return rows is not None and folded(plain.text(row, rows.column)) in rows.values
