"""Django's words for a database address: SQLite in WAL mode with every commit on the disk, or PostgreSQL with a pool."""

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

# FULL, not NORMAL: a phone deletes what it was told is received, so an acknowledged commit must outlive a power cut.
_SQLITE = "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA temp_store=MEMORY;PRAGMA foreign_keys=ON"


def database(url: str, *, pooled: bool = True) -> dict[str, Any]:
    """The entry of DATABASES for sqlite:///file or postgresql://user:password@host:port/name?host=/socket.

    A process that forks must not have a pool: its children would speak over the same connections, and hear each other's answers.
    """
    parts = urlsplit(url)
    return _sqlite(unquote(parts.path)) if parts.scheme == "sqlite" else _postgresql(url, pooled)


def _sqlite(path: str) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _SQLITE},
        "TEST": {"NAME": f"{path}.test"},  # a file, because several threads and processes of the tests meet there
    }


def _postgresql(url: str, pooled: bool) -> dict[str, Any]:
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")) or "postgres",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.get("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 0,  # where there is a pool, it keeps the connections
        "OPTIONS": {"pool": {"min_size": 2, "max_size": 8}} if pooled else {},
    }
