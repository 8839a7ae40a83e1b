"""Rows of a CSV that a person wrote for points, the barometer or quotas: its columns are checked before anything is read."""

import csv
from collections.abc import Iterable, Mapping
from io import StringIO
from pathlib import Path

from keruen.terms.problems import Problem


def read_rows(path: Path, columns: Iterable[str] = ()) -> list[dict[str, str]]:
    """The rows by column, cells as text; UTF-8, with or without its mark.

    Problems file-missing, file-empty, evaluation-encoding, evaluation-semicolons, evaluation-column.
    """
    if not path.is_file():
        raise Problem("file-missing", file=path.name)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem("evaluation-encoding", file=path.name) from None
    reader = csv.DictReader(StringIO(text))
    names = [(name or "").strip() for name in reader.fieldnames or ()]
    reader.fieldnames = names
    if len(names) == 1 and ";" in names[0]:
        raise Problem("evaluation-semicolons", file=path.name)
    for column in columns:
        if column not in names:
            raise Problem("evaluation-column", file=path.name, column=column, columns=", ".join(names) or "-")
    rows = [{name: value or "" for name, value in row.items() if name} for row in reader]
    if not rows:
        raise Problem("file-empty", file=path.name)
    return rows


def number(row: Mapping[str, str], column: str, file: str, line: int, default: float | None = None) -> float:
    """A number of zero or more in a cell; the default where the cell is empty and there is one. Problem evaluation-input."""
    text = row.get(column, "").strip()
    if not text and default is not None:
        return default
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise Problem("evaluation-input", file=file, line=line, column=column, value=text, expected="0, 12, 12.5")
    return value


def whole(row: Mapping[str, str], column: str, file: str, line: int, default: int | None = None) -> int:
    """A whole number of zero or more in a cell. Problem evaluation-input."""
    value = number(row, column, file, line, default)
    if value != int(value):
        raise Problem(
            "evaluation-input", file=file, line=line, column=column, value=row[column], expected="0, 12, 3500"
        )
    return int(value)
