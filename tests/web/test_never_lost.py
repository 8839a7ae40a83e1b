"""No acknowledged interview is ever lost: the server is killed (SIGKILL) at random moments under load, again and again."""

import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from tests.web.databases import fresh_database
from tests.web.real_server import RealServer, free_port, post_until

_KILLS = 4
_CLIENTS = 6


@pytest.fixture
def database(tmp_path):
    """The address of an empty database on the engine of this run."""
    return fresh_database(tmp_path, "killed")


def _told(port: int, over: Event) -> dict[str, int]:
    return dict(post_until(port, over))


def test_what_a_phone_was_told_is_received_is_there_after_the_server_was_killed(tmp_path, database):
    server = RealServer(tmp_path, database, free_port())
    server.rows()
    rng = random.Random(20261121)
    told: dict[str, int] = {}
    try:
        for _ in range(_KILLS):
            server.start()
            over = Event()
            with ThreadPoolExecutor(_CLIENTS) as pool:
                clients = [pool.submit(_told, server.port, over) for _ in range(_CLIENTS)]
                time.sleep(0.5 + rng.random() * 2)
                server.kill()
                time.sleep(0.2)  # posts that find nobody
                over.set()
                for client in clients:
                    told |= client.result()
    finally:
        server.kill()
    listed = subprocess.run(
        [sys.executable, "-m", "tests.web.server_rows", "received"], env=server.environment, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    there = set(listed.stdout.split())
    acknowledged = {instance for instance, status in told.items() if status == 201}
    assert len(acknowledged) > 100, "the load was no load"
    assert any(status == 0 for status in told.values()), "no post was cut off: the kill tested nothing"
    assert acknowledged <= there
