"""One build of a round at a time. The system holds the lock, so that the death of a process frees it at once."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from keruen.terms.problems import Problem
from keruen.workspace.folder.private import private_folder, seal

if sys.platform == "win32":
    import msvcrt

    def _take(stream: IO[str]) -> None:
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(stream: IO[str]) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def only_one(build: Path) -> Iterator[None]:
    """Hold the lock of a build folder; Problem `workspace-busy` names the process that holds it.

    A lock file that a killed process left behind holds nobody up: what counts is the system's lock on it, not the file.
    """
    private_folder(build)
    with (build / "lock").open("a+", encoding="utf-8") as stream:
        try:
            _take(stream)
        except OSError:
            stream.seek(0)
            raise Problem("workspace-busy", folder=build.parent.name, process=stream.read().strip() or "?") from None
        stream.seek(0)
        stream.truncate()
        stream.write(str(os.getpid()))
        stream.flush()
        try:
            yield
        finally:
            seal(build)  # answers, with the names that informants said
