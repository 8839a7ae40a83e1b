"""Several files of one round: a submission that came in two of them is taken once, and it is told.

Of an edited submission the file that was imported later counts: a new export holds it as it is now.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.exports.heap import tell_double
from keruen.intake.findings import Notebook, Where
from keruen.intake.reading import Reading, together

SHOWN = 3  # questions that a finding names
Pairs = dict[tuple[int, int], list[str]]  # the two readings, the one that holds the submission first -> its ids


def merge(readings: Sequence[Reading], round: str, order: Sequence[int] = ()) -> Reading:
    """The readings as one; `order` is their place in the order of import (left out: as they stand).

    Of two submissions of one form with one id the later import counts where they differ, and where it says that the
    submission was rejected; of two forms the first is kept. A finding names both files.
    """
    numbers = sorted(range(len(readings)), key=lambda n: order[n] if order else n)
    pile = _Pile(readings, Notebook(round))
    for number in numbers:
        pile.add(number)
    kept = [
        _rows(reading, pile.lost[n], keep=False) if n in pile.lost else reading for n, reading in enumerate(readings)
    ]
    nothing = together([])
    return together([*kept, Reading(nothing.records, nothing.answers, pile.notes.table())])


@dataclass
class _Pile:
    """Files laid one on the other: which of them holds each submission, and the submissions that each has lost."""

    readings: Sequence[Reading]
    notes: Notebook
    holder: dict[str, int] = field(default_factory=dict)
    lost: dict[int, set[str]] = field(default_factory=dict)

    def add(self, number: int) -> None:
        """Lay one more file, imported after those before it."""
        reading = self.readings[number]
        for record in _rejected(reading):
            if record in self.holder:
                self._lose(self.holder.pop(record), record)
        doubles: Pairs = {}
        for record in reading.records.column("record").to_pylist():
            if record in self.holder:
                doubles.setdefault((self.holder[record], number), []).append(record)
            else:
                self.holder[record] = number
        for (before, _), records in sorted(doubles.items()):
            self._choose(before, number, records)

    def _choose(self, before: int, number: int, records: list[str]) -> None:
        one, other = (_rows(self.readings[n], records, keep=True) for n in (before, number))
        first, second, said, says = _where(one), _where(other), _said(one), _said(other)
        forms = [_form(part) for part in (one, other)]
        for record in records:
            differing = sorted(_differing(said.get(record, {}), says.get(record, {})))
            if differing and forms[0][record] == forms[1][record]:
                self._lose(before, record)
                self.holder[record] = number
                self._tell_newer(second[record], first[record], record, differing)
            else:
                self._lose(number, record)
                tell_double(self.notes, second[record], first[record], record, same=not differing)

    def _lose(self, number: int, record: str) -> None:
        self.lost.setdefault(number, set()).add(record)

    def _tell_newer(self, newer: Where, older: Where, record: str, differing: list[str]) -> None:
        self.notes.add(
            "intake-double-newer",
            "warning",
            newer,
            id=record,
            first_file=older.source or "",
            first_row=str(older.row or older.sheet or ""),
            n=len(differing),
            questions=", ".join(differing[:SHOWN]) + (", ..." if len(differing) > SHOWN else ""),
        )


def _rejected(reading: Reading) -> list[str]:
    """The submissions of a file that a person rejected on the server."""
    findings = reading.findings
    return list(findings.filter(pc.equal(findings.column("code"), "intake-rejected")).column("record").to_pylist())


def _rows(reading: Reading, records: Iterable[str], *, keep: bool) -> Reading:
    """The reading with only these records, or without them; its findings stay."""
    wanted = pa.array(sorted(records), pa.string())

    def among(table: pa.Table) -> pa.Table:
        inside = pc.is_in(table.column("record"), wanted)
        return table.filter(inside if keep else pc.invert(inside))

    return Reading(among(reading.records), among(reading.answers), reading.findings)


def _where(reading: Reading) -> dict[str, Where]:
    rows: list[dict[str, Any]] = reading.records.to_pylist()
    return {row["record"]: Where(row["source"], row["sheet"], row["row"], row["record"]) for row in rows}


def _form(reading: Reading) -> dict[str, tuple[str, str | None]]:
    columns = (reading.records.column(name).to_pylist() for name in ("record", "instrument", "form"))
    return {record: (instrument, form) for record, instrument, form in zip(*columns, strict=True)}


def _said(reading: Reading) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    columns = (reading.answers.column(name).to_pylist() for name in ("record", "path", "value"))
    for record, path, value in zip(*columns, strict=True):
        found.setdefault(record, {})[path] = value
    return found


def _differing(one: dict[str, str], other: dict[str, str]) -> set[str]:
    """The paths whose answers are not the same."""
    return {path for path in one.keys() | other.keys() if one.get(path) != other.get(path)}
