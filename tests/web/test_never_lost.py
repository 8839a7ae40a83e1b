"""No acknowledged interview is ever lost: the server is killed (SIGKILL) at random moments under load, again and again."""

import json
import random
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from tests.web.databases import fresh_database
from tests.web.posting import Posted, post_until
from tests.web.real_server import RealServer, free_port

_KILLS = 4
_CLIENTS = 6


@pytest.fixture
def database(tmp_path):
    """The address of an empty database on the engine of this run."""
    return fresh_database(tmp_path, "killed")


def _told(port: int, over: Event) -> list[Posted]:
    return list(post_until(port, over))


def test_what_a_phone_was_told_is_received_is_there_after_the_server_was_killed(tmp_path, database):
    server = RealServer(tmp_path, database, free_port())
    server.rows()
    rng = random.Random(20261121)
    told: list[Posted] = []
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
                    told += client.result()
    finally:
        server.kill()
    listed = subprocess.run(
        [sys.executable, "-m", "tests.web.server_rows", "whole"], env=server.environment, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    there = json.loads(listed.stdout)
    acknowledged = [post for post in told if post.status == 201]
    assert len(acknowledged) > 100, "the load was no load"
    assert sum(bool(post.files) for post in acknowledged) > 20, "no photo came: files were not tried"
    assert any(post.status == 0 for post in told), "no post was cut off: the kill tested nothing"
    for post in acknowledged:
        in_the_row = [post.xml, {name: [summed, summed] for name, summed in post.files.items()}]
        assert there[post.instance] == in_the_row
