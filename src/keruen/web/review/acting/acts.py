"""Acts of a reviewer as rows of the round's ledgers; pure: nothing is read or written here."""

from dataclasses import dataclass

from keruen.cleaning.decisions import WITHDRAWN
from keruen.cleaning.entry import RECORD, REMOVE, RESTORE
from keruen.web.review.reading.ledgers import Row, Written

STATES = {"ask": "asked", "approve": "approved", "reject": "rejected"}  # of the interview, after the act
ON_RECORDS = ("correct", "stands", "ask", "approve", "reject", "settle")
ON_PLACES = ("decide", "justify", "settle")
KINDS = ("correct", "stands", "ask", "approve", "reject", "decide", "justify", "settle")
_STATUS = {"correct": "accepted", "stands": "answered", "ask": "open"}


@dataclass(frozen=True)
class Wish:
    """What a reviewer wants: a word of KINDS, and the cells that it needs; '' where it needs none."""

    kind: str
    key: str  # the record or the place
    reason: str
    path: str = ""  # of an answer; or what a settled finding is known by
    old: str = ""
    new: str = ""
    group: str = ""
    measure: str = ""
    seen: str = ""
    previous: str = ""
    current: str = ""


def rows_of(wish: Wish, who: str, today: str) -> Written:
    """The rows that an act writes."""
    about: Row = {"reason": wish.reason, "who": who, "when": today}
    if wish.kind == "decide":
        figure = {"place": wish.key, "group": wish.group, "measure": wish.measure}
        return [("decisions", figure | {"seen": wish.seen, "value": wish.new} | about)]
    if wish.kind == "justify":
        change = {"place": wish.key, "group": wish.group, "previous": wish.previous, "current": wish.current}
        return [("justifications", change | about)]
    return [("cleaning", _cleaning(wish) | about)]


def _cleaning(wish: Wish) -> Row:
    entry = {"record": wish.key, "path": RECORD, "old": "", "new": ""}
    if wish.kind == "reject":
        return entry | {"new": REMOVE, "status": "accepted"}
    if wish.kind == "approve":
        return entry | {"status": "answered"}
    if wish.kind == "settle":  # a finding that is no fault: known by its path, not replayed
        return entry | {
            "record": wish.key if wish.path.endswith(wish.key) else "",
            "path": wish.path,
            "status": "rejected",
        }
    new = wish.new if wish.kind == "correct" else wish.old
    path = wish.path or RECORD
    return {"record": wish.key, "path": path, "old": wish.old, "new": new, "status": _STATUS[wish.kind]}


def taken_back(written: Written, who: str, today: str) -> Written:
    """The rows that take an act back: nothing that stands in a ledger is changed."""
    return [(ledger, _back(ledger, row) | {"who": who, "when": today}) for ledger, row in written]


def _back(ledger: str, row: Row) -> Row:
    if ledger == "decisions":
        return row | {"value": WITHDRAWN}
    if ledger == "justifications":
        return row | {"reason": WITHDRAWN}
    if row["status"] != "accepted":
        return row | {"reason": WITHDRAWN, "status": "open"}
    if row["path"] == RECORD:
        return row | {"new": RESTORE}
    return row | {"old": row["new"], "new": row["old"]}
