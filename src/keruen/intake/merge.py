"""Several files of one round: a submission that came in two of them is taken once, and it is told."""

from collections.abc import Iterable, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.exports.heap import tell_double
from keruen.intake.findings import Notebook, Where
from keruen.intake.reading import Reading, together


def merge(readings: Sequence[Reading], round: str) -> Reading:
    """The readings as one, in their order; of two submissions with one id the first is kept, a finding names both."""
    first: dict[str, int] = {}
    kept: list[Reading] = []
    notes = Notebook(round)
    for number, reading in enumerate(readings):
        ids = reading.records.column("record").to_pylist()
        doubles = [record for record in ids if record in first]
        for other in sorted({first[record] for record in doubles}):
            _tell([record for record in doubles if first[record] == other], readings[other], reading, notes)
        kept.append(_rows(reading, doubles, keep=False) if doubles else reading)
        for record in ids:
            first.setdefault(record, number)
    nothing = together([])
    return together([*kept, Reading(nothing.records, nothing.answers, notes.table())])


def _rows(reading: Reading, records: Iterable[str], *, keep: bool) -> Reading:
    """The reading with only these records, or without them; its findings stay."""
    wanted = pa.array(list(records), pa.string())

    def among(table: pa.Table) -> pa.Table:
        inside = pc.is_in(table.column("record"), wanted)
        return table.filter(inside if keep else pc.invert(inside))

    return Reading(among(reading.records), among(reading.answers), reading.findings)


def _tell(doubles: Sequence[str], one: Reading, other: Reading, notes: Notebook) -> None:
    first, second = _rows(one, doubles, keep=True), _rows(other, doubles, keep=True)
    where_first, where_second = _where(first), _where(second)
    said_first, said_second = _said(first), _said(second)
    for record in doubles:
        same = said_first.get(record) == said_second.get(record)
        tell_double(notes, where_second[record], where_first[record], record, same=same)


def _where(reading: Reading) -> dict[str, Where]:
    rows: list[dict[str, Any]] = reading.records.to_pylist()
    return {row["record"]: Where(row["source"], row["sheet"], row["row"], row["record"]) for row in rows}


def _said(reading: Reading) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    columns = (reading.answers.column(name).to_pylist() for name in ("record", "path", "value"))
    for record, path, value in zip(*columns, strict=True):
        found.setdefault(record, {})[path] = value
    return found
