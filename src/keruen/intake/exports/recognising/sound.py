"""Is a file whole and of a known shape? Asked when it is received, long before its answers are read."""

import zlib
from collections.abc import Sequence
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from keruen.intake.cells import as_text
from keruen.intake.exports.json_file import load
from keruen.intake.exports.recognising.sniff import sniff
from keruen.intake.limits import Limits, members
from keruen.intake.sheets import Sheet, table_of, workbook
from keruen.terms.problems import Problem

_FORM = {"survey", "choices"}  # the sheets of an XLSForm
_LOOKED_AT = 200  # rows
_ZIPS = ("workbook", "central", "instances")


def check_sound(path: Path, limits: Limits) -> None:
    """Raise the Problem of a file or folder that no reader can open: file-*, intake-encoding, -csv-broken, -json-broken.

    Also of a text or workbook that is no table (intake-no-table), and of a form without answers (intake-is-form). Nothing is
    said of its answers: that needs the forms.
    """
    shape = sniff(path, limits)
    if shape == "folder" and not any(path.rglob("*.xml")):
        raise Problem("file-empty", file=path.name)
    if shape in _ZIPS:
        _check_members(path, limits)
    if shape == "workbook":
        _check_tables(path, workbook(path, limits))
    if shape == "csv":
        _check_tables(path, [table_of(path, limits)])
    if shape == "json":
        load(path, limits)


def _check_members(path: Path, limits: Limits) -> None:
    """Every member of a zip against its checksum. An XLS file of former days is no zip."""
    with path.open("rb") as stream:
        if stream.read(2) != b"PK":
            return
    members(path, limits)
    try:
        with ZipFile(path) as archive:
            broken = archive.testzip()
    except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as cause:
        raise Problem("file-truncated", file=path.name) from cause
    if broken is not None:
        raise Problem("file-truncated", file=path.name)


def _check_tables(path: Path, sheets: Sequence[Sheet]) -> None:
    """Some sheet must be a table, and not the questions of a form."""
    if {sheet.name for sheet in sheets} >= _FORM:
        raise Problem("intake-is-form", file=path.name)
    if not any(_is_table(sheet) for sheet in sheets):
        raise Problem("intake-no-table", file=path.name)


def _is_table(sheet: Sheet) -> bool:
    """Whether two rows in a row are equally wide and have two cells or more; a heading alone is an empty table."""
    filled = [row for row in sheet.rows[:_LOOKED_AT] if any(as_text(cell) for cell in row)]
    wide = [sum(as_text(cell) is not None for cell in row) > 1 for row in filled]
    return wide == [True] or any(wide[n] and len(filled[n]) == len(filled[n + 1]) for n in range(len(filled) - 1))
