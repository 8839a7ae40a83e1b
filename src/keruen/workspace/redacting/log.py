"""redactions.csv: which submissions were taken out of a round at the wish of an informant, why, by whom, when. No names."""

import csv
import io
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.decided import read_csv

FILE = "redactions.csv"
INTERVIEW, CONTACTS = "interview", "contacts"
WHAT = (INTERVIEW, CONTACTS)


@dataclass(frozen=True)
class Redaction:
    """One submission: taken out whole (interview), or without what names or reaches the person (contacts)."""

    record: str
    what: str
    reason: str
    who: str
    when: str


COLUMNS = tuple(field.name for field in fields(Redaction))


def read_redactions(folder: Path) -> tuple[Redaction, ...]:
    """The lines of redactions.csv. Problems: column-missing, config-value-wrong."""
    rows = read_csv(folder / FILE, COLUMNS)
    for number, row in enumerate(rows, start=2):
        if row["what"] not in WHAT or not row["record"]:
            expected = ", ".join(WHAT)
            raise Problem("config-value-wrong", file=FILE, key=f"what, {number}", value=row["what"], expected=expected)
    return tuple(Redaction(**{name: row[name] for name in COLUMNS}) for row in rows)


def add_redactions(folder: Path, new: Sequence[Redaction]) -> None:
    """Write further lines; the file is there whole or not at all."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(astuple(line) for line in dict.fromkeys((*read_redactions(folder), *new)))
    write_bytes(folder / FILE, text.getvalue().encode())


def persons(redactions: Sequence[Redaction]) -> int:
    """How many submissions were taken out whole."""
    return len({line.record for line in redactions if line.what == INTERVIEW})
