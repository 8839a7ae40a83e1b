"""The web processes: granian. `python -m keruen.web.running.pages HOST PORT PROCESSES`."""

import os
import signal
import sys

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from keruen.web.running.orphans import end_with_parent

THREADS = 4  # in each process; while one waits for the disk, others read
_PATIENCE = 3  # seconds for the requests under way when the server ends


def main(host: str, port: int, processes: int) -> None:
    """Serve until ended; a web process that dies is started again."""
    os.register_at_fork(after_in_child=end_with_parent)
    end_with_parent(signal.SIGTERM)
    Granian(
        "keruen.web.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=THREADS,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=_PATIENCE,
    ).serve()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
