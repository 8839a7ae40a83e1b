"""The worker of a real server is killed (SIGKILL) in the middle of a build: the build is taken up again and ends well."""

import subprocess
import sys
import time

import psutil
import pytest

from tests.web.databases import fresh_database
from tests.web.real_server import RealServer, free_port


@pytest.fixture
def server(tmp_path):
    """A running server."""
    made = RealServer(tmp_path / "home", fresh_database(tmp_path, "worker"), free_port())
    made.log = tmp_path / "srv.log"
    made.start()
    yield made
    made.kill()


def _rows(server: RealServer, *words: str) -> str:
    call = [sys.executable, "-m", "tests.web.rounds.job_rows", *words]
    told = subprocess.run(call, env=server.environment, check=True, capture_output=True, text=True)
    return told.stdout.strip()


def _workers(server: RealServer) -> list[psutil.Process]:
    """The worker's processes, the first of them the parent of the others."""
    assert server.process is not None
    children = psutil.Process(server.process.pid).children()
    first = [child for child in children if "keruen.web.running.worker" in child.cmdline()]
    return [process for child in first for process in (child, *child.children(recursive=True))]


def test_a_build_in_the_middle_of_which_the_worker_was_killed_is_done_by_the_next(server, tmp_path):
    _rows(server, "ask", str(tmp_path / "home/programmes/small"))
    assert _rows(server, "await", "running").split()[0] == "running"
    before = _workers(server)
    before[0].kill()
    psutil.wait_procs(before, timeout=5)
    assert not any(process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in before)
    assert _rows(server, "await", "done").startswith("done"), server.log.read_text()[-3000:]
    deadline = time.monotonic() + 5
    while not _workers(server) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert {process.pid for process in _workers(server)}.isdisjoint(process.pid for process in before)
    assert (tmp_path / "home/programmes/small/rounds/2026-1/build/tables/settled.parquet").is_file()
