"""The web processes: granian. `python -m keruen.web.running.pages HOST PORT PROCESSES`."""

import sys

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

THREADS = 4  # in each process; while one waits for the disk, others read


def main(host: str, port: int, processes: int) -> None:
    """Serve until ended; a web process that dies is started again."""
    Granian(
        "keruen.web.site.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=THREADS,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
    ).serve()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
