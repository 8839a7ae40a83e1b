"""Acknowledged submissions per second on a real server, beside bare loops that insert the same bytes.

Everything shares the cores of one machine: eight clients (a process each, one connection kept open, no pause between posts),
the server as `keruen serve` starts it (granian, two processes), the database. After the run the server is killed with SIGKILL,
and every interview that was answered with 201 is looked up in the database.

A bare loop inserts the same bytes (the whole post, a new id each) into one table in which the id is unique; each row is a
commit of its own, synced to the disk (SQLite: WAL, synchronous=FULL; PostgreSQL: fsync and synchronous_commit on). `bare` is
one loop on one connection, and what `ratio` compares with; `eight bare` are eight such loops in eight processes, as many as
there are clients. They have no network, no form, no rights and no answer.

Runs take turns (bare, server, eight bare); the table holds the median of the rounds. `processor ms` is what the processes of
the server, of the database and of the clients spent on a submission together, and `bare ms` the same of the bare loop: on a
machine that is not idle they move less than the rates.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from sqlite3 import sqlite_version
from typing import Any

import psutil
import web_hand
from web_databases import Database, Processes, postgresql, spent_by, sqlite

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ["DJANGO_SETTINGS_MODULE"] = "tests.web.settings"

import django

django.setup()

from tests.web.real_server import BOUNDARY, TOKEN, RealServer, body, free_port  # noqa: E402 - needs Django

CLIENTS = 8
TABLE = (
    "| database | acknowledged/s | p95 ms | acknowledged | lost | bare/s | eight bare/s | ratio | processor ms | bare ms |\n"
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|"
)


@dataclass(frozen=True)
class Run:
    """What came of a run of the server or of bare loops."""

    rate: float
    processor: float  # ms for each
    p95: float = 0  # ms
    good: int = 0
    lost: int = 0


def hands(count: int, asked: dict[str, Any], around: Callable[[], Processes]) -> tuple[list[dict[str, Any]], float]:
    """What so many hands did at once, and the processor seconds that they and the processes around them spent."""
    call = [sys.executable, web_hand.__file__]
    people = [subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(count)]
    for person in people:
        person.stdin.write(json.dumps(asked) + "\n")
        person.stdin.flush()
    for person in people:
        assert person.stdout.readline() == "ready\n"
    known = around()
    before = {process: spent_by(process) for process in known}
    for person in people:
        person.stdin.write("go\n")
        person.stdin.flush()
    told = [json.loads(person.stdout.readline()) for person in people]
    spent = sum(spent_by(process) - before.get(process, 0) for process in {*known, *around()})
    for person in people:
        person.communicate()
    return told, spent + sum(one["processor"] for one in told)


def bare(database: Database, seconds: float, count: int) -> Run:
    """So many bare loops on a new table."""
    url = database.fresh()
    web_hand.table(url)
    post = body(web_hand.ID).decode()
    told, spent = hands(count, {"url": url, "seconds": seconds, "post": post}, database.processes)
    rows = sum(one["rows"] for one in told)
    return Run(rows / seconds, spent / rows * 1000)


def served(database: Database, seconds: float, folder: Path) -> Run:
    """The server under load, on a new home and database."""
    server = RealServer(Path(tempfile.mkdtemp(dir=folder)), database.fresh(), free_port())
    server.rows()
    server.start()
    parent, post = psutil.Process(server.process.pid), body(web_hand.ID).decode()
    head = (
        f"POST /key/{TOKEN}/kz/submission?deviceID=bench HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
        f"X-OpenRosa-Version: 1.0\r\nContent-Type: multipart/form-data; boundary={BOUNDARY}\r\n"
        f"Content-Length: {len(post.encode())}\r\n\r\n"
    )
    asked = {"port": server.port, "seconds": seconds, "post": post, "head": head}
    try:
        told, spent = hands(CLIENTS, asked, lambda: [parent, *parent.children(recursive=True), *database.processes()])
    finally:
        server.kill()
    good = [instance for one in told for instance in one["acknowledged"]]
    latencies = [latency for one in told for latency in one["latencies"]]
    return Run(
        rate=len(good) / seconds,
        processor=spent / len(good) * 1000,
        p95=statistics.quantiles(latencies, n=20)[-1] * 1000,
        good=len(good),
        lost=len(set(good) - _there(server)),
    )


def _there(server: RealServer) -> set[str]:
    call = [sys.executable, "-m", "tests.web.server_rows", "received"]
    return set(subprocess.run(call, env=server.environment, capture_output=True, text=True, check=True).stdout.split())


def row(database: Database, seconds: float, rounds: int, folder: Path) -> str:
    """A row of the table."""
    ones, runs, eights = [], [], []
    for _ in range(rounds):
        ones.append(bare(database, seconds, 1))
        runs.append(served(database, seconds, folder))
        eights.append(bare(database, seconds, CLIENTS))
    middle = lambda found, name: statistics.median(getattr(run, name) for run in found)  # noqa: E731
    rate, one = middle(runs, "rate"), middle(ones, "rate")
    cells = [
        database.name, f"{rate:.0f}", f"{middle(runs, 'p95'):.0f}", f"{sum(run.good for run in runs):,}",
        f"{sum(run.lost for run in runs)}", f"{one:.0f}", f"{middle(eights, 'rate'):.0f}", f"{one / rate:.1f}",
        f"{middle(runs, 'processor'):.2f}", f"{middle(ones, 'processor'):.2f}",
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Both databases, one after the other; a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=10, help="of each run (10)")
    parser.add_argument("--rounds", type=int, default=3, help="of each kind of run, in turn (3)")
    parser.add_argument("--only", choices=["sqlite", "postgresql"], help="one database")
    parser.add_argument("--page", type=Path, help="write the page here too, e.g. docs/benchmarks-web.md")
    asked = parser.parse_args()
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    head = (
        f"{CLIENTS} clients, {os.cpu_count()} cores, {asked.rounds} rounds of {asked.seconds:g} s; load before: {load}"
    )
    print(f"{head}\n\n{TABLE}", flush=True)
    rows = []
    kinds = {"sqlite": sqlite, "postgresql": postgresql}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        for kind in [asked.only] if asked.only else kinds:
            with kinds[kind](Path(name)) as database:
                rows.append(row(database, asked.seconds, asked.rounds, Path(name)))
                print(rows[-1], flush=True)
    if asked.page:
        asked.page.write_text(page(head, rows), encoding="utf-8")


def page(head: str, rows: list[str]) -> str:
    """The page of a run."""
    versions = ", ".join(f"{name} {version(name)}" for name in ("django", "granian", "psycopg"))
    machine = f"Python {platform.python_version()}, {versions}, SQLite {sqlite_version}. Date: {date.today()}."
    told = (__doc__ or "").partition("\n\n")[2].strip()
    how = "Written by `python tools/bench/web.py --page docs/benchmarks-web.md`; no figure here is typed."
    return "\n".join(["# Submissions a second", "", how, told, "", f"{head}. {machine}", "", TABLE, *rows, ""])


if __name__ == "__main__":
    main()
