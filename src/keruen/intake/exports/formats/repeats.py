"""Repeats on sheets of their own: each row finds the submission, or the repeat, that it belongs to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from keruen.intake.cells import as_text
from keruen.intake.exports.formats.rows import reader
from keruen.intake.exports.heap import Heap
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.headers import Layout, recognise
from keruen.intake.exports.telling.unknown import tell_columns
from keruen.intake.findings import Notebook, Where
from keruen.intake.sheets import Sheet

LONGEST = 31  # characters of a sheet's name in XLSX; exports cut longer names

Key = tuple[str, str]  # the parent's sheet ('' for the root), its index


@dataclass
class Family:
    """Rows that may be parents: (sheet, index) -> (submission, prefix of the paths below it)."""

    parents: dict[Key, tuple[int, str]] = field(default_factory=dict)
    by_id: dict[str, tuple[int, str]] = field(default_factory=dict)  # uuid or _id of a submission
    count: dict[tuple[int, str], int] = field(default_factory=dict)

    def position(self, slot: int, path: str) -> int:
        """The next position of a repeat below a parent, 1 first."""
        self.count[slot, path] = self.count.get((slot, path), 0) + 1
        return self.count[slot, path]


def read_repeats(
    sheets: Sequence[Sheet], outline: Outline, root: Sheet, family: Family, heap: Heap, notes: Notebook
) -> tuple[str, ...]:
    """Write the answers of all repeat sheets, outer ones first; gives the repeats that have no sheet.

    A row without a parent is a finding.
    """
    waiting = _sheets(sheets, root, outline)
    missing = tuple(name for name in sorted(outline.repeats) if name not in waiting)
    done: set[str] = set()
    while waiting:
        ready = [n for n in waiting if not (_around(n, outline) - {n} - done) & waiting.keys()]
        for name in ready or list(waiting):
            _read(name, waiting.pop(name), outline, root, family, heap, notes)
            done.add(name)
    return missing


def _around(repeat: str, outline: Outline) -> set[str]:
    return {n for item in outline.items.values() if item.repeats and item.repeats[-1] == repeat for n in item.repeats}


def _sheets(sheets: Sequence[Sheet], root: Sheet, outline: Outline) -> dict[str, Sheet]:
    """The sheet of each repeat: by its name (cut at 31), else the one that carries most of its questions. None has two."""
    others = [s for s in sheets if s is not root and s.rows]
    named = {sheet.name: sheet for sheet in others}
    found = {n: named[n[:LONGEST]] for n in sorted(outline.repeats) if n[:LONGEST] in named}
    left = [s for s in others if _is_repeat(s) and not any(s is taken for taken in found.values())]
    for name in sorted(outline.repeats - found.keys()):
        questions = outline.within(name)
        scored = [(len(recognise(s.header(), outline, questions).targets), s) for s in left]
        best = max(scored, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] > 0:
            found[name] = best[1]
            left = [s for s in left if s is not best[1]]
    return found


def _is_repeat(sheet: Sheet) -> bool:
    return "_parent_index" in sheet.header()


def _read(name: str, sheet: Sheet, outline: Outline, root: Sheet, family: Family, heap: Heap, notes: Notebook) -> None:
    header = sheet.header()
    layout: Layout = recognise(header, outline, outline.within(name))
    read = reader(layout, outline)
    tell_columns(sheet, layout, heap.source, notes)
    at = {title: column for column, title in enumerate(header)}
    for i in range(1, len(sheet.rows)):
        row = sheet.rows[i]
        if not any(cell != "" and cell is not None for cell in row):
            continue
        cells = {t: as_text(row[c]) or "" for t, c in at.items() if t.startswith("_") and c < len(row)}
        parent = _parent(cells, family, root)
        if parent is None:
            where = Where(heap.source, sheet.name, sheet.number(i))
            notes.add("intake-repeat-orphan", "error", where, repeat=name, parent=cells.get("_parent_index", ""))
            continue
        slot, prefix = parent
        path = f"{prefix}{name}[{family.position(slot, prefix + name)}]/"
        family.parents[sheet.name, cells.get("_index", "")] = (slot, path)
        read.put(heap, slot, path, row)


def _parent(cells: Mapping[str, str], family: Family, root: Sheet) -> tuple[int, str] | None:
    table, index = cells.get("_parent_table_name", "")[:LONGEST], cells.get("_parent_index", "")
    found = family.parents.get((table, index))
    if found is None and not any(sheet == table for sheet, _ in family.parents):
        found = family.parents.get((root.name[:LONGEST], index))
    if found is None and table in ("", root.name[:LONGEST]):
        ids = (cells.get("_submission__uuid", ""), cells.get("_submission__id", ""))
        found = next((family.by_id[i] for i in ids if i in family.by_id), None)
    return found
