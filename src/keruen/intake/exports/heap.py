"""Submissions while a file is being read: growing columns, then the tables of a Reading."""

from dataclasses import dataclass, field

from keruen.intake.findings import Notebook, Where
from keruen.intake.reading import Reading, table
from keruen.terms.tables import ANSWERS, RECORDS


@dataclass(frozen=True)
class Slot:
    """One submission as met in the file; `record` is '' where the source names none."""

    record: str
    sheet: str | None = None
    row: int | None = None
    version: str | None = None
    submitted: str | None = None
    replaces: str = ""  # the record of which this one is an edited version
    rejected: bool = False  # a person rejected it on the server


@dataclass
class Heap:
    """All submissions of one file, in the order of the file; answers point at them by position."""

    source: str
    round: str
    instrument: str
    form: str
    slots: list[Slot] = field(default_factory=list)
    owner: list[int] = field(default_factory=list)
    path: list[str] = field(default_factory=list)
    question: list[str] = field(default_factory=list)
    value: list[str] = field(default_factory=list)

    def open(self, slot: Slot) -> int:
        """Begin a submission; gives its position."""
        self.slots.append(slot)
        return len(self.slots) - 1

    def put(self, slot: int, prefix: str, question: str, value: str) -> None:
        """Write one answer of a submission; `prefix` is '' or `repeat[1]/`."""
        self.owner.append(slot)
        self.path.append(prefix + question)
        self.question.append(question)
        self.value.append(value)

    def where(self, slot: int) -> Where:
        """Where a submission stands in the file."""
        at = self.slots[slot]
        return Where(self.source, at.sheet, at.row, at.record or None)


def settle(heap: Heap, notes: Notebook) -> Reading:
    """The heap as tables: each submission has an id, edited versions replace earlier ones, doubles are listed, first kept."""
    records = [slot.record or _position(heap, slot) for slot in heap.slots]
    keep = _kept(heap, records, notes)
    chosen = [i for i, kept in enumerate(keep) if kept]
    columns: dict[str, list[object]] = {
        "record": [records[i] for i in chosen],
        "round": [heap.round] * len(chosen),
        "instrument": [heap.instrument] * len(chosen),
        "form": [heap.form or None] * len(chosen),
        "version": [heap.slots[i].version for i in chosen],
        "source": [heap.source] * len(chosen),
        "sheet": [heap.slots[i].sheet for i in chosen],
        "row": [heap.slots[i].row for i in chosen],
        "submitted": [heap.slots[i].submitted for i in chosen],
    }
    answers: dict[str, list[object]] = {"record": [], "path": [], "question": [], "value": []}
    for owner, path, question, value in zip(heap.owner, heap.path, heap.question, heap.value, strict=True):
        if keep[owner]:
            answers["record"].append(records[owner])
            answers["path"].append(path)
            answers["question"].append(question)
            answers["value"].append(value)
    return Reading(table(columns, RECORDS), table(answers, ANSWERS), notes.table())


def _position(heap: Heap, slot: Slot) -> str:
    return f"{heap.source}#{slot.sheet}#{slot.row}" if slot.sheet else f"{heap.source}#{slot.row}"


def _kept(heap: Heap, records: list[str], notes: Notebook) -> list[bool]:
    """Which submissions stay; what does not is a finding."""
    keep = [True] * len(records)
    replaced = {slot.replaces for slot in heap.slots if slot.replaces}
    said = _said(heap) if len(set(records)) < len(records) else []
    first: dict[str, int] = {}
    for i, record in enumerate(records):
        if heap.slots[i].rejected:
            keep[i] = False
            notes.add("intake-rejected", "warning", heap.where(i), id=record)
        elif record in replaced:
            keep[i] = False
            notes.add("intake-edited", "note", heap.where(i), id=record)
        elif record in first:
            keep[i] = False
            one = heap.slots[first[record]]
            tell_double(
                notes,
                heap.where(i),
                Where(heap.source, one.sheet, one.row),
                record,
                same=said[first[record]] == said[i],
            )
        else:
            first[record] = i
    return keep


def tell_double(notes: Notebook, second: Where, first: Where, record: str, *, same: bool) -> None:
    """Two submissions with one id: a note where they say the same, an error where they differ; both are named."""
    notes.add(
        "intake-double-same" if same else "intake-double-differs",
        "note" if same else "error",
        Where(second.source, second.sheet, second.row, record),
        id=record,
        first_file=first.source or "",
        first_row=str(first.row or first.sheet or ""),
    )


def _said(heap: Heap) -> list[dict[str, str]]:
    """The answers of each submission, by path."""
    said: list[dict[str, str]] = [{} for _ in heap.slots]
    for owner, path, value in zip(heap.owner, heap.path, heap.value, strict=True):
        said[owner][path] = value
    return said
