"""Pictures that were drawn before: content-addressed files, so that a rebuild draws only what changed."""

from dataclasses import dataclass
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
        return file.read_bytes() if file.is_file() else None

    def put(self, name: str, content: bytes) -> None:
        """Keep a picture: written beside and moved, so that another process never reads half of it.

        The name beside is the writer's own: two languages draw the same picture at the same moment, in two processes.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.path, prefix=f".{name}.", suffix=".part", delete=False) as part:
            part.write(content)
        Path(part.name).replace(self.path / name)


class Nowhere:
    """Keeps nothing."""

    def get(self, name: str) -> bytes | None:
        """Never anything."""
        return None

    def put(self, name: str, content: bytes) -> None:
        """Forget it."""


NOWHERE = Nowhere()
