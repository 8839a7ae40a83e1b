"""Innovations for Poverty Action: the corrections file of ipacheckcorrections and, before it, readreplace.

One row a correction: the id, variable, value (as it is now), newvalue, action (replace, drop, okay), comments. Columns beside
these are allowed and ignored there; who and when stand in them.
"""

from collections.abc import Sequence

from keruen.cleaning.dialects.dialect import Desk, Dialect, Line, Row, Sheets, columns, lines
from keruen.cleaning.dialects.known import Known
from keruen.cleaning.entry import RECORD, REMOVE
from keruen.intake.sheets import Sheet

SHEET = "corrections"
ID = "key"
_VARIABLE = ("variable", "varname")
_STATUS = {"replace": "accepted", "drop": "accepted", "okay": "answered"}
_OURS = {"variable", "varname", "value", "newvalue", "action", "comments", "comment", "notes", "who", "when"}


def read(sheets: Sequence[Sheet], desk: Desk) -> list[Row]:
    """The entries of every sheet that has the columns of a corrections file."""
    fitting = [sheet for sheet in sheets if {"newvalue", "action"} <= columns(sheet).keys()]
    return [row for sheet in fitting for line in lines(sheet) if (row := _entry(line, _id(sheet), desk))]


def _id(sheet: Sheet) -> str:
    """The column of ids: `key`, else the first that is none of the others."""
    names = list(columns(sheet))
    return ID if ID in names else next((name for name in names if name not in _OURS), ID)


def _entry(line: Line, id_: str, desk: Desk) -> Row | None:
    action, record = line.first("action").casefold(), desk.known.record(line.first(id_))
    if action not in _STATUS or not record or (action != "drop" and not line.first(*_VARIABLE)):
        desk.refuse("logs-not-carried", line.sheet, line.row, kind=action or "-")
        return None
    told = {
        "reason": line.first("comments", "comment", "notes"),
        "who": line.first("who") or desk.who,
        "when": line.first("when") or desk.when,
        "status": _STATUS[action],
    }
    if action == "drop":
        return {"record": record, "path": RECORD, "old": "", "new": REMOVE, **told}
    old = line.first("value")
    new = old if action == "okay" else line.first("newvalue")
    return {"record": record, "path": desk.known.path(record, line.first(*_VARIABLE)), "old": old, "new": new, **told}


def carries(row: Row, known: Known) -> bool:
    """Accepted entries, and answers that stand; open and rejected entries have no action there."""
    return row["status"] == "accepted" or (row["status"] == "answered" and row["path"] != RECORD)


def write(rows: Sequence[Row], known: Known) -> Sheets:
    """One sheet `corrections`; a dropped submission names its id as the variable, as their template does."""
    told = [[ID, "variable", "value", "newvalue", "action", "comments", "who", "when"]]
    for row in rows:
        last = [row["reason"], row["who"], row["when"]]
        if row["path"] == RECORD:
            told.append([row["record"], ID, row["record"], "", "drop", *last])
        elif row["status"] == "answered":
            told.append([row["record"], known.flat(row["path"]), row["old"], "", "okay", *last])
        else:
            told.append([row["record"], known.flat(row["path"]), row["old"], row["new"], "replace", *last])
    return {SHEET: told}


DIALECT = Dialect("ipa", (SHEET,), (_VARIABLE, ("value",), ("newvalue",), ("action",)), read, write, carries)
