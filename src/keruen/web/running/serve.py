"""The processes of a server, started and ended together.

Each is a fresh interpreter, never a fork of one that spoke to the database: a forked copy of a connection is the same
connection, and two processes that write on it take each other's answers. Seen under load: interviews acknowledged and lost.
"""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def serve(host: str, port: int, processes: int) -> None:
    """Serve until a signal ends it."""
    pages = [sys.executable, "-m", "keruen.web.running.pages", host, str(port), str(processes)]
    with _child([sys.executable, "-m", "keruen.web.running.worker"]), _child(pages) as web:
        web.wait()


@contextmanager
def _child(call: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(call)
    try:
        yield process
    except KeyboardInterrupt:
        pass  # Ctrl-C reaches the children too
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def programmes_folder(home: Path) -> Path:
    """Where a server keeps programme folders that it made itself."""
    return home / "programmes"
