"""lineage.csv beside places.csv: places that were merged, split or renamed."""

from datetime import date
from pathlib import Path

from keruen.matrix.comparing.lineage import Line
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.terms.trust_tables import LINEAGE
from keruen.workspace.folder.decided import read_csv

FILE = "lineage.csv"
KINDS = ("renamed", "merged", "split")


def read_lineage(home: Path, gazetteer: Gazetteer) -> tuple[Line, ...]:
    """The lines of a programme; () where the file is absent. Problems: column-missing, trust-lineage-unknown, -wrong."""
    lines = []
    for number, row in enumerate(read_csv(home / FILE, LINEAGE.names), start=2):
        for column in ("old", "new"):
            if row[column] not in gazetteer:
                raise Problem("trust-lineage-unknown", file=FILE, line=number, place=row[column])
        if row["kind"] not in KINDS:
            raise _wrong(number, "kind", row["kind"], ", ".join(KINDS))
        if row["old"] == row["new"]:
            raise _wrong(number, "new", row["new"], f"≠ {row['old']}")
        try:
            day = date.fromisoformat(row["date"]).isoformat()
        except ValueError:
            raise _wrong(number, "date", row["date"], "2023-07-15") from None
        lines.append(Line(row["old"], row["new"], row["kind"], day))
    return tuple(lines)


def _wrong(line: int, column: str, value: str, expected: str) -> Problem:
    return Problem("trust-lineage-wrong", file=FILE, line=line, column=column, value=value, expected=expected)
