"""What the environment says of a server, checked before anything starts: a wrong value stops the start and names itself."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from keruen.terms.problems import Problem

_SCHEMES = ("sqlite", "postgres", "postgresql")


@dataclass(frozen=True)
class Environment:
    """A server's surroundings: its folder, its database, its address as phones see it."""

    home: Path  # database, uploads, programmes, secret
    database: str  # sqlite:///... or postgresql://...
    public_url: str  # "" where the address of the request is trusted
    secret: str
    demo: bool  # demo accounts are shown on the sign-in page
    hosts: tuple[str, ...]
    worker: bool  # whether this is the worker, which forks, and not a server of pages

    @property
    def secure(self) -> bool:
        """Whether people come by https: cookies and redirects follow."""
        return self.public_url.startswith("https://")


def read(environ: Mapping[str, str]) -> Environment:
    """The surroundings from KERUEN_HOME, _DATABASE_URL, _PUBLIC_URL, _SECRET, _HOSTS, _DEMO and _WORKER.

    Problem web-setting-wrong: a variable whose value cannot be used.
    """
    home = Path(environ.get("KERUEN_HOME", "keruen-server")).expanduser().resolve()
    (home / "static").mkdir(parents=True, exist_ok=True)
    return Environment(
        home=home,
        database=_database(environ.get("KERUEN_DATABASE_URL", ""), home),
        public_url=_public(environ.get("KERUEN_PUBLIC_URL", "")),
        secret=environ.get("KERUEN_SECRET", "") or _kept_secret(home / "secret"),
        demo=_flag("KERUEN_DEMO", environ.get("KERUEN_DEMO", "0")),
        hosts=tuple(host.strip() for host in environ.get("KERUEN_HOSTS", "*").split(",") if host.strip()),
        worker=_flag("KERUEN_WORKER", environ.get("KERUEN_WORKER", "0")),
    )


def _database(value: str, home: Path) -> str:
    url = value or f"sqlite:///{home / 'keruen.sqlite3'}"
    if urlsplit(url).scheme not in _SCHEMES:
        raise Problem(
            "web-setting-wrong", name="KERUEN_DATABASE_URL", value=urlsplit(url).scheme, expected="postgresql://…"
        )
    return url


def _public(value: str) -> str:
    if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc):
        raise Problem("web-setting-wrong", name="KERUEN_PUBLIC_URL", value=value, expected="https://…")
    return value.rstrip("/")


def _flag(name: str, value: str) -> bool:
    if value not in ("0", "1"):
        raise Problem("web-setting-wrong", name=name, value=value, expected="0 | 1")
    return value == "1"


def _kept_secret(file: Path) -> str:
    """One secret for the life of a server, so that sessions outlive a restart; readable for its owner alone."""
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(48), encoding="ascii")
    return file.read_text(encoding="ascii")
