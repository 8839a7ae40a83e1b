"""Pictures that were drawn before: content-addressed files, so that a rebuild draws only what changed."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from os import utime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Protocol


class Store(Protocol):
    """A place for drawn pictures."""

    def get(self, name: str) -> bytes | None:
        """The picture of that name, or None."""
        ...

    def put(self, name: str, content: bytes) -> None:
        """Keep a picture."""
        ...


@dataclass(frozen=True)
class Folder:
    """Pictures as files in a folder, named by the hash of all that decides them."""

    path: Path

    def get(self, name: str) -> bytes | None:
        """The picture of that name, or None."""
        file = self.path / name
        if not file.is_file():
            return None
        with suppress(PermissionError):  # of a reader who may not write: then nobody else takes pictures away either
            utime(file)  # it is used: pictures that no build asks for any more are known by their age
        return file.read_bytes()

    def put(self, name: str, content: bytes) -> None:
        """Keep a picture: written beside and moved, so that another process never reads half of it.

        The name beside is the writer's own: two languages draw the same picture at the same moment, in two processes.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.path, prefix=f".{name}.", suffix=".part", delete=False) as part:
            part.write(content)
        Path(part.name).replace(self.path / name)


@contextmanager
def pruned(folder: Path) -> Iterator[None]:
    """Take away the pictures of a folder that nobody drew or asked for meanwhile; none where what was done failed."""
    folder.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=folder, prefix=".begun.") as begun:  # the folder's own clock: no other one is compared
        utime(begun.name)
        since = Path(begun.name).stat().st_mtime_ns
        yield
    for file in folder.iterdir():
        if file.stat().st_mtime_ns < since:
            file.unlink(missing_ok=True)


class Nowhere:
    """Keeps nothing."""

    def get(self, name: str) -> bytes | None:
        """Never anything."""
        return None

    def put(self, name: str, content: bytes) -> None:
        """Forget it."""


NOWHERE = Nowhere()
