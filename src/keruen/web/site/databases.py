"""Django's words for a database address: SQLite in WAL mode with every commit on the disk, or PostgreSQL with statements kept."""

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

# FULL, not NORMAL: a phone deletes what it was told is received, so an acknowledged commit must outlive a power cut.
_SQLITE = "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA temp_store=MEMORY;PRAGMA foreign_keys=ON"


# The server keeps plans of statements that come again: to plan what an interview asks took longer than to do it.
_POSTGRESQL = {"server_side_binding": True, "prepare_threshold": 3}


def database(url: str, *, kept: bool = True) -> dict[str, Any]:
    """The entry of DATABASES for sqlite:///file or postgresql://user:password@host:port/name?host=/socket.

    Each thread of a server keeps its connection. A process that forks must keep none: its children would speak over the same
    connections, and hear each other's answers.
    """
    parts = urlsplit(url)
    return _sqlite(unquote(parts.path)) if parts.scheme == "sqlite" else _postgresql(url, kept)


def _sqlite(path: str) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": _SQLITE},
        "TEST": {"NAME": f"{path}.test"},  # a file, because several threads and processes of the tests meet there
    }


def _postgresql(url: str, kept: bool) -> dict[str, Any]:
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")) or "postgres",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.get("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None if kept else 0,
        "OPTIONS": dict(_POSTGRESQL),
    }
