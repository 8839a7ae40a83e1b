"""Receive an interview: files to the disk, then one transaction, then the answer. What is acknowledged is on the disk.

The same bytes again are welcome (a phone whose answer was lost sends again); other bytes under a known id are kept in
quarantine and refused with 409, so that the phone keeps its own too. Of an interview whose informant withdrew nothing is
stored again, and 201 ends the phone's attempts. An unknown form, an old version, a closed round, an
encrypted body are stored and shown to a person: an enumerator in the field can do nothing about them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from django.conf import settings
from django.db import connection, transaction

from keruen.web.accounts.models import User
from keruen.web.collect.arrivals import Arrival, Kept, attach, write
from keruen.web.collect.counter import Counter
from keruen.web.collect.files import keep, place
from keruen.web.collect.head import Head, UnreadableError, read_head
from keruen.web.collect.models import Quarantine, Submission
from keruen.web.collect.openrosa.envelope import Envelope
from keruen.web.collect.withdrawal.content import WITHDRAWN, discard, is_withdrawn
from keruen.web.rounds.models import Programme

_COUNTER = Counter(write)  # one in a process: its threads meet here

# Written out, as every interview asks it.
_VERSIONS = """
SELECT f.version, f.state, f.round_id, r.state
FROM rounds_formversion f LEFT JOIN rounds_round r ON r.id = f.round_id
WHERE f.programme_id = %s AND f.form_id = %s
"""


@dataclass(frozen=True)
class Outcome:
    """How a post is answered: HTTP status, and the end of the sentence's id."""

    status: int
    told: str


def receive(programme: Programme, user: User | None, envelope: Envelope) -> Outcome:
    """Store one post. Never raises for what a client may send."""
    try:
        head = read_head(envelope.xml)
    except UnreadableError:
        head = None
    # Of an interview alone the insertion itself finds the row without answers; files and edits are looked at before.
    if head is not None and (envelope.parts or head.deprecated_id) and is_withdrawn(programme, head):
        return _of_the_withdrawn(_arrival(programme, user, head, envelope, ()))
    kept = tuple(Kept(p.name, p.kind, *keep(settings.MEDIA_ROOT, p.content.chunks())) for p in envelope.parts)
    outcome = _stored(programme, user, head, envelope, kept)
    if outcome.told != "withdrawn":
        _put_back(envelope, kept)
    return outcome


def _stored(
    programme: Programme, user: User | None, head: Head | None, envelope: Envelope, kept: tuple[Kept, ...]
) -> Outcome:
    if head is None:
        taken = _quarantine(programme, user, "unreadable", None, envelope.xml, kept)
        return Outcome(202, "kept-unreadable") if taken else Outcome(201, "withdrawn")
    arrival = _arrival(programme, user, head, envelope, kept)
    if not _first(arrival):
        return _again(programme, user, arrival)
    return Outcome(201, "received") if arrival.state == "received" else Outcome(202, "kept-for-a-person")


def _of_the_withdrawn(arrival: Arrival) -> Outcome:
    """The number of an edit is written down without its answers, so that edits of it are known too."""
    _first(replace(arrival, state=WITHDRAWN, xml=b"", expected_files=()))
    return Outcome(201, "withdrawn")


def _put_back(envelope: Envelope, kept: Sequence[Kept]) -> None:
    """Files that a withdrawal elsewhere deleted between their writing and their rows (see withdrawal.content)."""
    for part, file in zip(envelope.parts, kept, strict=True):
        if not place(settings.MEDIA_ROOT, file.sha256).exists():
            keep(settings.MEDIA_ROOT, part.content.chunks())


def _arrival(
    programme: Programme, user: User | None, head: Head, envelope: Envelope, kept: tuple[Kept, ...]
) -> Arrival:
    state, round_id = _state(programme, head)
    return Arrival(
        programme_id=programme.pk,
        round_id=round_id,
        form_id=head.form_id,
        version=head.version,
        instance_id=head.instance_id,
        deprecated_id=head.deprecated_id,
        root_id=head.root_id or _root(programme, head),
        sha256=sha256(envelope.xml).hexdigest(),
        xml=envelope.xml,
        state=state,
        expected_files=head.files,
        user_id=user.pk if user else None,
        device=envelope.device,
        agent=envelope.agent,
        kept=kept,
    )


def _first(arrival: Arrival) -> bool:
    """The database decides who was first, also when one interview comes eight times at once."""
    if connection.in_atomic_block:  # what the caller may still undo is written for nobody else
        return write([arrival])[0]
    return _COUNTER.store(arrival)


def _again(programme: Programme, user: User | None, arrival: Arrival) -> Outcome:
    known = Submission.objects.defer("xml").get(
        programme=programme, form_id=arrival.form_id, instance_id=arrival.instance_id
    )
    if known.state == WITHDRAWN:
        discard(settings.MEDIA_ROOT, [file.sha256 for file in arrival.kept])
        return Outcome(201, "withdrawn")
    if known.sha256 != arrival.sha256:
        _quarantine(programme, user, "other_bytes", arrival, arrival.xml, arrival.kept)
        return Outcome(409, "other-bytes")
    with transaction.atomic():
        attach([(known.pk, arrival.kept)])
    return Outcome(201, "received-again")


def _quarantine(
    programme: Programme, user: User | None, why: str, arrival: Arrival | None, xml: bytes, kept: Sequence[Kept]
) -> bool:
    """Keep it aside; False where these bytes were, and their informant withdrew."""
    row = Quarantine(
        programme=programme,
        user=user,
        why=why,
        form_id=arrival.form_id if arrival else "",
        instance_id=arrival.instance_id if arrival else "",
        sha256=sha256(xml).hexdigest(),
        body=xml,
        files=[[k.name, k.sha256] for k in kept],
    )
    Quarantine.objects.bulk_create([row], ignore_conflicts=True)
    same = Quarantine.objects.get(programme=programme, sha256=row.sha256, why=why)
    if same.settled_as == WITHDRAWN:
        discard(settings.MEDIA_ROOT, [file.sha256 for file in kept])
        return False
    if new := [file for file in row.files if file not in same.files]:  # a post in pieces brings more files each time
        same.files = [*same.files, *new]
        same.save(update_fields=["files"])
    return True


def _state(programme: Programme, head: Head) -> tuple[str, int | None]:
    """What is unusual about it, and the round that its form belongs to."""
    with connection.cursor() as cursor:
        cursor.execute(_VERSIONS, [programme.pk, head.form_id])
        rows = cursor.fetchall()
    named = [row for row in rows if row[0] == head.version and row[1] != "draft"]
    if not named:
        return ("unknown_version" if rows else "unknown_form"), None
    _, state, round_id, round_state = named[0]
    if head.encrypted:
        return "encrypted", round_id
    if head.deprecated_id and (odd := _odd_edit(programme, head)):
        return odd, round_id
    superseded = state == "retired" and any(row[1] == "published" and row[2] == round_id for row in rows)
    late = (state == "retired" and not superseded) or round_state == "closed"
    return ("late" if late else "received"), round_id


def _odd_edit(programme: Programme, head: Head) -> str:
    """An edit of what is not here, or of what was edited already (two people edited one interview apart); else ""."""
    same = Submission.objects.filter(programme=programme, form_id=head.form_id).exclude(instance_id=head.instance_id)
    if not same.filter(instance_id=head.deprecated_id).exists():
        return "unknown_edit"
    return "branch" if same.filter(deprecated_id=head.deprecated_id).exists() else ""


def _root(programme: Programme, head: Head) -> str:
    """The first instance of a chain of edits; the instance itself if it edits nothing that is here."""
    if not head.deprecated_id:
        return head.instance_id
    edited = Submission.objects.filter(programme=programme, form_id=head.form_id, instance_id=head.deprecated_id)
    return edited.values_list("root_id", flat=True).first() or head.deprecated_id
