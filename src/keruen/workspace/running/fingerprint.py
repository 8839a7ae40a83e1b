"""Fingerprints: what a step's result depends on, as one sha256 of files, settings and the code of the rooms it uses."""

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

_CHUNK = 1 << 20
_CODE = (".py", ".yaml", ".ftl", ".csv", ".typ", ".j2", ".html", ".css", ".toml")


def of_file(path: Path) -> str:
    """The sha256 of a file's bytes, in hex; "" where there is no file."""
    if not path.is_file():
        return ""
    digest = sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def of_values(*values: object) -> str:
    """The sha256 of the written form of values: texts, numbers, tuples, dicts in their order, frozen dataclasses."""
    return sha256("\x1f".join(map(repr, values)).encode()).hexdigest()


def of_code(*rooms: str) -> str:
    """The sha256 of the source of rooms (`matrix`, `terms`) of this program: a changed rule makes results stale."""
    return of_values(*map(_of_room, rooms))


@cache
def _of_room(room: str) -> str:
    digest = sha256()
    for name, content in _sources(files("keruen") / room, room):
        digest.update(f"{name}\x1f{len(content)}\x1f".encode())
        digest.update(content)
    return digest.hexdigest()


def _sources(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.is_dir() and entry.name != "__pycache__":
            yield from _sources(entry, f"{name}/{entry.name}")
        elif entry.name.endswith(_CODE):
            yield f"{name}/{entry.name}", entry.read_bytes()


def together(parts: Iterable[tuple[str, str]]) -> str:
    """One fingerprint of named fingerprints, whatever their order."""
    return of_values(*sorted(parts))
