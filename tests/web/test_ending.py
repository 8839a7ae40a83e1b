"""A real server begins alone and ends when it is told: no second one beside it, no words of a fault, nobody left behind."""

import os
import signal
import subprocess
import sys
import time

import psutil
import pytest

from tests.web.databases import fresh_database
from tests.web.real_server import RealServer, free_port


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory):
    """A server with a home and a database that the first start fills."""
    folder = tmp_path_factory.mktemp("ending")
    return RealServer(folder / "home", fresh_database(folder, "ending"), free_port(), log=folder / "server.log")


@pytest.fixture
def server(laid_out):
    """A running server."""
    laid_out.log.write_text("")
    laid_out.start()
    yield laid_out
    laid_out.kill()


def _second(server: RealServer, home: str, port: int) -> tuple[int, str]:
    call = [sys.executable, "-c", "from keruen.cli.main import main; main()", "serve", "--home", home, "--lang", "en"]
    ended = subprocess.run(
        [*call, "--port", str(port)], env=server.environment, capture_output=True, text=True, check=False, timeout=60
    )
    return ended.returncode, ended.stderr


def test_a_second_server_is_refused_on_the_same_port_and_on_the_same_home(server, tmp_path):
    code, said = _second(server, str(tmp_path / "other"), server.port)
    assert (code, f"Port {server.port} is in use" in said) == (2, True), said
    code, said = _second(server, str(server.home), free_port())
    assert (code, "Another server is running" in said) == (2, True), said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_server_and_all_its_processes_without_a_fault(server, number):
    everybody = psutil.Process(server.process.pid).children(recursive=True)
    assert len(everybody) >= 4  # web processes and their parent, worker and its own
    os.kill(server.process.pid, number)
    assert server.process.wait(timeout=60) == 0
    left = [one for one in everybody if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
    assert not left
    told = server.log.read_text()
    assert "The server has ended" in told
    assert "Traceback" not in told


def test_a_killed_server_leaves_nobody_behind(server):
    everybody = psutil.Process(server.process.pid).children(recursive=True)
    server.process.kill()
    server.process.wait()
    until = time.monotonic() + 30
    while any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in everybody):
        assert time.monotonic() < until, everybody
        time.sleep(0.1)
