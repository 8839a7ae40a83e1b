"""Receive an interview: files to the disk, then one transaction, then the answer. What is acknowledged is on the disk.

The same bytes again are welcome (a phone whose answer was lost sends again); other bytes under a known id are kept in
quarantine and refused with 409, so that the phone keeps its own too. An unknown form, an old version, a closed round, an
encrypted body are stored and shown to a person: an enumerator in the field can do nothing about them.
"""

from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.db import IntegrityError, connection, transaction

from keruen.web.accounts.models import User
from keruen.web.collect.files import keep
from keruen.web.collect.head import Head, UnreadableError, read_head
from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.collect.openrosa.envelope import Envelope
from keruen.web.rounds.models import Programme

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


@dataclass(frozen=True)
class Kept:
    """A file of the post that lies on the disk."""

    name: str
    kind: str
    sha256: str
    bytes: int


def receive(programme: Programme, user: User | None, envelope: Envelope) -> Outcome:
    """Store one post. Never raises for what a client may send."""
    kept = [Kept(p.name, p.kind, *keep(settings.MEDIA_ROOT, p.content.chunks())) for p in envelope.parts]
    try:
        head = read_head(envelope.xml)
    except UnreadableError:
        _quarantine(programme, user, "unreadable", None, envelope.xml, kept)
        return Outcome(202, "kept-unreadable")
    state, round_id = _state(programme, head)
    submission = Submission(
        programme=programme,
        round_id=round_id,
        form_id=head.form_id,
        version=head.version,
        instance_id=head.instance_id,
        deprecated_id=head.deprecated_id,
        root_id=head.root_id or _root(programme, head),
        sha256=sha256(envelope.xml).hexdigest(),
        xml=envelope.xml,
        state=state,
        expected_files=list(head.files),
        user=user,
        device=envelope.device,
        agent=envelope.agent,
    )
    return _insert(submission, kept, envelope.xml)


def _insert(submission: Submission, kept: list[Kept], xml: bytes) -> Outcome:
    """The database decides who was first, also when one interview comes eight times at once."""
    try:
        with transaction.atomic():
            submission.save(force_insert=True)
            _attach(submission, kept)
    except IntegrityError:
        return _again(submission, kept, xml)
    return Outcome(201, "received") if submission.state == "received" else Outcome(202, "kept-for-a-person")


def _again(submission: Submission, kept: list[Kept], xml: bytes) -> Outcome:
    known = Submission.objects.defer("xml").get(
        programme=submission.programme, form_id=submission.form_id, instance_id=submission.instance_id
    )
    if known.sha256 != submission.sha256:
        _quarantine(submission.programme, submission.user, "other_bytes", submission, xml, kept)
        return Outcome(409, "other-bytes")
    with transaction.atomic():
        _attach(known, kept)
    return Outcome(201, "received-again")


def _attach(submission: Submission, kept: list[Kept]) -> None:
    if kept:
        rows = [
            Attachment(submission=submission, name=k.name[:300], kind=k.kind[:100], bytes=k.bytes, sha256=k.sha256)
            for k in kept
        ]
        Attachment.objects.bulk_create(rows, ignore_conflicts=True)


def _quarantine(
    programme: Programme, user: User | None, why: str, submission: Submission | None, xml: bytes, kept: list[Kept]
) -> None:
    row = Quarantine(
        programme=programme,
        user=user,
        why=why,
        form_id=submission.form_id if submission else "",
        instance_id=submission.instance_id if submission else "",
        sha256=sha256(xml).hexdigest(),
        body=xml,
        files=[[k.name, k.sha256] for k in kept],
    )
    Quarantine.objects.bulk_create([row], ignore_conflicts=True)
    same = Quarantine.objects.get(programme=programme, sha256=row.sha256, why=why)
    if new := [file for file in row.files if file not in same.files]:  # a post in pieces brings more files each time
        same.files = [*same.files, *new]
        same.save(update_fields=["files"])


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
