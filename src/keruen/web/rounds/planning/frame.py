"""The frame of a round as its folder keeps it, and putting another in its place: never over what somebody else just wrote."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.decided import FRAME, read_csv
from keruen.workspace.settings.round import Place


@dataclass(frozen=True)
class Frame:
    """The rows of frame.csv by settlement with all their columns, and a token of the file's bytes."""

    rows: Mapping[str, Mapping[str, str]]
    token: str
    content: bytes

    @property
    def places(self) -> list[str]:
        """The settlements planned, in the file's order."""
        return list(self.rows)


def read(place: Place) -> Frame:
    """The frame of a round; empty where there is none. Problems: config-unreadable, column-missing."""
    path = place.folder / place.round.frame
    content = path.read_bytes() if path.is_file() else b""
    rows = {row["place"]: row for row in read_csv(path, ("place",)) if row["place"]}
    return Frame(rows, sha256(content).hexdigest()[:16], content)


def merged(old: Frame, strata: Mapping[str, str], kept: Iterable[str]) -> list[dict[str, str]]:
    """The rows of a frame of `strata` (settlement -> stratum) and of the settlements of the old one that are `kept`.

    Other columns of the old rows stay; a stratum that is not said leaves the old one.
    """
    stay = {name: dict(old.rows[name]) for name in kept}
    for name, stratum in strata.items():
        row = dict(old.rows.get(name, {"place": name}))
        stay[name] = row | ({"stratum": stratum} if stratum else {})
    return [stay[name] for name in sorted(stay)]


def write(place: Place, rows: Iterable[Mapping[str, str]], token: str) -> None:
    """Put a frame into the folder. Problem rounds-plan-changed: the file is not the one of the token any more.

    Call it while the row of the round is locked: then nobody else writes between the look and the writing.
    """
    if read(place).token != token:
        raise Problem("rounds-plan-changed", what=place.round.frame)
    listed = list(rows)
    columns = list(dict.fromkeys((*FRAME.names, *(name for row in listed for name in row))))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(listed)
    write_bytes(place.folder / place.round.frame, text.getvalue().encode())
