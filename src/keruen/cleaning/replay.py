"""Corrections are replayed on the answers as received; one that no longer fits is refused, and told, never forced.

Refused: an old value that is not there any more, two entries that disagree on one answer, a record or question that is
unknown, a correction of a record that another entry removes. Replaying twice gives the same answers as replaying once.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import pyarrow as pa
import pyarrow.compute as pc
from rapidfuzz import process

from keruen.cleaning.entry import REMOVE, Entries, Entry
from keruen.intake.findings import Notebook, Where
from keruen.terms.arrow import schema
from keruen.terms.tables import ANSWERS

Cell = tuple[str, str]  # record, path


@dataclass(frozen=True)
class Replayed:
    """ANSWERS after the corrections, FINDINGS of what was refused, the entries that hold, the records that they remove."""

    answers: pa.Table
    findings: pa.Table
    applied: tuple[Entry, ...]
    removed: tuple[str, ...]

    def keep(self, table: pa.Table) -> pa.Table:
        """A table with a column `record` (RECORDS) without the removed records."""
        gone = pa.array(list(self.removed), pa.string())
        return table.filter(pc.invert(pc.is_in(table.column("record"), gone))) if self.removed else table


def replay(
    answers: pa.Table,
    entries: Entries,
    round: str,
    records: Collection[str] | None = None,
    questions: Collection[str] = (),
) -> Replayed:
    """Replay accepted entries on ANSWERS.

    `records`: the ids that there are (None: those with an answer); `questions`: those of the forms, beside the ones answered.
    """
    notes = Notebook(round)
    judge = _Judge(entries.file, notes, _known(answers, records), _asked(answers, questions))
    removed = judge.removals(entries.accepted)
    cells = _cells(answers, {entry.record for entry in entries.accepted})
    changes: dict[Cell, str] = {}
    applied = [entry for entry in entries.accepted if entry.removes and entry.record in removed]
    for cell, group in judge.by_cell(entries.accepted, removed).items():
        held = judge.chain(group, cells.get(cell, ""))
        if held:
            changes[cell] = held[-1].new
            applied += held
    findings = pa.concat_tables([entries.findings, notes.table()])
    applied.sort(key=lambda entry: entry.row)
    return Replayed(_changed(answers, changes, removed), findings, tuple(applied), tuple(sorted(removed)))


@dataclass
class _Judge:
    """Decides which entries hold, and writes a finding for each that does not."""

    file: str
    notes: Notebook
    records: frozenset[str]
    questions: frozenset[str]

    def refuse(self, code: str, entry: Entry, **params: str) -> None:
        where = Where(self.file, None, entry.row, entry.record)
        self.notes.add(code, "error", where, column=entry.path, **params)

    def removals(self, entries: Iterable[Entry]) -> dict[str, int]:
        """Records to remove, with the row of the entry that says so."""
        found: dict[str, int] = {}
        for entry in entries:
            if not entry.removes:
                continue
            if entry.new.casefold() != REMOVE:
                self.refuse("cleaning-star", entry, value=entry.new)
            elif entry.record not in self.records:
                self.refuse("cleaning-record-unknown", entry, id=entry.record)
            else:
                found.setdefault(entry.record, entry.row)
        return found

    def by_cell(self, entries: Iterable[Entry], removed: dict[str, int]) -> dict[Cell, list[Entry]]:
        """The corrections of answers that there can be, by cell, in the order of the file."""
        found: dict[Cell, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.removes:
                continue
            if entry.record in removed:
                self.refuse("cleaning-on-removed", entry, other=str(removed[entry.record]))
            elif entry.record not in self.records:
                self.refuse("cleaning-record-unknown", entry, id=entry.record)
            elif entry.question not in self.questions:
                near = process.extractOne(entry.question, sorted(self.questions))
                self.refuse(
                    "cleaning-question-unknown", entry, question=entry.question, nearest=near[0] if near else "-"
                )
            else:
                found[entry.record, entry.path].append(entry)
        return found

    def chain(self, group: Sequence[Entry], now: str) -> list[Entry]:
        """The entries of one cell if each continues the one before it and the first fits the answer; else none."""
        steps: list[Entry] = []
        for entry in group:
            said = next((step for step in steps if (step.old, step.new) == (entry.old, entry.new)), None)
            if said is None:
                steps.append(entry)
        for before, after in pairwise(steps):
            if after.old != before.new:
                self.refuse("cleaning-disagree", before, other=str(after.row))
                self.refuse("cleaning-disagree", after, other=str(before.row))
                return []
        if now not in (steps[0].old, steps[-1].new):  # the last new value: it was replayed before
            self.refuse("cleaning-stale", steps[0], expected=steps[0].old, found=now)
            return []
        return list(group)


def _known(answers: pa.Table, records: Collection[str] | None) -> frozenset[str]:
    ids = pc.unique(answers.column("record")).to_pylist() if records is None else records
    return frozenset(ids)


def _asked(answers: pa.Table, questions: Collection[str]) -> frozenset[str]:
    return frozenset(pc.unique(answers.column("question")).to_pylist()) | frozenset(questions)


def _rows_of(answers: pa.Table, records: Collection[str]) -> pa.Array:
    return pc.is_in(answers.column("record"), pa.array(sorted(records), pa.string()))


def _cells(answers: pa.Table, records: Collection[str]) -> dict[Cell, str]:
    """The answers of some records, by cell."""
    mine = answers.filter(_rows_of(answers, records))
    columns = (mine.column(name).to_pylist() for name in ("record", "path", "value"))
    return {(record, path): value for record, path, value in zip(*columns, strict=True)}


def _changed(answers: pa.Table, changes: dict[Cell, str], removed: Collection[str]) -> pa.Table:
    """The answers with the changes: a record's other answers keep their order, new ones come last."""
    touched = {record for record, _ in changes} | set(removed)
    if not touched:
        return answers
    inside = _rows_of(answers, touched)
    left = answers.filter(pc.invert(inside))
    rows: list[dict[str, str]] = []
    open_changes = dict(changes)
    for row in answers.filter(inside).to_pylist():
        if row["record"] in removed:
            continue
        new = open_changes.pop((row["record"], row["path"]), None)
        if new is None or new:
            rows.append(row if new is None else row | {"value": new})
    for (record, path), new in open_changes.items():
        if new:
            rows.append({"record": record, "path": path, "question": path.rsplit("/", 1)[-1], "value": new})
    return pa.concat_tables([left, pa.Table.from_pylist(rows, schema=schema(ANSWERS))])
