"""Kobo exports, XLSX and CSV: one sheet of submissions, one of each repeat, the tail columns that identify them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from keruen.intake.cells import as_text
from keruen.intake.exports.formats.repeats import LONGEST, Family, read_repeats
from keruen.intake.exports.formats.rows import Reader, reader
from keruen.intake.exports.heap import Heap, Slot, settle
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.choose import Chosen, choose
from keruen.intake.exports.telling.complete import tell_flat, tell_missing, tell_short
from keruen.intake.exports.telling.unknown import tell_columns
from keruen.intake.exports.telling.versions import tell_versions
from keruen.intake.findings import Notebook
from keruen.intake.reading import Reading
from keruen.intake.sheets import Sheet
from keruen.terms.problems import Problem

TAIL = (
    "_uuid",
    "_id",
    "_submission_time",
    "_index",
    "__version__",
    "_validation_status",
    "meta/rootUuid",
    "meta/instanceID",
)


def read_kobo(path: Path, sheets: Sequence[Sheet], outlines: Sequence[Outline], round: str) -> Reading:
    """A Kobo export as a Reading. Problem: no sheet carries the questions of a known form, no submissions."""
    chosen = choose(sheets, outlines)
    if chosen is None:
        names = ", ".join(dict.fromkeys(o.form for o in outlines)) or "-"
        raise Problem("intake-no-form", file=path.name, forms=names)
    if len(chosen.sheet.rows) < 2:
        raise Problem("file-empty", file=path.name)
    heap = Heap(path.name, round, chosen.outline.instrument, chosen.outline.form)
    notes, family = Notebook(round), Family()
    _read_root(chosen, heap, family)
    missing = read_repeats(sheets, chosen.outline, chosen.sheet, family, heap, notes)
    _tell_repeats(chosen, sheets, missing, heap, notes)
    tell_columns(chosen.sheet, chosen.layout, path.name, notes)
    tell_versions(heap, chosen.outline, notes)
    return settle(heap, notes)


def _tell_repeats(chosen: Chosen, sheets: Sequence[Sheet], missing: Sequence[str], heap: Heap, notes: Notebook) -> None:
    """What is lost with the sheets that are not there, and with rows that are missing in those that are."""
    if chosen.sheet.name:
        expected = {repeat: repeat[:LONGEST] for repeat in missing}
        tell_missing(heap, chosen.outline, missing, expected, [s.name for s in sheets], notes)
    else:
        tell_flat(heap, chosen.outline, missing, notes)
    tell_short(heap, chosen.outline, notes, told=missing)


def _read_root(chosen: Chosen, heap: Heap, family: Family) -> None:
    sheet, read = chosen.sheet, reader(chosen.layout, chosen.outline)
    header = sheet.header()
    tail = {name: header.index(name) for name in TAIL if name in header}
    for i in range(1, len(sheet.rows)):
        row = sheet.rows[i]
        if any(cell != "" and cell is not None for cell in row):
            _read_row(
                row, {n: as_text(row[c]) or "" for n, c in tail.items() if c < len(row)}, sheet, i, read, heap, family
            )


def _read_row(
    row: Sequence[Any], tail: Mapping[str, str], sheet: Sheet, i: int, read: Reader, heap: Heap, family: Family
) -> None:
    slot = heap.open(
        Slot(
            record=identity(tail),
            sheet=sheet.name or None,
            row=sheet.number(i),
            version=tail.get("__version__") or None,
            submitted=tail.get("_submission_time") or None,
            rejected=not_approved(tail.get("_validation_status", "")),
        )
    )
    read.put(heap, slot, "", row)
    family.parents[sheet.name[:31], tail.get("_index") or str(i)] = (slot, "")
    for name in ("_uuid", "_id"):
        if tail.get(name):
            family.by_id[tail[name]] = (slot, "")


def not_approved(status: str) -> bool:
    """Whether a person rejected the submission: `validation_status_not_approved`, in exports `Not approved`."""
    return "not_approved" in status.casefold().replace(" ", "_")


def identity(tail: Mapping[str, str]) -> str:
    """The id that stays when a submission is edited: the root uuid, else the uuid, else the instance id; `uuid:...`."""
    for name in ("meta/rootUuid", "_uuid", "meta/instanceID"):
        value = tail.get(name, "")
        if value:
            return value if value.startswith("uuid:") else f"uuid:{value}"
    return f"kobo:{tail['_id']}" if tail.get("_id") else ""
