"""Interviews on their way into the database, written in groups by statements of our own: every interview passes here."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import connection, transaction
from django.utils import timezone

from keruen.web.collect.models import Attachment
from keruen.web.collect.turn import turn

_COLUMNS = (
    "programme_id", "round_id", "form_id", "version", "instance_id", "deprecated_id", "root_id", "sha256", "xml", "state",
    "expected_files", "user_id", "device", "agent", "received", "review", "revision", "place",
)  # fmt: skip
_ROW = f"({', '.join(['%s'] * len(_COLUMNS))})"
_HEAD = f"INSERT INTO collect_submission ({', '.join(_COLUMNS)}) VALUES "
_TAIL = " ON CONFLICT (programme_id, form_id, instance_id) DO NOTHING RETURNING id, programme_id, form_id, instance_id"

Key = tuple[int, str, str]
Value = int | str | bytes | None


@dataclass(frozen=True)
class Kept:
    """A file of the post that lies on the disk."""

    name: str
    kind: str
    sha256: str
    bytes: int


@dataclass(frozen=True)
class Arrival:
    """One interview that is to be stored, with its files."""

    programme_id: int
    round_id: int | None
    form_id: str
    version: str
    instance_id: str
    deprecated_id: str
    root_id: str
    sha256: str
    xml: bytes
    state: str
    expected_files: tuple[str, ...]
    user_id: int | None
    device: str
    agent: str
    kept: tuple[Kept, ...]

    @property
    def key(self) -> Key:
        """What is stored once."""
        return self.programme_id, self.form_id, self.instance_id


def write(arrivals: Sequence[Arrival]) -> list[bool]:
    """Store all in one commit; of each, whether it is new. What is there already, or came twice, is left as it is."""
    if connection.in_atomic_block:  # it holds the file already
        return _stored(arrivals)
    with turn():
        return _stored(arrivals)


def _stored(arrivals: Sequence[Arrival]) -> list[bool]:
    if not any(arrival.kept for arrival in arrivals):
        return [pk is not None for pk in _insert(arrivals)]  # one statement, which commits by itself
    with transaction.atomic():
        found = _insert(arrivals)
        attach([(pk, arrival.kept) for pk, arrival in zip(found, arrivals, strict=True) if pk is not None])
    return [pk is not None for pk in found]


def attach(files: Sequence[tuple[int, Sequence[Kept]]]) -> None:
    """Rows for the files of interviews (their keys, their files); what is there already stays."""
    rows = [
        Attachment(submission_id=pk, name=k.name[:300], kind=k.kind[:100], bytes=k.bytes, sha256=k.sha256)
        for pk, kept in files
        for k in kept
    ]
    if rows:
        Attachment.objects.bulk_create(rows, ignore_conflicts=True)


def _insert(arrivals: Sequence[Arrival]) -> list[int | None]:
    """The key of each new row; None where another was first."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    values = [value for arrival in arrivals for value in (*_values(arrival), now, "new", 0, "")]
    with connection.cursor() as cursor:
        cursor.execute(_HEAD + ", ".join([_ROW] * len(arrivals)) + _TAIL, values)
        new = {(row[1], row[2], row[3]): row[0] for row in cursor.fetchall()}
    return [new.pop(arrival.key, None) for arrival in arrivals]  # of two with one key the database took the earlier


def _values(a: Arrival) -> tuple[Value, ...]:
    return (
        a.programme_id, a.round_id, a.form_id, a.version, a.instance_id, a.deprecated_id, a.root_id, a.sha256, a.xml,
        a.state, json.dumps(a.expected_files), a.user_id, a.device, a.agent,
    )  # fmt: skip
