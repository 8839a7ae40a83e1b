"""A person decides about what could not simply be taken. Nothing that was received is changed: taking adds."""

import re
from hashlib import sha256
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from keruen.web.collect.head import read_head
from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.rounds.models import Round

TAKEN = ("other_bytes", "unfinished")  # why an interview is in quarantine and can still enter a round
WAITING = ("unknown_form", "unknown_version", "encrypted", "unknown_edit", "branch")
_ID = re.compile(rb"<((?:[\w.-]+:)?)instanceID>([^<]*)</(?:[\w.-]+:)?instanceID>")
_OLD = re.compile(rb"<((?:[\w.-]+:)?)deprecatedID>[^<]*</(?:[\w.-]+:)?deprecatedID>")


def can_take(item: Submission | Quarantine) -> bool:
    """Whether it can enter a round: encrypted and unreadable bodies cannot."""
    return item.state != "encrypted" if isinstance(item, Submission) else item.why in TAKEN


def take_submission(item: Submission, round_: Round) -> bool:
    """Let an odd interview enter a round; False if somebody decided already."""
    waiting = Submission.objects.filter(pk=item.pk, state__in=set(WAITING) - {"encrypted"})
    return bool(waiting.update(state="received", round=round_))


def aside_submission(item: Submission) -> bool:
    """Keep an odd interview out of every round; False if somebody decided already."""
    return bool(Submission.objects.filter(pk=item.pk, state__in=WAITING).update(state="aside"))


def take_quarantined(item: Quarantine, round_: Round) -> bool:
    """Other answers under a known number become a correction of that interview, with a number of their own; an unfinished
    interview that never came finished enters under its own.

    The bytes as received stay in quarantine; the correction says in its `agent` whence it comes.
    """
    with transaction.atomic():
        if item.why not in TAKEN or not settle(item, "taken"):
            return False
        same = {"programme": item.programme_id, "form_id": item.form_id, "instance_id": item.instance_id}
        known = Submission.objects.filter(**same).first()
        made = _correction(item, known, round_) if known else _first(item, round_)
        Attachment.objects.bulk_create(
            [Attachment(submission=made, name=name, sha256=digest, bytes=0) for name, digest in item.files],
            ignore_conflicts=True,
        )
    return True


def _correction(item: Quarantine, known: Submission, round_: Round) -> Submission:
    number = f"uuid:{uuid4()}"
    body = as_correction(bytes(item.body), number)
    return Submission.objects.create(
        programme_id=item.programme_id, round=round_, form_id=item.form_id, version=known.version,
        instance_id=number, deprecated_id=item.instance_id, root_id=known.root_id or item.instance_id,
        sha256=sha256(body).hexdigest(), xml=body, state="received", place=known.place,
        expected_files=known.expected_files, user=item.user, agent=f"quarantine {item.pk}",
    )  # fmt: skip


def _first(item: Quarantine, round_: Round) -> Submission:
    """An unfinished interview whose finished one never came: it enters as it is."""
    body = bytes(item.body)
    head = read_head(body)
    return Submission.objects.create(
        programme_id=item.programme_id, round=round_, form_id=head.form_id, version=head.version,
        instance_id=head.instance_id, deprecated_id=head.deprecated_id, root_id=head.root_id or head.instance_id,
        sha256=item.sha256, xml=body, state="received", expected_files=list(head.files), user=item.user,
        agent=f"quarantine {item.pk}",
    )  # fmt: skip


def settle(item: Quarantine, outcome: str) -> bool:
    """Write the decision down, once."""
    waiting = Quarantine.objects.filter(pk=item.pk, settled=None)
    return bool(waiting.update(settled=timezone.now(), settled_as=outcome))


def as_correction(xml: bytes, number: str) -> bytes:
    """The same interview under a new number, as a correction of its old one; every other byte stays."""
    bare = _OLD.sub(b"", xml)

    def renumbered(match: re.Match[bytes]) -> bytes:
        prefix, old = match[1], match[2]
        new = b"<%sinstanceID>%s</%sinstanceID>" % (prefix, number.encode(), prefix)
        return new + b"<%sdeprecatedID>%s</%sdeprecatedID>" % (prefix, old, prefix)

    return _ID.sub(renumbered, bare, count=1)
