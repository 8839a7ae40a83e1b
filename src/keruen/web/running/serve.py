"""The processes of a server, started and ended together; a worker that dies is started again.

Each is a fresh interpreter, never a fork of one that spoke to the database: a forked copy of a connection is the same
connection, and two processes that write on it take each other's answers. Seen under load: interviews acknowledged and lost.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_LOOK = 1.0  # seconds between two looks at the worker
_WORKER = [sys.executable, "-m", "keruen.web.running.worker"]


def serve(host: str, port: int, processes: int) -> None:
    """Serve until a signal ends it."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # so that the children are ended on the way out
    pages = [sys.executable, "-m", "keruen.web.running.pages", host, str(port), str(processes)]
    with suppress(KeyboardInterrupt), _child(pages) as web:
        while web.poll() is None:
            with _child(_WORKER) as worker:
                _watch(web, worker)


def _watch(web: subprocess.Popen[bytes], worker: subprocess.Popen[bytes]) -> None:
    """Until one of the two has ended."""
    while web.poll() is None:
        with suppress(subprocess.TimeoutExpired):
            worker.wait(timeout=_LOOK)
            return


@contextmanager
def _child(call: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(call)
    try:
        yield process
    finally:  # Ctrl-C reaches the children too
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def programmes_folder(home: Path) -> Path:
    """Where a server keeps programme folders that it made itself."""
    return home / "programmes"
