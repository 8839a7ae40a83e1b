"""One hand of tools/bench/web.py: a client of the server, or a bare loop. It works in a process of its own, without Django.

It reads what to do as one line of JSON, says `ready`, waits for a second line, works, and writes what came of it as JSON.
"""

import json
import socket
import sqlite3
import sys
import time
from typing import Any
from uuid import uuid4

import psycopg

ID = "the-id-of-an-interview-which-has-45-letters.."  # stands in the post for the id of each interview
_SQLITE = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"


def send(asked: dict[str, Any], connection: socket.socket) -> dict[str, Any]:
    """A phone that posts without a pause over one connection."""
    latencies, good = [], []
    end = time.monotonic() + asked["seconds"]
    while time.monotonic() < end:
        instance, post = _post(asked)
        began = time.monotonic()
        connection.sendall(asked["head"].encode() + post)
        if _status(connection) == 201:
            good.append(instance)
        latencies.append(time.monotonic() - began)
    return {"acknowledged": good, "latencies": latencies}


def insert(asked: dict[str, Any], connection: Any) -> dict[str, Any]:
    """A bare loop: one row, one commit."""
    rows, mark = 0, "?" if asked["url"].startswith("sqlite") else "%s"
    statement = f"INSERT INTO raw VALUES ({mark}, {mark})"
    end = time.monotonic() + asked["seconds"]
    while time.monotonic() < end:
        connection.execute(statement, _post(asked))
        rows += 1
    return {"rows": rows}


def opened(asked: dict[str, Any]) -> Any:
    """The connection of a client or of a bare loop."""
    if "port" in asked:
        connection = socket.create_connection(("127.0.0.1", asked["port"]))
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection
    if asked["url"].startswith("sqlite"):
        file = sqlite3.connect(asked["url"].removeprefix("sqlite:///"), isolation_level=None, timeout=60)
        file.executescript(_SQLITE)
        return file
    return psycopg.connect(asked["url"], autocommit=True)


def table(url: str) -> None:
    """The table of the bare loops."""
    if url.startswith("sqlite"):
        with sqlite3.connect(url.removeprefix("sqlite:///")) as file:
            file.executescript(f"{_SQLITE}; CREATE TABLE raw (id TEXT UNIQUE, xml BLOB)")
    else:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE raw (id TEXT UNIQUE, xml BYTEA)")


def _post(asked: dict[str, Any]) -> tuple[str, bytes]:
    """An id that nobody had, and the post with it."""
    instance = f"uuid:{uuid4()}".ljust(len(ID), ".")
    return instance, asked["post"].replace(ID, instance).encode()


def _status(connection: socket.socket) -> int:
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, rest = data.partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    )
    while len(rest) < length:
        rest += connection.recv(65536)
    return int(head.split()[1])


def main() -> None:
    """Read, get ready, wait, work, write."""
    asked = json.loads(sys.stdin.readline())
    connection = opened(asked)
    print("ready", flush=True)
    sys.stdin.readline()
    before = time.process_time()
    done = (send if "port" in asked else insert)(asked, connection)
    print(json.dumps(done | {"processor": time.process_time() - before}), flush=True)
    sys.stdin.read()  # until what the database spent on this connection was read


if __name__ == "__main__":
    main()
