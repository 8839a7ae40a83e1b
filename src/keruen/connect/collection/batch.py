"""What a pull gives: pieces that can be kept one by one, so that an interrupted pull goes on where it stopped."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

SIZE = 500  # submissions of one piece; both servers give at least so many at a time


@dataclass(frozen=True)
class Photo:
    """A file of a submission on the other server: whose, its name, where it lies."""

    instance: str
    name: str
    path: str


@dataclass(frozen=True)
class Batch:
    """A file for raw/, and what is known after it: submission -> the stamp of its last state.

    `photos` are the files that its submissions name and that server holds; `gone` (of the last piece of a whole pull; None:
    not asked) are submissions that were there before and are there no more.
    """

    name: str
    content: bytes
    known: Mapping[str, str]
    total: int  # submissions that this pull brings
    photos: tuple[Photo, ...] = ()
    gone: tuple[str, ...] | None = None


def file_of(kind: str, form: str, document: Any) -> tuple[str, bytes]:
    """(name, bytes) of a JSON document; the name follows the content: the same piece pulled twice is the same file."""
    content = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    plain = "".join(letter if letter.isalnum() else "-" for letter in form)
    return f"{kind}-{plain}-{sha256(content).hexdigest()[:12]}.json", content


def pieces(items: Sequence[Any], size: int = SIZE) -> list[Sequence[Any]]:
    """The items in pieces of at most so many."""
    return [items[start : start + size] for start in range(0, len(items), size)]
