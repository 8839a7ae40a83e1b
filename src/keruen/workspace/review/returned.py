"""Take a findings workbook back: its decisions are added to cleaning.csv, justifications.csv and decisions.csv of the round."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from keruen.cleaning.ledger import read_ledger
from keruen.cleaning.returned import read_returned
from keruen.terms.tables import CLEANING, DECISIONS, JUSTIFICATIONS, Table
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.settings.round import Place


@dataclass(frozen=True)
class Taken:
    """How many rows were added to which file, and FINDINGS of the rows that could not be used."""

    cleaning: int
    justifications: int
    decisions: int
    findings: pa.Table


def take(place: Place, path: Path) -> Taken:
    """Add the decisions of a workbook that are not there yet: taking it twice adds nothing the second time.

    Problems: file-missing, file-truncated, cleaning-returned-unknown, and those of the two ledgers.
    """
    returned = read_returned(path, place.round.code)
    return Taken(
        add(place.folder / "cleaning.csv", CLEANING, returned.cleaning),
        add(place.folder / "justifications.csv", JUSTIFICATIONS, returned.justifications),
        add(place.folder / "decisions.csv", DECISIONS, returned.decisions),
        returned.findings,
    )


def add(path: Path, table: Table, rows: Sequence[dict[str, str]]) -> int:
    """Write the new rows under those of a ledger, in the order of its own columns."""
    known = {tuple(line[name] for name in table.names) for line in read_ledger(path, table)}
    wanted = {tuple(row[name] for name in table.names): row for row in rows}
    new = [row for cells, row in wanted.items() if cells not in known]
    append(path, table, new)
    return len(new)


def append(path: Path, table: Table, rows: Sequence[dict[str, str]]) -> None:
    """Write rows under those of a ledger, in the order of its own columns; the file is replaced whole or not at all."""
    if not rows:
        return
    before = path.read_bytes().decode("utf-8-sig") if path.is_file() else ""
    header = next(csv.reader(io.StringIO(before)), None) or list(table.names)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if not before.strip():
        writer.writerow(header)
        before = ""
    for row in rows:
        writer.writerow([row.get(name.strip().casefold(), "") for name in header])
    joined = before + ("" if not before or before.endswith("\n") else "\n") + out.getvalue()
    write_bytes(path, joined.encode("utf-8"))
