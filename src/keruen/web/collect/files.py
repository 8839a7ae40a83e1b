"""Files of interviews on the disk: named by their content, whole and synced before any row speaks of them."""

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_PART = ".part-"
_DAY = 86_400  # seconds: no post takes as long


def sweep(folder: Path, now: float) -> int:
    """Delete the files that a killed server left half-written a day ago or more; how many. `now`: seconds since 1970."""
    gone = 0
    for path in folder.glob(f"{_PART}*"):
        with suppress(FileNotFoundError):  # another process sweeps too, or it was finished
            if now - path.stat().st_mtime > _DAY:
                path.unlink()
                gone += 1
    return gone


def keep(folder: Path, chunks: Iterable[bytes]) -> tuple[str, int]:
    """Write chunks to folder/ab/abcd...; gives (sha256, bytes). What is there already is not written again."""
    folder.mkdir(parents=True, exist_ok=True)
    hashed, size = sha256(), 0
    handle, name = tempfile.mkstemp(dir=folder, prefix=_PART)
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
