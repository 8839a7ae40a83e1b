"""Corrections are replayed on the answers as received; one that no longer fits is refused, and told, never forced.

Refused: an old value that is not there any more, two entries that disagree on one answer, a record or question that is
unknown, a value that the form does not allow, a correction of a record that another entry removes. Replaying twice gives the
same answers as replaying once, in whatever order the answers stand.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa
import pyarrow.compute as pc

from keruen.cleaning.cells import Cell, changed, present
from keruen.cleaning.entry import Entries, Entry
from keruen.cleaning.judging.asked import Asked, Target
from keruen.cleaning.judging.judge import Judge
from keruen.intake.exports.outline import Outline
from keruen.intake.findings import Notebook


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
    forms: Iterable[Outline] = (),
    form_of: Mapping[str, str] | None = None,
) -> Replayed:
    """Replay accepted entries on ANSWERS.

    `records`: the ids that there are (None: those with an answer); `questions`: those beside the ones answered;
    `forms`: the forms, from which types come, and `form_of`: the form id of each record.
    """
    if not entries.accepted:
        return Replayed(answers, entries.findings, (), ())
    notes = Notebook(round)
    known = frozenset(pc.unique(answers.column("record")).to_pylist() if records is None else records)
    asked = Asked.of(forms, form_of or {}, [*pc.unique(answers.column("question")).to_pylist(), *questions])
    judge = Judge(entries.file, notes, asked)
    mine = [entry if entry.record in known else _with_id(entry, known) for entry in entries.accepted]
    removed = judge.removals(mine, known)
    groups = _by_cell(judge, mine, removed, known)
    cells = present(answers, groups)
    changes: dict[Cell, str] = {}
    applied = [entry for entry in mine if entry.removes and entry.record in removed]
    for cell, steps in groups.items():
        value = judge.settle(steps, cells.get(cell, ""))
        if value is not None:
            changes[cell] = value
            applied += [entry for entry, _ in steps]
    applied.sort(key=lambda entry: entry.row)
    findings = pa.concat_tables([entries.findings, notes.table()])
    return Replayed(changed(answers, changes, removed), findings, tuple(applied), tuple(sorted(removed)))


def _by_cell(
    judge: Judge, entries: Sequence[Entry], removed: Mapping[str, int], known: Collection[str]
) -> dict[Cell, list[tuple[Entry, Target]]]:
    """The corrections of answers that there can be, by the cell that they change, in the order of the file."""
    found: dict[Cell, list[tuple[Entry, Target]]] = defaultdict(list)
    for entry in entries:
        if entry.removes:
            continue
        target = judge.target(entry, removed, known)
        if target is not None:
            found[entry.record, target.path].append((entry, target))
    return found


def _with_id(entry: Entry, known: Collection[str]) -> Entry:
    """The entry with the id that it means: exports show ids with `uuid:` before them, or without."""
    return replace(entry, record=f"uuid:{entry.record}") if f"uuid:{entry.record}" in known else entry
