"""places.csv: read with every cell as text, and written so that equal places give equal bytes."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from keruen.places.faults import faults
from keruen.terms.problems import Problem
from keruen.terms.tables import PLACES


def read_rows(content: bytes, file: str) -> list[dict[str, str]]:
    """The rows of a places.csv, each cell as text; raises the first Problem of the file."""
    rows = parse(content, file)
    for problem in faults(rows, file):
        raise problem
    return rows


def parse(content: bytes, file: str) -> list[dict[str, str]]:
    """The rows as they stand, cells trimmed; comma or semicolon. Raises Problem for a file that is no table of places."""
    text = _decoded(content, file)
    if not text.strip():
        raise Problem("file-empty", file=file)
    head = text.splitlines()[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if head.count(";") > head.count(",") else ",")
    missing = [
        column.name for column in PLACES.columns if not column.optional and column.name not in (reader.fieldnames or ())
    ]
    if missing:
        raise Problem("places-column-missing", file=file, columns=", ".join(missing))
    return [
        {name: (row.get(name) or "").strip() for name in PLACES.names} | {"line": str(reader.line_num)}
        for row in reader
    ]


def write_rows(rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Rows of PLACES as the bytes of a places.csv: UTF-8, comma, one line feed a row."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, PLACES.names, lineterminator="\n", extrasaction="ignore")
    writer.writeheader()
    writer.writerows({name: "" if row[name] is None else row[name] for name in PLACES.names} for row in rows)
    return buffer.getvalue().encode("utf-8")


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content[: fault.start].count(b"\n") + 1
        raise Problem("places-not-utf8", file=file, line=line) from None
