"""A reviewer who knows the truth fills in the findings workbook: what was planted and found is put right, nothing else."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl

from keruen.demo.messy.copies import SENT_TWICE
from keruen.demo.messy.fault import Fault, Kind
from keruen.demo.messy.score import about

WHO = {"reason": "asked again by telephone (synthetic)", "who": "synthetic reviewer", "when": "2024-02-20"}
SHEET, NAMES, FIRST = "findings", 3, 4  # the sheet, the hidden row with the names of the columns, the first finding
REMOVED = "-"
Cells = dict[str, str]


@dataclass(frozen=True)
class Decision:
    """What is written into the row of one finding, or into a copy of it."""

    row: int
    cells: Cells


def fill(workbook: Path, filled: Path, kinds: Sequence[Kind], faults: Sequence[Fault], words: Mapping[str, str]) -> int:
    """Write the workbook as it comes back; `words`: correct, accept, remove as the workbook's list has them.

    Gives the number of faults that no finding showed, and that therefore stay.
    """
    book = openpyxl.load_workbook(workbook)
    sheet = book[SHEET]
    at = {str(cell.value): cell.column for cell in sheet[NAMES]}
    keys = [(row, json.loads(str(sheet.cell(row, at["key"]).value))) for row in range(FIRST, sheet.max_row + 1)]
    shown = Shown(kinds, keys)
    used: set[int] = set()
    unseen, end = 0, sheet.max_row
    for fault in faults:
        row = shown.row(fault)
        unseen += row is None
        for decision in _decisions(fault, row, words) if row is not None else ():
            target = decision.row
            if target in used:
                end = target = end + 1
                _copy(sheet, decision.row, target, at)
            used.add(target)
            for name, value in decision.cells.items():
                sheet.cell(target, at[name], value)
    book.save(filled)
    return unseen


class Shown:
    """The rows of the workbook by what they speak of."""

    def __init__(self, kinds: Sequence[Kind], keys: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
        self._codes = {kind.id: kind.codes for kind in kinds}
        self._by_record: dict[str, list[tuple[int, Mapping[str, Any]]]] = {}
        for row, key in keys:
            self._by_record.setdefault(key["record"], []).append((row, key))

    def row(self, fault: Fault) -> int | None:
        """A row that speaks of the fault: one of the kind's own findings where there is one."""
        near = [pair for record in (*sorted(fault.records), "") for pair in self._by_record.get(record, ())]
        found = [(row, key["code"]) for row, key in near if about(fault, _as_finding(key))]
        meant = [row for row, code in found if code in self._codes[fault.kind]]
        return min(meant) if meant else min((row for row, _ in found), default=None)


def _as_finding(key: Mapping[str, Any]) -> dict[str, Any]:
    return {**key, "params": json.dumps(key["params"])}


def _decisions(fault: Fault, row: int, words: Mapping[str, str]) -> Iterator[Decision]:
    """What is done about a fault: each wrong answer corrected, each submission too many taken out, a lost reason given."""
    for change in fault.changes:
        cells = {"record": change.record, "column": change.path, "old": change.planted, "new": change.true or REMOVED}
        yield Decision(row, cells | {"decision": words["correct"]} | WHO)
    for added in fault.added:
        if fault.kind != SENT_TWICE.id:  # reading takes it once
            yield Decision(row, {"record": f"uuid:{added.uuid}", "column": "", "decision": words["remove"]} | WHO)
    if not fault.changes and not fault.added:
        yield Decision(row, {"decision": words["accept"]} | WHO)


def _copy(sheet: Any, row: int, target: int, at: Mapping[str, int]) -> None:
    for column in at.values():
        sheet.cell(target, column, sheet.cell(row, column).value)
