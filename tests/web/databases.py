"""An empty database of a real server, on the engine of this run."""

import os
from pathlib import Path

import psycopg


def fresh_database(folder: Path, name: str) -> str:
    """The address of an empty database: a file of SQLite, or a database of the PostgreSQL that the tests use."""
    url = os.environ.get("KERUEN_TEST_DATABASE_URL", "")
    if not url:
        return f"sqlite:///{folder / 'field.sqlite3'}"
    name = f"{name}_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return url.replace("/postgres?", f"/{name}?")
