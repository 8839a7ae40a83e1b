"""A person decides about what could not simply be taken. Nothing that was received is changed: taking adds."""

import re
from hashlib import sha256
from uuid import uuid4

from django.db import transaction
from django.utils import timezone

from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.rounds.models import Round

WAITING = ("unknown_form", "unknown_version", "encrypted", "unknown_edit", "branch")
_ID = re.compile(rb"<((?:[\w.-]+:)?)instanceID>([^<]*)</(?:[\w.-]+:)?instanceID>")
_OLD = re.compile(rb"<((?:[\w.-]+:)?)deprecatedID>[^<]*</(?:[\w.-]+:)?deprecatedID>")


def can_take(item: Submission | Quarantine) -> bool:
    """Whether it can enter a round: encrypted and unreadable bodies cannot."""
    return item.state != "encrypted" if isinstance(item, Submission) else item.why == "other_bytes"


def take_submission(item: Submission, round_: Round) -> bool:
    """Let an odd interview enter a round; False if somebody decided already."""
    waiting = Submission.objects.filter(pk=item.pk, state__in=set(WAITING) - {"encrypted"})
    return bool(waiting.update(state="received", round=round_))


def aside_submission(item: Submission) -> bool:
    """Keep an odd interview out of every round; False if somebody decided already."""
    return bool(Submission.objects.filter(pk=item.pk, state__in=WAITING).update(state="aside"))


def take_quarantined(item: Quarantine, round_: Round) -> bool:
    """Other answers under a known number become a correction of that interview, with a number of their own.

    The bytes as received stay in quarantine; the correction says in its `agent` whence it comes.
    """
    with transaction.atomic():
        if item.why != "other_bytes" or not settle(item, "taken"):
            return False
        known = Submission.objects.get(programme=item.programme_id, form_id=item.form_id, instance_id=item.instance_id)
        number = f"uuid:{uuid4()}"
        body = as_correction(bytes(item.body), number)
        made = Submission.objects.create(
            programme_id=item.programme_id, round=round_, form_id=item.form_id, version=known.version,
            instance_id=number, deprecated_id=item.instance_id, root_id=known.root_id or item.instance_id,
            sha256=sha256(body).hexdigest(), xml=body, state="received", place=known.place,
            expected_files=known.expected_files, user=item.user, agent=f"quarantine {item.pk}",
        )  # fmt: skip
        Attachment.objects.bulk_create(
            [Attachment(submission=made, name=name, sha256=digest, bytes=0) for name, digest in item.files],
            ignore_conflicts=True,
        )
    return True


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
