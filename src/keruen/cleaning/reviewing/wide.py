"""Answers as sheets that people and other tools read: a row a submission, a column a question, a sheet a repeat.

The columns are those of a Kobo export, so that intake reads the sheets again: options of a select_multiple beside their parent
as 0 and 1, `_uuid` and `_index` last, `_parent_index` in the sheet of a repeat.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import pyarrow as pa

from keruen.cleaning.dialects.dialect import Sheets
from keruen.intake.exports.outline import Item, Outline

ROOT = "data"
_STEP = re.compile(r"([^/\[\]]+)\[([0-9]+)\]/")


@dataclass
class _Instance:
    """One row to be: of the submission itself, or of one instance of a repeat."""

    record: str
    parent: str
    index: int
    cells: dict[str, str] = field(default_factory=dict)


def wide(records: Sequence[str], answers: pa.Table, form: Outline, root: str = ROOT, inner: str = "") -> Sheets:
    """Sheets of the answers of these records, which are of one form; `inner` stands before the name of a repeat's sheet."""
    tables: dict[str, dict[tuple[str, str], _Instance]] = {"": {}}
    for record in records:
        _open(tables, record, "")
    columns = (answers.column(name).to_pylist() for name in ("record", "path", "question", "value"))
    known = frozenset(records)
    for record, path, question, value in zip(*columns, strict=True):
        if record in known:
            _open(tables, record, path[: path.rfind("/") + 1]).cells[question] = value
    sheets = {root: _sheet(tables[""], [form.items[name] for name in form.within("")], "", root)}
    for repeat in dict.fromkeys(name for item in form.items.values() for name in item.repeats):
        above = next(item.repeats for item in form.items.values() if repeat in item.repeats)
        outer = above[above.index(repeat) - 1] if above.index(repeat) else ""
        items = [form.items[name] for name in form.within(repeat)]
        sheets[(inner + repeat)[:31]] = _sheet(tables.get(repeat, {}), items, repeat, outer[:31] or root)
    return sheets


def _open(tables: dict[str, dict[tuple[str, str], _Instance]], record: str, prefix: str) -> _Instance:
    """The row of a submission, or of an instance of a repeat with those around it."""
    steps = _STEP.findall(prefix)
    table = tables.setdefault(steps[-1][0] if steps else "", {})
    if (record, prefix) not in table:
        above = "".join(f"{name}[{number}]/" for name, number in steps[:-1])
        if steps:
            for number in range(1, int(steps[-1][1])):  # the instances before it, so that positions stay
                _open(tables, record, f"{above}{steps[-1][0]}[{number}]/")
            _open(tables, record, above)
        table[record, prefix] = _Instance(record, above, len(table) + 1)
        if steps:
            table[record, prefix].parent = str(tables[steps[-2][0] if steps[1:] else ""][record, above].index)
    return table[record, prefix]


def _sheet(table: dict[tuple[str, str], _Instance], items: Sequence[Item], repeat: str, parent: str) -> list[list[str]]:
    heads = [title for item in items for title in (item.name, *(f"{item.name}/{code}" for code in _options(item)))]
    tail = ["_index", "_parent_table_name", "_parent_index", "_submission__uuid"] if repeat else ["_uuid", "_index"]
    rows = [[*heads, *tail]]
    for one in table.values():
        uuid = one.record.removeprefix("uuid:")
        last = [str(one.index), parent, one.parent, uuid] if repeat else [uuid, str(one.index)]
        rows.append([*(cell for item in items for cell in _cells(item, one.cells.get(item.name))), *last])
    return rows


def _options(item: Item) -> Sequence[str]:
    return tuple(item.options) if item.multiple else ()


def _cells(item: Item, value: str | None) -> list[str]:
    chosen = (value or "").split()
    marks = ["" if value is None else str(int(code in chosen)) for code in _options(item)]
    return [value or "", *marks]
