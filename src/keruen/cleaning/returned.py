"""A findings workbook that came back filled in: its decisions become entries of cleaning.csv, justifications.csv, decisions.csv.

correct  the answer becomes the new value (`-`: it is removed): an accepted entry, guarded by the value that was there;
         where informants disagree, the figure becomes the new value: a decision, guarded by the values that they stated
remove   the whole interview is taken out: an accepted entry
accept   the answer stands: an answered entry; an explained change becomes a justification
ask      the informant is to be asked: an open entry
reject   the finding is no fault: a rejected entry

A finding names one answer, or none; where another is at fault, the person writes its submission, question and present value
over the cells of the row, and copies the row where several are.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

from keruen.cleaning.entry import RECORD, REMOVE
from keruen.intake.cells import as_day, as_text, as_whole
from keruen.intake.findings import Notebook, Where
from keruen.intake.limits import MEGA, Limits
from keruen.intake.sheets import Sheet, workbook
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

SHEET = "findings"
KEY = "key"  # the hidden column: what the row speaks of, as JSON
DECISIONS = ("correct", "accept", "ask", "reject", "remove")
REMOVED = "-"  # as new value: the answer is removed
_STATUS = {"correct": "accepted", "remove": "accepted", "accept": "answered", "ask": "open", "reject": "rejected"}
_LIMITS = Limits(file=100 * MEGA)
_NEEDED = ("decision", "new", "reason", "who", "when", KEY)
_DISPUTES = "matrix-"  # findings on a figure: a decision takes the place of the informants' answers
_SPOKEN_OF = ("record", "column", "old")  # a person may write another answer over them


@dataclass(frozen=True)
class Returned:
    """Rows of CLEANING, JUSTIFICATIONS and DECISIONS, and FINDINGS of the rows that could not be used."""

    cleaning: list[dict[str, str]] = field(default_factory=list)
    justifications: list[dict[str, str]] = field(default_factory=list)
    decisions: list[dict[str, str]] = field(default_factory=list)
    findings: pa.Table = None


@dataclass
class _Reader:
    notes: Notebook
    file: str
    returned: Returned

    def refuse(self, code: str, row: int, column: str, **params: str) -> None:
        self.notes.add(code, "error", Where(self.file, SHEET, row), column=column, **params)


def read_returned(path: Path, round: str) -> Returned:
    """The decisions of a workbook; rows without a decision are left out.

    Problems: cleaning-returned-unknown (no findings workbook), those of reading XLSX files.
    """
    sheet = next((sheet for sheet in workbook(path, _LIMITS) if sheet.name == SHEET), None)
    start = _start(sheet) if sheet else None
    if sheet is None or start is None:
        raise Problem("cleaning-returned-unknown", file=path.name)
    header = sheet.header(start)
    notes = Notebook(round)
    reader = _Reader(notes, path.name, Returned())
    words = {Speaker(code)(f"cleaning-decision-{word}").casefold(): word for word in DECISIONS for code in LANGUAGES}
    for i in range(start + 1, len(sheet.rows)):
        there = [name for name in (*_NEEDED, *_SPOKEN_OF) if name in header]
        cells = dict.fromkeys(_SPOKEN_OF, "") | {name: _cell(sheet.rows[i], header.index(name)) for name in there}
        if cells["decision"]:
            _row(reader, sheet.number(i), cells, words)
    made = reader.returned
    return Returned(made.cleaning, made.justifications, made.decisions, notes.table())


def _start(sheet: Sheet) -> int | None:
    """The row with the names of the columns."""
    rows = range(min(10, len(sheet.rows)))
    return next((i for i in rows if set(_NEEDED) <= set(sheet.header(i))), None)


def _cell(row: Any, at: int) -> str:
    return (as_text(row[at]) or "") if at < len(row) else ""


def _row(reader: _Reader, number: int, cells: dict[str, str], words: dict[str, str]) -> None:
    """One decision as an entry, or a finding that says why not."""
    decision = words.get(cells["decision"].casefold(), cells["decision"].casefold())
    if decision not in DECISIONS:
        reader.refuse("cleaning-decision-unknown", number, "decision", value=cells["decision"], known=", ".join(words))
        return
    needed = ("new", "reason", "who", "when") if decision == "correct" else ("reason", "who", "when")
    missing = next((name for name in needed if not cells[name]), "")
    if missing:
        reader.refuse("cleaning-incomplete", number, missing, missing=missing)
        return
    day = as_day(cells["when"])
    if day is None:
        reader.refuse("cleaning-date", number, "when", value=cells["when"])
        return
    try:
        key = json.loads(cells[KEY])
    except ValueError:
        reader.refuse("cleaning-returned-key", number, KEY)
        return
    _entry(reader, number, decision, cells | {"when": day}, key)


def _entry(reader: _Reader, number: int, decision: str, cells: dict[str, str], key: dict[str, Any]) -> None:
    who = {name: cells[name] for name in ("reason", "who", "when")}
    record, path = cells["record"] or key["record"], cells["column"] or key["path"]
    if key["code"] == "checks-change" and decision == "accept":
        change = {name: str(key["params"][name]) for name in ("previous", "current")}
        reader.returned.justifications.append({"place": key["place"], "group": key["group"]} | change | who)
    elif decision == "remove" and record:
        entry = {"record": record, "path": RECORD, "old": "", "new": REMOVE}
        reader.returned.cleaning.append(entry | who | {"status": _STATUS[decision]})
    elif record and path:
        old = key["old"] if (record, path) == (key["record"], key["path"]) else cells["old"]
        new = "" if cells["new"] == REMOVED else cells["new"]
        entry = {"record": record, "path": path, "old": old, "new": new if decision == "correct" else old}
        reader.returned.cleaning.append(entry | who | {"status": _STATUS[decision]})
    elif decision == "correct" and key["code"].startswith(_DISPUTES) and key["old"]:
        _decide(reader, number, cells, key)
    else:
        reader.refuse("cleaning-returned-no-answer", number, "decision")


def _decide(reader: _Reader, number: int, cells: dict[str, str], key: dict[str, Any]) -> None:
    """A decision on the figure that informants disagree on, guarded by the values that they stated."""
    if not isinstance(as_whole(cells["new"]), int):
        reader.refuse("cleaning-number", number, "new", value=cells["new"])
        return
    figure = {"place": key["place"], "group": key["group"], "measure": str(key["params"].get("measure", ""))}
    who = {name: cells[name] for name in ("reason", "who", "when")}
    reader.returned.decisions.append(figure | {"seen": key["old"], "value": str(as_whole(cells["new"]))} | who)
