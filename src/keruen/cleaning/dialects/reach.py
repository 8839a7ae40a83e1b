"""REACH and IMPACT Initiatives: sheets cleaning_log and deletion_log, by the column names of cleaningtools and older templates.

`change_type` is change_response, blank_response, no_action or remove_survey; templates before it have `changed` yes or no. Our
own columns (status, who, when) stand beside theirs, which their tools leave alone, so that nothing is lost on the way.
"""

import re
from collections.abc import Sequence

from keruen.cleaning.dialects.dialect import Desk, Dialect, Line, Row, Sheets, key, lines
from keruen.cleaning.dialects.known import Known
from keruen.cleaning.entry import RECORD, REMOVE, STATUSES
from keruen.intake.sheets import Sheet

LOG, DELETED = "cleaning_log", "deletion_log"
_LOGS = (LOG, "cleaninglog", "cleaning_logs", "log_book", "logbook", "log", "")
_DELETED = (DELETED, "deletaion_log", "deletions", "deletion_logs")
_UUID = ("uuid", "x_uuid", "submission_uuid")
_QUESTION = ("question", "questions", "question_name", "variable", "name")
_LOOP = re.compile(r"[^/\[\]]+\[[0-9]+\](?:/[^/\[\]]+\[[0-9]+\])*")
_KEEP = ("no_action", "no_change", "no", "false")
_CHANGE = ("change_response", "change_res", "changed", "yes", "true")
_REMOVE = ("remove_survey", "delete_log", "deletion")


def read(sheets: Sequence[Sheet], desk: Desk) -> list[Row]:
    """The entries of both sheets; a sheet of another name is left alone, a log without a name (CSV) is a cleaning log."""
    rows: list[Row] = []
    for sheet in sheets:
        name = key(sheet.name)
        if name in _DELETED:
            rows += [row for line in lines(sheet) if (row := _removal(line, desk))]
        elif name in _LOGS:
            rows += [row for line in lines(sheet) if (row := _entry(line, desk))]
    return rows


def _entry(line: Line, desk: Desk) -> Row | None:
    kind = key(line.first("change_type", "changed", "action"))
    status = line.first("status").casefold()
    said, loop = line.first(*_QUESTION), line.first("loop_index")
    if kind in _REMOVE and status in ("", "accepted"):
        return _removal(line, desk)
    if loop and not _LOOP.fullmatch(loop):
        desk.refuse("logs-loop", line.sheet, line.row, loop=loop)
        return None
    if kind == "added_survey" or not line.first(*_UUID) or not said:
        desk.refuse("logs-not-carried", line.sheet, line.row, kind=kind or "-")
        return None
    record = desk.known.record(line.first(*_UUID))
    old, new = line.first("old_value"), line.first("new_value")
    if status not in STATUSES:
        status = "accepted" if kind == "blank_response" or kind in _CHANGE or (not kind and new) else "answered"
        if kind and kind not in (*_KEEP, *_CHANGE, "blank_response"):
            desk.refuse("logs-not-carried", line.sheet, line.row, kind=kind)
            return None
        new = "" if kind == "blank_response" else old if status == "answered" else new
    path = said if said == RECORD else desk.known.path(record, said, loop)
    return {"record": record, "path": path, "old": old, "new": new, **_who(line, desk), "status": status}


def _removal(line: Line, desk: Desk) -> Row | None:
    if not line.first(*_UUID):
        desk.refuse("logs-not-carried", line.sheet, line.row, kind="-")
        return None
    record = desk.known.record(line.first(*_UUID))
    cells = {"record": record, "path": RECORD, "old": "", "new": REMOVE}
    return {**cells, **_who(line, desk), "status": line.first("status") or "accepted"}


def _who(line: Line, desk: Desk) -> Row:
    return {
        "reason": line.first("reason", "issue", "feedback", "comment", "explanation"),
        "who": line.first("who", "checked_by", "reviewer") or desk.who,
        "when": line.first("when", "checked_date", "date") or desk.when,
    }


def write(rows: Sequence[Row], known: Known) -> Sheets:
    """Sheets cleaning_log and deletion_log; removals that nobody accepted stand in the cleaning log as no action."""
    log = [
        ["uuid", "loop_index", "question", "old_value", "new_value", "change_type", "issue", "status", "who", "when"]
    ]
    deleted = [["uuid", "reason", "status", "who", "when"]]
    for row in rows:
        last = [row["reason"], row["status"], row["who"], row["when"]]
        uuid = row["record"].removeprefix("uuid:")
        if row["path"] == RECORD and row["status"] == "accepted":
            deleted.append([uuid, *last])
        else:
            loop = _LOOP.match(row["path"])
            question = row["path"][loop.end() + 1 :] if loop else row["path"]
            log.append([uuid, loop[0] if loop else "", question, row["old"], row["new"], _kind(row), *last])
    return {LOG: log, DELETED: deleted}


def _kind(row: Row) -> str:
    if row["status"] != "accepted":
        return "no_action"
    return "change_response" if row["new"] else "blank_response"


DIALECT = Dialect(
    "reach", (LOG, DELETED, "log_book", "logbook"), (_UUID, _QUESTION, ("old_value",), ("new_value",)), read, write
)
