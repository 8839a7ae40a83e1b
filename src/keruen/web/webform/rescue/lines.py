"""The web form's rescue file: a line of JSON that says what it is, then a line for each interview, photos in base64.

Lines, because a file that was cut off on its way still gives every interview before the cut.
"""

import base64
import binascii
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from keruen.terms.problems import Problem
from keruen.web.webform.rescue.found import LARGEST, Found

VERSION = 2
_HEAD = 1_000  # letters of the first line


def is_rescue(path: Path) -> bool:
    """Whether the first line says so."""
    return _head(path).get("keruen") == "rescue"


def announced(path: Path) -> int:
    """How many interviews the file says it holds. Problem webform-rescue-newer: a version that is not known here."""
    head = _head(path)
    if head.get("version") != VERSION:
        raise Problem("webform-rescue-newer", file=path.name)
    count = head.get("interviews")
    return count if isinstance(count, int) else 0


def read_lines(path: Path) -> Iterator[Found | None]:
    """The interviews; None for a line that cannot be read."""
    with path.open("rb") as stream:
        stream.readline()
        while line := stream.readline(2 * LARGEST):
            if line.strip():
                yield _found(line)


def _head(path: Path) -> dict[str, Any]:
    with path.open("rb") as stream:
        try:
            head = json.loads(stream.readline(_HEAD))
        except ValueError:
            return {}
    return head if isinstance(head, dict) else {}


def _found(line: bytes) -> Found | None:
    try:
        row = json.loads(line)
        return Found(
            xml=str(row["xml"]).encode(),
            files=tuple((_text(f["name"]), str(f["type"]), base64.b64decode(f["base64"], validate=True)) for f in row["files"]),
            programme=_text(row["programme"]),
            username=_text(row.get("username", "")),
            finished=row["finished"] is True,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error):
        return None


def _text(said: object) -> str:
    """Without the one letter that PostgreSQL keeps in no text."""
    return str(said).replace("\0", "")
