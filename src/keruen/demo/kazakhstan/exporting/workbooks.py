"""Exports as KoboToolbox writes them to a workbook: the form on the first sheet, each repeat on its own."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

from keruen.demo.kazakhstan.collecting.submission import SYNTHETIC, Column, Submission
from keruen.demo.kazakhstan.exporting.exports import TAIL, Shape, cells, tail

NOTE = "SYNTHETIC DATA: made up, no real person and no real settlement"
_WRITTEN = datetime.datetime(2024, 1, 26, tzinfo=datetime.UTC)  # a fixed moment, so that equal seeds give equal bytes
_REPEAT_TAIL = ("_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid",
                "_submission__submission_time", "_submission__validation_status", "_submission__notes", "_submission__status",
                "_submission__submitted_by", "_submission___version__", "_submission__tags")  # fmt: skip
_NUMBERS = {"_id", "_index"}


def kobo_xlsx(path: Path, submissions: Sequence[Submission], columns: Sequence[Column], shape: Shape) -> None:
    """A Kobo XLSX export of submissions of one form."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    book.set_properties({"title": NOTE, "comments": NOTE, "keywords": SYNTHETIC, "created": _WRITTEN})
    main = book.add_worksheet(submissions[0].form)
    own = list(cells([c for c in columns if not c.repeat], shape))
    main.write_row(0, 0, [*(cell.head for cell in own), *TAIL])
    for index, submission in enumerate(submissions, start=1):
        behind = tail(submission, index)
        _line(main, index, [*(_typed(cell.of(submission.answers)) for cell in own),
                            *(int(v) if name in _NUMBERS else v for name, v in behind.items())])  # fmt: skip
    for repeat in dict.fromkeys(c.repeat for c in columns if c.repeat):
        _repeat_sheet(book, repeat, submissions, [c for c in columns if c.repeat == repeat], shape)
    book.close()


def _line(sheet: xlsxwriter.worksheet.Worksheet, row: int, values: Sequence[int | str]) -> None:
    """One row, its empty cells left out; typed by us, so that the library need not guess."""
    for n, value in enumerate(values):
        if isinstance(value, int):
            sheet.write_number(row, n, value)
        elif value:
            sheet.write_string(row, n, value)


def _typed(value: str) -> int | str:
    """Numbers are numbers in a Kobo workbook; whatever is not plainly one stays text."""
    return int(value) if value.isdecimal() and len(value) < 10 and (value == "0" or value[0] != "0") else value


def _repeat_sheet(
    book: xlsxwriter.Workbook, repeat: str, submissions: Sequence[Submission], columns: Sequence[Column], shape: Shape
) -> None:
    sheet = book.add_worksheet(repeat[:31])
    own = list(cells(columns, shape))
    sheet.write_row(0, 0, [*(cell.head for cell in own), *_REPEAT_TAIL])
    line = 0
    for parent, submission in enumerate(submissions, start=1):
        behind = list(tail(submission, parent).values())
        for instance in submission.repeats.get(repeat, []):
            line += 1
            values = [_typed(cell.of(instance)) for cell in own]
            _line(sheet, line, [*values, line, submission.form, parent, int(behind[0]), *behind[1:9]])
