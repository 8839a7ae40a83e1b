"""The round's ledgers as the desk reads and writes them: cleaning.csv, decisions.csv, justifications.csv."""

import time
from collections.abc import Sequence

from keruen.cleaning.ledger import read_ledger
from keruen.terms.problems import Problem
from keruen.terms.tables import CLEANING, DECISIONS, JUSTIFICATIONS
from keruen.workspace.folder.lock import only_one
from keruen.workspace.review.returned import append
from keruen.workspace.settings.round import Place

Row = dict[str, str]
Written = Sequence[tuple[str, Row]]  # (name of a ledger, a row of it)
TABLES = {"cleaning": CLEANING, "decisions": DECISIONS, "justifications": JUSTIFICATIONS}
_PATIENCE = 5.0  # seconds; a write takes milliseconds


def read(place: Place, ledger: str) -> list[Row]:
    """The rows of a ledger, as they were written."""
    return [line.cells for line in read_ledger(place.folder / f"{ledger}.csv", TABLES[ledger])]


def write(place: Place, rows: Written) -> None:
    """Add rows to the ledgers, one writer at a time. Problem workspace-busy where another holds them for long.

    The lock is one of the ledgers alone: a build takes minutes, and it reads each ledger whole or not at all.
    """
    until = time.monotonic() + _PATIENCE
    while not _written(place, rows, last=time.monotonic() > until):
        time.sleep(0.02)


def _written(place: Place, rows: Written, last: bool) -> bool:
    try:
        with only_one(place.build / "entries"):
            for ledger, table in TABLES.items():
                append(place.folder / f"{ledger}.csv", table, [row for name, row in rows if name == ledger])
    except Problem as problem:
        if last or problem.code != "workspace-busy":
            raise
        return False
    return True
