"""raw/manifest.csv: what was received, with its checksum, the day of its import, and whether it is still used."""

import csv
import io
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import write_bytes

NAME = "manifest.csv"
WITHDRAWN, RESTORED, EMPTIED = "withdrawn", "restored", "emptied"


@dataclass(frozen=True)
class Received:
    """One raw file: its path below raw/, sha256, size in bytes, time of import (ISO 8601, UTC), name as it came.

    `status` is empty, or withdrawn or restored; then reason, who and when say of the last such decision. Where an informant's
    data were taken out, `redacted` is the time of the last time and `received_sha256` what the file was when it came; a file of
    which nothing was left is emptied, and is not there any more.
    """

    file: str
    sha256: str
    bytes: int
    imported: str
    received_as: str
    status: str = ""
    reason: str = ""
    who: str = ""
    when: str = ""
    received_sha256: str = ""
    redacted: str = ""

    @property
    def used(self) -> bool:
        """Whether its answers enter the round."""
        return self.status not in (WITHDRAWN, EMPTIED)

    @property
    def unit(self) -> str:
        """What intake reads at once: the file, or the folder of raw/ that it lies in."""
        return self.file.split("/")[0]


COLUMNS = tuple(field.name for field in fields(Received))


def read_manifest(raw: Path) -> tuple[Received, ...]:
    """The lines of the manifest in the order of import; Problem config-value-wrong names a broken line."""
    path = raw / NAME
    if not path.is_file():
        return ()
    lines = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    missing = [name for name in COLUMNS[:3] if name not in (lines.fieldnames or ())]
    if missing:
        raise Problem("config-key-missing", file=f"raw/{NAME}", key=missing[0])
    return tuple(_received(row, number) for number, row in enumerate(lines, start=2))


def _received(row: dict[str, str | None], line: int) -> Received:
    size = row["bytes"] or ""
    if not size.isdecimal():
        raise Problem(
            "config-value-wrong", file=f"raw/{NAME}", key=f"bytes, {line}", value=repr(size), expected="0, 1, 2 ..."
        )
    name, digest = row["file"] or "", row["sha256"] or ""
    decided = (row.get(column) or "" for column in COLUMNS[5:])
    return Received(name, digest, int(size), row.get("imported") or "", row.get("received_as") or name, *decided)


def write_manifest(raw: Path, lines: tuple[Received, ...]) -> None:
    """Write the manifest whole or not at all."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(astuple(line) for line in lines)
    write_bytes(raw / NAME, text.getvalue().encode())
