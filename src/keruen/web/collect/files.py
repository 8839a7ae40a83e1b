"""Files of interviews on the disk: named by their content, whole and synced before any row speaks of them."""

import os
import tempfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path


def keep(folder: Path, chunks: Iterable[bytes]) -> tuple[str, int]:
    """Write chunks to folder/ab/abcd...; gives (sha256, bytes). What is there already is not written again."""
    folder.mkdir(parents=True, exist_ok=True)
    hashed, size = sha256(), 0
    handle, name = tempfile.mkstemp(dir=folder, prefix=".part-")
    with os.fdopen(handle, "wb") as out:
        for chunk in chunks:
            out.write(chunk)
            hashed.update(chunk)
            size += len(chunk)
        out.flush()
        os.fsync(out.fileno())
    target = place(folder, hashed.hexdigest())
    target.parent.mkdir(exist_ok=True)
    os.replace(name, target)
    _sync(target.parent)
    return hashed.hexdigest(), size


def place(folder: Path, digest: str) -> Path:
    """Where the file with this sha256 lies."""
    return folder / digest[:2] / digest


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
