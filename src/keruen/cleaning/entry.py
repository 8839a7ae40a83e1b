"""cleaning.csv: guarded corrections, each with the old value that it expects, a reason, a name and a date."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from keruen.cleaning.ledger import Line, complete, read_ledger
from keruen.intake.cells import as_day
from keruen.intake.findings import Notebook, Where
from keruen.terms.arrow import from_rows
from keruen.terms.tables import CLEANING

STATUSES = ("open", "answered", "accepted", "rejected")
REMOVE = "remove"  # the new value, and
RESTORE = "restore"  # the new value that takes a removal back
RECORD = "*"  # the path, of an entry that removes a whole record, or takes that back


@dataclass(frozen=True)
class Entry:
    """One correction with the row of the file in which it stands."""

    row: int
    record: str
    path: str
    old: str
    new: str

    @property
    def removes(self) -> bool:
        """Whether it removes the record, or takes a removal back."""
        return self.path == RECORD

    @property
    def question(self) -> str:
        """The question that it corrects."""
        return self.path.rsplit("/", 1)[-1]


@dataclass(frozen=True)
class Entries:
    """The entries of one file: all of them as CLEANING, the accepted ones to replay, FINDINGS of what is no entry."""

    file: str
    table: pa.Table
    accepted: tuple[Entry, ...]
    findings: pa.Table


def read_entries(path: Path, round: str) -> Entries:
    """The entries of a cleaning.csv (none where it is absent). An accepted entry without reason, name or date is refused."""
    return judged(read_ledger(path, CLEANING), path.name, round)


def entries_of(rows: Iterable[dict[str, str]], file: str, round: str) -> Entries:
    """Rows of CLEANING that came from elsewhere, as if they stood in a cleaning.csv under its header."""
    return judged([Line(number, row) for number, row in enumerate(rows, start=2)], file, round)


def judged(lines: Iterable[Line], file: str, round: str) -> Entries:
    """The entries of the lines of a ledger."""
    notes, rows, accepted = Notebook(round), [], []
    days: dict[str, bool] = {"": False}  # a log has thousands of rows and few days
    for line in lines:
        cells = line.cells
        rows.append(cells)
        where = Where(file, None, line.row, cells["record"] or None)
        status = cells["status"].casefold()
        if status not in STATUSES:
            notes.add(
                "cleaning-status", "error", where, column="status", value=line["status"], known=", ".join(STATUSES)
            )
        elif status == "accepted" and complete(line, ("record", "path", "reason", "who", "when"), file, notes):
            if cells["when"] not in days:
                days[cells["when"]] = as_day(cells["when"]) is not None
            if not days[cells["when"]]:
                notes.add("cleaning-date", "error", where, column="when", value=line["when"])
            else:
                accepted.append(Entry(line.row, cells["record"], cells["path"], cells["old"], cells["new"]))
    return Entries(file, from_rows(CLEANING, rows), tuple(accepted), notes.table())
