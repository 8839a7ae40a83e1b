"""Write a backup while the server goes on: rows as they were at one moment, then files, whose rows are never there before them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.core import serializers
from django.db import connection, transaction
from django.db.models import Model

from keruen.terms.problems import Problem
from keruen.web.rounds.models import Programme
from keruen.web.running.backup.contents import FORMAT, LIST, Contents, migrations, tables

_LEFT_OUT = ("static", "build")  # made anew: static files from the program, builds from the rounds' folders
_DATABASE = (".sqlite3", ".sqlite3-wal", ".sqlite3-shm", ".sqlite3-turn")
_PIECE = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)


def back_up(file: Path, home: Path, now: str) -> Contents:
    """Write a server into a new file, readable for its owner alone. Problem backup-exists."""
    if file.exists():
        raise Problem("backup-exists", file=str(file))
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            with ZipFile(out, "w", ZIP_DEFLATED) as archive:
                contents = _fill(archive, home, now)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, file)
    finally:
        part.unlink(missing_ok=True)
    return contents


def _fill(archive: ZipFile, home: Path, now: str) -> Contents:
    members: dict[str, str] = {}
    rows: dict[str, int] = {}
    with snapshot():
        for model in tables():
            name = f"rows/{model._meta.label_lower}.jsonl"
            with _member(archive, name, members) as out:
                rows[model._meta.label_lower] = _rows(model, out)
        folders = {item.slug: item.path for item in Programme.objects.order_by("slug")}
    places = {slug: f"programmes/{slug}" for slug in folders}
    for path, name in [*_files(home, "home", set(folders.values())), *_programmes(folders, places)]:
        with path.open("rb") as source, _member(archive, name, members) as out:
            while piece := source.read(_PIECE):
                out.write(piece)
    contents = Contents(FORMAT, now, migrations(), members, rows, places)
    archive.writestr(ZipInfo(LIST, _EPOCH), contents.written())
    return contents


@contextmanager
def snapshot() -> Iterator[None]:
    """All reads see one moment, and nobody who writes has to wait."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("BEGIN DEFERRED")  # Django's own would take the lock of a writer
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
        else:
            with transaction.atomic():
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                yield


def _rows(model: type[Model], out: "_Hashed") -> int:
    """One JSON object a line, by key; the form is Django's, so that any database takes it."""
    count = 0
    for item in model._default_manager.order_by("pk").iterator(chunk_size=500):
        out.write(serializers.serialize("jsonl", [item]).encode())
        count += 1
    return count


class _Hashed:
    """A member that is written, and its checksum."""

    def __init__(self, out: IO[bytes]) -> None:
        self.out, self.sum = out, sha256()

    def write(self, piece: bytes) -> None:
        self.sum.update(piece)
        self.out.write(piece)


@contextmanager
def _member(archive: ZipFile, name: str, members: dict[str, str]) -> Iterator[_Hashed]:
    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_DEFLATED
    with archive.open(info, "w", force_zip64=True) as out:
        hashed = _Hashed(out)
        yield hashed
    members[name] = hashed.sum.hexdigest()


def _programmes(folders: dict[str, Path], places: dict[str, str]) -> Iterator[tuple[Path, str]]:
    for slug, folder in folders.items():
        yield from _files(folder, f"home/{places[slug]}", set())


def _files(folder: Path, name: str, without: set[Path]) -> Iterator[tuple[Path, str]]:
    """Every file below a folder with its name in the backup; what is derived and what is half written is left out."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.name in _LEFT_OUT or path in without or path.is_symlink():
            continue
        if path.is_dir():
            yield from _files(path, f"{name}/{path.name}", without)
        elif not path.name.endswith(_DATABASE) and not path.name.startswith("."):
            yield path, f"{name}/{path.name}"
