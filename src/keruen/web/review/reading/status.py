"""What the ledgers of a round say of each finding: open, asked, or done. Entries from elsewhere count as well as the desk's.

Asked becomes answered where the answer to the desk's question has come.
"""

import json
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from keruen.cleaning.decisions import WITHDRAWN
from keruen.cleaning.entry import RECORD, REMOVE
from keruen.cleaning.record_ids import PREFIX
from keruen.web.review.reading.ledgers import read
from keruen.workspace.settings.round import Place

OPEN, ASKED, ANSWERED, DONE = "open", "asked", "answered", "done"
STATUSES = (OPEN, ASKED, ANSWERED, DONE)


@dataclass
class Said:
    """The last word of the ledgers on each answer, interview, figure and change."""

    cells: dict[tuple[str, str], str] = field(default_factory=dict)  # (record, path) -> status
    removed: set[str] = field(default_factory=set)
    figures: set[tuple[str, str, str]] = field(default_factory=set)  # place, group, measure
    changes: set[tuple[str, str, str, str]] = field(default_factory=set)  # place, group, previous, current

    closed: Set[tuple[str, str]] = frozenset()  # (record, path) of questions that were answered

    @classmethod
    def of(cls, place: Place, closed: Set[tuple[str, str]] = frozenset()) -> "Said":
        """From the files as they are now."""
        said = cls(closed=closed)
        for row in read(place, "cleaning"):
            said._take(row)
        for row in read(place, "decisions"):
            _add(said.figures, (row["place"], row["group"], row["measure"]), row["value"])
        for row in read(place, "justifications"):
            _add(said.changes, (row["place"], row["group"], row["previous"], row["current"]), row["reason"])
        return said

    def _take(self, row: Mapping[str, str]) -> None:
        record, status = row["record"].removeprefix(PREFIX), row["status"].casefold()
        if row["path"] == RECORD and status == "accepted":
            (self.removed.add if row["new"].casefold() == REMOVE else self.removed.discard)(record)
        elif status == "open":
            self.cells[record, row["path"]] = OPEN if row["reason"] == WITHDRAWN else ASKED
        else:
            self.cells[record, row["path"]] = DONE

    def status(self, finding: Mapping[str, Any]) -> str:
        """A word of STATUSES, of a row of FINDINGS."""
        record, place, group = (finding[name] or "" for name in ("record", "place", "group"))
        record = record.removeprefix(PREFIX)
        params = json.loads(finding["params"])
        change = (place, group, str(params.get("previous", "")), str(params.get("current", "")))
        figure = (place, group, str(params.get("measure", "")))
        if record and record in self.removed:
            return DONE
        if finding["code"] == "checks-change" and change in self.changes:
            return DONE
        if finding["code"].startswith("matrix-") and figure in self.figures:
            return DONE
        known = known_by(finding)
        told = [self.cells.get((record, finding["column"] or RECORD)) if record else None]
        told += [self.cells.get((record, known)), self.cells.get(("", known))]
        if DONE in told or ASKED not in told:
            return DONE if DONE in told else OPEN
        return ANSWERED if (record, finding["column"] or RECORD) in self.closed else ASKED


def known_by(finding: Mapping[str, Any]) -> str:
    """The words under which a finding without an answer of its own stands in cleaning.csv."""
    parts = (
        finding["code"],
        finding["group"] or "",
        finding["column"] or "",
        finding["record"] or finding["place"] or "",
    )
    return "finding:" + ":".join(parts)


def _add(found: "set[Any]", key: tuple[str, ...], word: str) -> None:
    (found.discard if word == WITHDRAWN else found.add)(key)
