"""Restore a backup into an empty home and database, SQLite or PostgreSQL, whichever it came from.

Everything is checked against its checksum before the first row or file is written: a damaged backup changes nothing.
"""

import os
import zlib
from collections.abc import Iterator
from hashlib import sha256
from io import TextIOWrapper
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from django.core import serializers
from django.core.management.color import no_style
from django.db import connection, transaction

from keruen.terms.problems import Problem
from keruen.web.accounts.models import User
from keruen.web.rounds.models import Programme
from keruen.web.running.backup.contents import FORMAT, LIST, Contents, migrations, tables

_PIECE = 1 << 20
_HOME = "home/"


def restore(file: Path, home: Path) -> Contents:
    """Restore; gives what was restored. Problems: file-missing, backup-damaged, backup-version, backup-not-empty."""
    if not file.is_file():
        raise Problem("file-missing", file=str(file))
    try:
        with ZipFile(file) as archive:
            contents = _checked(archive, file)
            if Programme.objects.exists() or User.objects.exists():
                raise Problem("backup-not-empty", home=str(home))
            _files(archive, contents, home)
            _rows(archive, contents, home)
    except (BadZipFile, zlib.error, EOFError) as fault:
        raise Problem("backup-damaged", file=str(file), member=str(fault)) from fault
    return contents


def _checked(archive: ZipFile, file: Path) -> Contents:
    """The list, after every member was compared with it."""
    try:
        contents = Contents.read(archive.read(LIST))
    except (KeyError, ValueError) as fault:
        raise Problem("backup-damaged", file=str(file), member=LIST) from fault
    here = migrations()
    if contents.format != FORMAT or contents.migrations != here:
        other = sorted(set(contents.migrations) ^ set(here))
        raise Problem("backup-version", file=str(file), other=", ".join(other[:3]) or str(contents.format))
    there = set(archive.namelist()) - {LIST}
    odd = next(iter(sorted(there ^ set(contents.members))), None)
    if odd is not None:
        raise Problem("backup-damaged", file=str(file), member=odd)
    for name, digest in contents.members.items():
        if not _plain(name) or _digest(archive, name) != digest:
            raise Problem("backup-damaged", file=str(file), member=name)
    return contents


def _plain(name: str) -> bool:
    """Whether a name stays below the folder that it is written into."""
    return not PurePosixPath(name).is_absolute() and ".." not in PurePosixPath(name).parts and "\\" not in name


def _digest(archive: ZipFile, name: str) -> str:
    return sum_of(_pieces(archive, name))


def sum_of(pieces: Iterator[bytes]) -> str:
    """The sha256 of pieces."""
    found = sha256()
    for piece in pieces:
        found.update(piece)
    return found.hexdigest()


def _pieces(archive: ZipFile, name: str) -> Iterator[bytes]:
    with archive.open(name) as source:
        while piece := source.read(_PIECE):
            yield piece


def _files(archive: ZipFile, contents: Contents, home: Path) -> None:
    """Files first, so that no row speaks of a file that is not there."""
    for name in contents.members:
        if name.startswith(_HOME):
            path = home / name.removeprefix(_HOME)
            path.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
                for piece in _pieces(archive, name):
                    out.write(piece)


def _rows(archive: ZipFile, contents: Contents, home: Path) -> None:
    """All rows in one transaction, as they were: times and keys too. Then keys go on from the highest."""
    kept = tables()
    with transaction.atomic():
        for model in kept:
            name = f"rows/{model._meta.label_lower}.jsonl"
            with archive.open(name) as source, TextIOWrapper(source, encoding="utf-8") as lines:
                for item in serializers.deserialize("jsonl", lines):
                    item.save(force_insert=True)
        for slug, folder in contents.folders.items():
            Programme.objects.filter(slug=slug).update(folder=str(home / folder))
        with connection.cursor() as cursor:
            for statement in connection.ops.sequence_reset_sql(no_style(), kept):
                cursor.execute(statement)
