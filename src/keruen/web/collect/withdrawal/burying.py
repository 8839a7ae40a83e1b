"""The rows of an interview without what the person said; number, checksum, times, and who withdrew it why, stay."""

from django.db import connection, transaction
from django.utils import timezone

from keruen.web.accounts.models import User
from keruen.web.collect.models import Attachment, PulledFile, Submission, Withdrawal
from keruen.web.collect.withdrawal.content import WITHDRAWN
from keruen.web.collect.withdrawal.family import Family
from keruen.web.review.models import Act, AskedBack


def bury(family: Family, by: User | None, reason: str) -> set[str]:
    """Blank every row of an interview, in one transaction; gives the checksums of its files. Done again it changes nothing."""
    if connection.vendor == "sqlite":  # freed pages are overwritten; elsewhere they would lie in the file for long
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA secure_delete = ON")
    with transaction.atomic():
        _places(family)
        rows = family.submissions()
        blank = {"state": WITHDRAWN, "xml": b"", "expected_files": [], "place": ""}
        Submission.objects.filter(pk__in=[row.pk for row in rows]).update(**blank)
        for row in rows:
            Withdrawal.objects.get_or_create(submission=row, defaults={"by": by, "reason": reason})
        _words(family)
        return _files(rows, family) | _quarantined(family)


def _places(family: Family) -> None:
    """A row for each version that never came itself: it may come yet."""
    if not family.form_id:
        return
    there = {row.instance_id for row in family.submissions()}
    for record in sorted(family.records - there):
        Submission.objects.create(
            programme=family.programme, form_id=family.form_id, instance_id=record, state=WITHDRAWN, xml=b"",
            root_id=record, agent=WITHDRAWN,
        )  # fmt: skip


def _files(rows: list[Submission], family: Family) -> set[str]:
    sent = Attachment.objects.filter(submission__in=rows)
    pulled = PulledFile.objects.filter(round__programme=family.programme, instance__in=family.records)
    digests = {*sent.values_list("sha256", flat=True), *pulled.values_list("sha256", flat=True)}
    sent.delete()
    pulled.delete()
    return digests


def _quarantined(family: Family) -> set[str]:
    digests: set[str] = set()
    for item in family.kept_aside():
        digests |= {digest for _, digest in item.files}
        item.body, item.files = b"", []
        item.settled, item.settled_as = item.settled or timezone.now(), WITHDRAWN
        item.save(update_fields=["body", "files", "settled", "settled_as"])
    return digests


def _words(family: Family) -> None:
    """Acts and questions of reviewers repeat answers."""
    mine = {"subject__round__programme": family.programme, "subject__key__in": family.records}
    Act.objects.filter(**mine).update(entries=[], reason="")
    asked = AskedBack.objects.filter(programme=family.programme, record__in=family.records)
    asked.update(words="", answer="", taken_back=True)
