"""A file is measured before it is opened: too large, empty, or a zip that would unpack to more than the limit."""

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from keruen.terms.problems import Problem

MEGA = 1_000_000


@dataclass(frozen=True)
class Limits:
    """The largest file, and the largest content of a zip (XLSX is one), in bytes; how often a member may shrink to one."""

    file: int = 2_000 * MEGA
    unpacked: int = 2_000 * MEGA
    ratio: int = 400
    members: int = 200_000


def measure(path: Path, limits: Limits) -> None:
    """Raise Problem where the file is missing, empty or larger than the limit; nothing of it is read."""
    if not path.is_file():
        raise Problem("file-missing", file=path.name)
    size = path.stat().st_size
    if size == 0:
        raise Problem("file-empty", file=path.name)
    if size > limits.file:
        raise Problem("file-too-large", file=path.name, megabytes=size // MEGA, limit=limits.file // MEGA)


def members(path: Path, limits: Limits) -> list[str]:
    """The names in a zip, after its directory was measured; Problem where it is damaged or a bomb."""
    try:
        with ZipFile(path) as archive:
            entries = archive.infolist()
    except (BadZipFile, OSError, ValueError, NotImplementedError) as cause:
        raise Problem("file-truncated", file=path.name) from cause
    unpacked = sum(entry.file_size for entry in entries)
    shrunk = any(e.file_size > 10 * MEGA and e.file_size > limits.ratio * max(1, e.compress_size) for e in entries)
    if unpacked > limits.unpacked or shrunk or len(entries) > limits.members:
        raise Problem("file-too-large", file=path.name, megabytes=unpacked // MEGA, limit=limits.unpacked // MEGA)
    return [entry.filename for entry in entries if not entry.is_dir()]


def member(path: Path, name: str, limits: Limits) -> bytes:
    """The content of one member; never more than the limit, whatever its directory says."""
    try:
        with ZipFile(path) as archive, archive.open(name) as stream:
            return _bounded(stream, path.name, limits)
    except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as cause:
        raise Problem("file-truncated", file=path.name) from cause


def _bounded(stream: IO[bytes], name: str, limits: Limits) -> bytes:
    content = stream.read(limits.unpacked + 1)
    if len(content) > limits.unpacked:
        raise Problem("file-too-large", file=name, megabytes=len(content) // MEGA, limit=limits.unpacked // MEGA)
    return content
