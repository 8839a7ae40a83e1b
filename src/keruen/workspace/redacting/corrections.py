"""cleaning.csv without the corrections of a person who withdrew: they repeat what was answered."""

import csv
import io
from collections.abc import Collection
from pathlib import Path

from keruen.intake.redacted import is_contact
from keruen.workspace.folder.atomic import write_bytes

LEDGER = "cleaning.csv"


def without(folder: Path, whole: Collection[str], contacts: Collection[str], write: bool) -> int:
    """Take out the rows of these submissions, of `contacts` only those on contact questions; how many there are."""
    path = folder / LEDGER
    if not path.is_file():
        return 0
    text = path.read_bytes().decode("utf-8-sig")
    delimiter = max(",;\t", key=text.split("\n", 1)[0].count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    header = [title.strip().casefold() for title in rows[0]] if rows else []
    if not {"record", "path"} <= set(header):
        return 0
    kept = [row for row in rows if not _goes(row, header, whole, contacts)]
    if write and len(kept) < len(rows):
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(kept)
        write_bytes(path, out.getvalue().encode())
    return len(rows) - len(kept)


def _goes(row: list[str], header: list[str], whole: Collection[str], contacts: Collection[str]) -> bool:
    cells = dict(zip(header, row, strict=False))
    record = cells.get("record", "").strip()
    names = {record, f"uuid:{record}"}
    return bool(names & set(whole)) or (bool(names & set(contacts)) and is_contact(cells.get("path", "").strip()))
