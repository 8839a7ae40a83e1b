"""The series of a folder: series/*.csv in the columns of SERIES, read strictly; written so that equal series are equal bytes."""

import csv
import io
from collections.abc import Iterable
from dataclasses import fields
from math import isfinite
from pathlib import Path

from keruen.policy.series.dimensions import parse
from keruen.policy.series.find import Point, Series
from keruen.policy.series.periods import kind
from keruen.policy.series.shipped import TABLES, shipped
from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import write_bytes

COLUMNS = tuple(field.name for field in fields(Point))
STATES = ("observed", "as_printed", "converted", "unknown")


def read_folder(folder: Path) -> tuple[Point, ...]:
    """The points of every file, file by file. Problems: column-missing, policy-series-column."""
    return tuple(point for path in sorted(folder.glob("*.csv")) for point in read_file(path))


def read_file(path: Path) -> tuple[Point, ...]:
    """The points of one file; each cell is checked."""
    reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        shown = ", ".join(reader.fieldnames or ())
        raise Problem("column-missing", file=path.name, sheet="-", column=", ".join(missing), columns=shown)
    return tuple(_point(row, reader.line_num, path.name) for row in reader)


def _point(row: dict[str, str], line: int, file: str) -> Point:
    texts = {name: (row[name] or "").strip() for name in COLUMNS}

    def wrong(column: str) -> Problem:
        return Problem("policy-series-column", file=file, line=line, column=column, value=texts[column])

    if not kind(texts["period"]):
        raise wrong("period")
    if texts["state"] not in STATES:
        raise wrong("state")
    try:
        parse(texts["dimensions"])
    except ValueError:
        raise wrong("dimensions") from None
    try:
        value = float(texts["value"]) if texts["value"] else None
    except ValueError:
        raise wrong("value") from None
    if (value is None) != (texts["state"] == "unknown") or (value is not None and not isfinite(value)):
        raise wrong("value")
    return Point(**{**texts, "value": value})  # type: ignore[arg-type]


def write_file(path: Path, points: Iterable[Point]) -> None:
    """Write points as a file of the folder."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(["" if (v := getattr(p, name)) is None else _text(v) for name in COLUMNS] for p in points)
    write_bytes(path, buffer.getvalue().encode())


def write_shipped(folder: Path) -> None:
    """The series that ship, a file for each table."""
    for table in TABLES:
        write_file(folder / f"{table}.csv", Series.of(shipped(table)).points)


def _text(value: object) -> str:
    """A whole number without a fraction; any other float by its shortest decimal."""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)
    return str(value)


__all__ = ["COLUMNS", "read_file", "read_folder", "write_file", "write_shipped"]
