"""decisions.csv and justifications.csv: what people decided on a figure and how they explain a change."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from keruen.cleaning.ledger import Line, complete, read_ledger
from keruen.intake.cells import as_day, as_whole
from keruen.intake.findings import Notebook, Where
from keruen.terms.arrow import from_rows
from keruen.terms.tables import DECISIONS, JUSTIFICATIONS, Table

MEASURES = ("persons", "households")
WITHDRAWN = "-"  # as the figure of a decision, or as the reason of a justification: what stood above it is taken back


@dataclass(frozen=True)
class Decided:
    """The rows that can be used (DECISIONS or JUSTIFICATIONS), and FINDINGS of those that cannot."""

    table: pa.Table
    findings: pa.Table


def read_decisions(path: Path, round: str) -> Decided:
    """The decisions of a decisions.csv, their `seen` values in ascending order; two that differ on one figure are refused.

    A row whose value is `-` takes back what rows above it decided on the figure; rows below it decide anew.
    """
    return _read(path, round, DECISIONS, ("value",), ("place", "group", "measure"))


def read_justifications(path: Path, round: str) -> Decided:
    """The justifications of a justifications.csv; a row whose reason is `-` takes back those above it on the same change."""
    return _read(path, round, JUSTIFICATIONS, ("previous", "current"), ("place", "group", "previous", "current"))


def _read(path: Path, round: str, table: Table, numbers: Sequence[str], key: Sequence[str]) -> Decided:
    notes = Notebook(round)
    first: dict[tuple[str, ...], tuple[Line, dict[str, Any]]] = {}
    refused: set[tuple[str, ...]] = set()
    for line in read_ledger(path, table):
        if line["value" if "value" in line.cells else "reason"] == WITHDRAWN:
            back = tuple(line[name] for name in key)
            first.pop(back, None)
            refused.discard(back)
            continue
        row = _row(line, table, numbers, path.name, notes)
        if row is None:
            continue
        cell = tuple(str(row[name]) for name in key)
        before = first.setdefault(cell, (line, row))
        if before[0] is not line and _figure(before[1]) != _figure(row):
            refused.add(cell)
            for one, other in ((before[0], line), (line, before[0])):
                where = Where(path.name, None, one.row)
                notes.add(
                    "cleaning-decided-twice",
                    "error",
                    where,
                    place=row["place"],
                    group=row["group"],
                    other=str(other.row),
                )
    rows = [row for cell, (_, row) in first.items() if cell not in refused]
    return Decided(from_rows(table, rows), notes.table())


def _figure(row: dict[str, Any]) -> tuple[Any, ...]:
    """What two rows on one figure must agree on."""
    return (row.get("seen"), row.get("value"))


def _row(line: Line, table: Table, numbers: Sequence[str], file: str, notes: Notebook) -> dict[str, Any] | None:
    """The typed row, or None with a finding."""
    needed = [name for name in table.names if name != "seen"]
    if not complete(line, needed, file, notes):
        return None
    row: dict[str, Any] = dict(line.cells)
    where = Where(file, None, line.row)
    for name in numbers:
        value = as_whole(line[name])
        if not isinstance(value, int):
            notes.add("cleaning-number", "error", where, column=name, value=line[name])
            return None
        row[name] = value
    if as_day(line["when"]) is None:
        notes.add("cleaning-date", "error", where, column="when", value=line["when"])
        return None
    if "measure" in row and row["measure"] not in MEASURES:
        notes.add(
            "intake-option-unknown", "error", where, column="measure", value=row["measure"], known=", ".join(MEASURES)
        )
        return None
    if "seen" in row:
        seen = [as_whole(text) for text in row["seen"].replace(";", " ").replace(",", " ").split()]
        if not all(isinstance(value, int) for value in seen):
            notes.add("cleaning-number", "error", where, column="seen", value=line["seen"])
            return None
        row["seen"] = " ".join(str(value) for value in sorted(value for value in seen if isinstance(value, int)))
    return row
