"""Web processes (granian) and the worker, together; ended together."""

import subprocess
import sys
from pathlib import Path

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels


def serve(host: str, port: int, processes: int) -> None:
    """Serve until a signal ends it. The worker is a process of its own; if it dies it is started again by `supervise`."""
    watcher = subprocess.Popen([sys.executable, "-m", "keruen.web.running.worker"])
    try:
        Granian(
            "keruen.web.site.wsgi:application",
            address=host,
            port=port,
            interface=Interfaces.WSGI,
            workers=processes,
            blocking_threads=4,
            log_level=LogLevels.warning,
            respawn_failed_workers=True,
        ).serve()
    finally:
        watcher.terminate()
        watcher.wait(timeout=20)


def programmes_folder(home: Path) -> Path:
    """Where a server keeps programme folders that it made itself."""
    return home / "programmes"
