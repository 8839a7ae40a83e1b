"""An empty database of a real server, on the engine of this run."""

import os
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg


def fresh_database(folder: Path, name: str) -> str:
    """The address of an empty database: a file of SQLite, or a database of the PostgreSQL that the tests use."""
    url = os.environ.get("KERUEN_TEST_DATABASE_URL", "")
    return fresh_postgresql(url, name) if url else f"sqlite:///{folder / 'field.sqlite3'}"


def fresh_postgresql(url: str, name: str) -> str:
    """The address of a new, empty database beside the one of `url`, which stays as it is."""
    name = f"{name}_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return beside(url, name)


def beside(url: str, name: str) -> str:
    """The address of another database of the same server."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))
