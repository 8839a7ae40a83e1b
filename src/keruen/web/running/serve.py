"""The processes of a server, started and ended together; a worker that dies is started again.

Each is a fresh interpreter, never a fork of one that spoke to the database: a forked copy of a connection is the same
connection, and two processes that write on it take each other's answers. Seen under load: interviews acknowledged and lost.

Each leads a process group of its own, with all that it starts: Ctrl-C of a terminal reaches this process alone, which then
ends the groups in order and leaves nobody behind.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_LOOK = 0.3  # seconds between two looks at the processes
_PATIENCE = 5.0  # seconds that a process has for its own ending: a request is answered, a job is not waited for
_ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_WORKER = [sys.executable, "-m", "keruen.web.running.worker"]

_Process = subprocess.Popen[bytes]


def serve(host: str, port: int, processes: int) -> bool:
    """Serve until a signal ends it; False where the web processes ended by themselves."""
    pages = [sys.executable, "-m", "keruen.web.running.pages", host, str(port), str(processes)]
    with _heard() as heard:
        web, worker = _start(pages), _start(_WORKER)
        while not heard and web.poll() is None:
            if worker.poll() is not None:
                _kill_group(worker)
                worker = _start(_WORKER)
            time.sleep(_LOOK)
        _end([web, worker])
        return bool(heard)


@contextmanager
def _heard() -> Iterator[list[int]]:
    """The signals that asked for an end so far; one to which the caller made us deaf (`nohup`) stays unheard."""
    heard: list[int] = []
    hearing = [number for number in _ENDINGS if signal.getsignal(number) is not signal.SIG_IGN]
    before = [(number, signal.signal(number, lambda sent, _: heard.append(sent))) for number in hearing]
    try:
        yield heard
    finally:
        for number, handler in before:
            signal.signal(number, handler)


def _start(call: list[str]) -> _Process:
    return subprocess.Popen(call, stdin=subprocess.DEVNULL, process_group=0)


def _end(processes: list[_Process]) -> None:
    """Tell all, wait a little, then kill each group. A job that is cut off here is taken up again at the next start."""
    for process in processes:
        process.terminate()
    until = time.monotonic() + _PATIENCE
    for process in processes:
        with suppress(subprocess.TimeoutExpired):
            process.wait(max(0.0, until - time.monotonic()))
        _kill_group(process)


def _kill_group(process: _Process) -> None:
    with suppress(ProcessLookupError):  # nobody of it is left
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def programmes_folder(home: Path) -> Path:
    """Where a server keeps programme folders that it made itself."""
    return home / "programmes"
