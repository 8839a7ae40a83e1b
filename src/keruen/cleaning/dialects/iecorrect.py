"""World Bank, iecorrect of iefieldkit: sheets string, numeric, drop and other.

string, numeric  the id, varname, value (the new one), valuecurrent (the guard; may be missing), initials, notes
drop             the id, n_obs, initials, notes
other            strvar with strvaluecurrent gives catvar its catvalue, wherever the text stands; strvalue replaces the text
An id of `*` means every submission with the current value. A missing number is written as a full stop.
"""

from collections.abc import Iterator, Sequence

from keruen.cleaning.dialects.dialect import Desk, Dialect, Line, Row, Sheets, columns, key, lines
from keruen.cleaning.dialects.known import Known
from keruen.cleaning.entry import RECORD, REMOVE
from keruen.intake.cells import as_number
from keruen.intake.sheets import Sheet

ID, EVERY, MISSING = "key", "*", "."
VALUES = ("string", "numeric")
_OURS = {"varname", "value", "valuecurrent", "initials", "notes", "n_obs"}


def read(sheets: Sequence[Sheet], desk: Desk) -> list[Row]:
    """The entries of the four sheets; a correction of many submissions becomes one entry for each."""
    rows: list[Row] = []
    for sheet in sheets:
        name, id_ = key(sheet.name), _id(sheet)
        for line in lines(sheet):
            if name in VALUES:
                rows += _values(line, id_, desk)
            elif name == "drop":
                rows += _drop(line, id_, desk)
            elif name == "other":
                rows += _other(line, desk)
    return rows


def _id(sheet: Sheet) -> str:
    names = list(columns(sheet))
    return next((name for name in (ID, "idvalue") if name in names), next((n for n in names if n not in _OURS), ID))


def _values(line: Line, id_: str, desk: Desk) -> Iterator[Row]:
    said, name, old = line.first(id_), line.first("varname"), line.first("valuecurrent")
    new = "" if key(line.sheet) == "numeric" and line.first("value") == MISSING else line.first("value")
    if not said or not name or not line.first("value") or (said == EVERY and not old):
        desk.refuse("logs-not-carried", line.sheet, line.row, kind=name or "-")
        return
    if said == EVERY:
        for record, path in desk.known.having(name, old):
            yield _row(record, path, old, new, line, desk)
        return
    record = desk.known.record(said)
    path = desk.known.path(record, name)
    if not line.first("valuecurrent"):
        old = desk.known.answer(record, path) or ""
        desk.warn("logs-guard", line.sheet, line.row, found=old)
    yield _row(record, path, old, new, line, desk)


def _drop(line: Line, id_: str, desk: Desk) -> Iterator[Row]:
    if line.first(id_) in ("", EVERY) or line.first("n_obs") not in ("", "1"):
        desk.refuse("logs-not-carried", line.sheet, line.row, kind="drop")
        return
    yield _row(desk.known.record(line.first(id_)), RECORD, "", REMOVE, line, desk)


def _other(line: Line, desk: Desk) -> Iterator[Row]:
    text, said, category = line.first("strvar"), line.first("strvaluecurrent"), line.first("catvar")
    found = list(desk.known.having(text, said)) if text and said and category and line.first("catvalue") else []
    if not found:
        desk.refuse("logs-not-carried", line.sheet, line.row, kind=category or text or "-")
    for record, path in found:
        beside = path.rpartition("/")[0]
        target = f"{beside}/{category}" if beside else category
        yield _row(record, target, desk.known.answer(record, target) or "", line.first("catvalue"), line, desk)
        if line.first("strvalue"):
            yield _row(record, path, said, line.first("strvalue"), line, desk)


def _row(record: str, path: str, old: str, new: str, line: Line, desk: Desk) -> Row:
    told = {"reason": line.first("notes"), "who": line.first("initials") or desk.who, "when": desk.when}
    return {"record": record, "path": path, "old": old, "new": new, **told, "status": "accepted"}


def carries(row: Row, known: Known) -> bool:
    """Accepted entries only; a text cannot be taken away, and an answer cannot be written where there is none."""
    if row["status"] != "accepted" or row["path"] == RECORD:
        return row["status"] == "accepted"
    return bool(row["old"]) and (bool(row["new"]) or _sheet(row, known) == "numeric")


def write(rows: Sequence[Row], known: Known) -> Sheets:
    """Sheets string, numeric and drop; the type comes from the form, else from both values."""
    sheets: Sheets = {name: [[ID, "varname", "value", "valuecurrent", "initials", "notes"]] for name in VALUES}
    sheets["drop"] = [[ID, "n_obs", "initials", "notes"]]
    for row in rows:
        last = [row["who"], row["reason"]]
        if row["path"] == RECORD:
            sheets["drop"].append([row["record"], "1", *last])
        else:
            told = [row["record"], known.flat(row["path"]), row["new"] or MISSING, row["old"], *last]
            sheets[_sheet(row, known)].append(told)
    return sheets


def _sheet(row: Row, known: Known) -> str:
    item = known.item(row["record"], row["path"])
    if item is not None:
        return "numeric" if item.kind in ("integer", "decimal", "range") else "string"
    return "numeric" if all(not v or as_number(v) is not None for v in (row["old"], row["new"])) else "string"


DIALECT = Dialect(
    "iecorrect", ("string", "numeric"), (("varname",), ("valuecurrent",)), read, write, carries, ("when",)
)
