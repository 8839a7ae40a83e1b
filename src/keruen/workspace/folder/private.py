"""Folders that hold names and telephone numbers are for their owner alone: raw/ and build/. A publication is for everybody."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

FOLDER, FILE = 0o700, 0o600


def private_folder(folder: Path) -> None:
    """Make a folder, if need be, that only its owner may open; what lies in it is closed with it."""
    folder.mkdir(parents=True, exist_ok=True)
    _close(folder, FOLDER)


def seal(folder: Path) -> None:
    """Let only their owner read the files and folders below `folder`, and the folder itself.

    What belongs to somebody else is left as it is: its owner decides, and the folder around it is closed.
    """
    private_folder(folder)
    for path in _below(folder):
        _close(path, FOLDER if path.is_dir() else FILE)


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if not path.is_symlink())


def _close(path: Path, mode: int) -> None:
    with suppress(PermissionError, FileNotFoundError):
        if path.stat().st_mode & 0o777 != mode:
            path.chmod(mode)
