"""An act at the desk: guarded by the subject's revision and by the old value, then written into the round's folder.

Of two reviewers the second is stopped and shown what the first did; nothing is overwritten, and no text is lost.
"""

import json
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from keruen.web.accounts.models import User
from keruen.web.collect.models import Submission
from keruen.web.review.acting.acts import ON_RECORDS, STATES, Wish, rows_of, taken_back
from keruen.web.review.acting.faults import RefusedError, StaleError, unfit
from keruen.web.review.acting.guards import check
from keruen.web.review.models import Act, AskedBack, Subject
from keruen.web.review.reading.answers import Interview, interview_of, would
from keruen.web.review.reading.ledgers import Written, write
from keruen.web.review.reading.tables import Desk


def act(desk: Desk, user: User, revision: int, wish: Wish) -> Act:
    """Do one act. RefusedError, StaleError."""
    subject = Subject.objects.get_or_create(round=desk.round, key=wish.key)[0]
    _fresh(subject, revision)
    now = timezone.now()
    check(desk, wish)
    written = rows_of(wish, user.name, _day(now))
    interview = interview_of(desk, wish.key) if wish.kind in ON_RECORDS else None
    if interview is None and wish.kind in ON_RECORDS and wish.kind != "settle":
        raise RefusedError("desk-no-interview")
    if wish.kind == "correct" or (wish.kind in ("stands", "ask") and wish.path):
        _guard(desk, subject, revision, wish, written, interview)
    with transaction.atomic():
        done = _begin(subject, revision, user, wish.kind, wish.reason, written)
        waits = wish.kind != "ask" or _ask(desk, done, wish).to is not None
        _state(done, STATES.get(wish.kind, done.state_before) if waits else done.state_before)
        write(desk.place, written)  # the last: an act without its entry would be none
    return done


def undo(desk: Desk, user: User, revision: int, pk: int) -> Act:
    """Take back an own act by further rows. RefusedError for another's act or the second time, StaleError."""
    before = Act.objects.select_related("subject").filter(pk=pk, subject__round=desk.round, who=user).first()
    if before is None or before.kind == "undo" or Act.objects.filter(undoes=before).exists():
        raise RefusedError("desk-undo-not-yours")
    subject = before.subject
    _fresh(subject, revision)
    if _later(before):
        raise RefusedError("desk-undo-later")
    written = taken_back([(ledger, row) for ledger, row in before.entries], user.name, _day(timezone.now()))
    with transaction.atomic():
        done = _begin(subject, revision, user, "undo", before.reason, written, before)
        _state(done, before.state_before or "new")
        AskedBack.objects.filter(act=before).update(taken_back=True)
        write(desk.place, written)
    return done


def _later(before: Act) -> bool:
    """Whether an act that still stands has changed the same cells afterwards."""
    cells = {_cell(entry) for entry in before.entries}
    later = Act.objects.filter(subject=before.subject, revision__gt=before.revision, undone_by__isnull=True).exclude(
        kind="undo"
    )
    return any(cells & {_cell(entry) for entry in other.entries} for other in later)


def _cell(entry: tuple[str, dict[str, str]]) -> tuple[str, ...]:
    ledger, row = entry
    return (ledger, *(row.get(name, "") for name in ("path", "group", "measure", "previous", "current")))


def _guard(
    desk: Desk, subject: Subject, revision: int, wish: Wish, written: Written, interview: Interview | None
) -> None:
    """The old value must be there, and a new one must fit the form and take effect."""
    if interview is None:
        raise RefusedError("desk-no-interview")
    found = interview.now.get(wish.path, "")
    if found != wish.old:
        raise StaleError(subject, _since(subject, revision), found)
    if wish.kind != "correct":
        return
    if wish.new == wish.old:
        raise RefusedError("desk-same-value")
    answers, findings = would(desk, interview, written[0][1])
    if findings:
        raise unfit(str(findings[0]["code"]), wish.new, json.loads(str(findings[0]["params"])))
    if answers.get(wish.path, "") != wish.new:
        raise RefusedError("desk-no-effect")


def _begin(
    subject: Subject, revision: int, user: User, kind: str, reason: str, written: Written, undoes: Act | None = None
) -> Act:
    """The row of an act, in a transaction that holds the subject."""
    held = Subject.objects.select_for_update().get(pk=subject.pk)
    _fresh(held, revision)
    held.revision += 1
    held.save(update_fields=["revision"])
    return Act.objects.create(
        subject=held, revision=held.revision, kind=kind, who=user, reason=reason, entries=[list(e) for e in written],
        state_before=held.state, undoes=undoes,
    )  # fmt: skip


def _state(done: Act, state: str) -> None:
    """The interview's state, on its own row and on what was received."""
    subject = done.subject
    subject.state = state
    subject.save(update_fields=["state"])
    received = Submission.objects.filter(programme=subject.round.programme, instance_id=subject.key)
    received.update(review=state, revision=subject.revision)


def _ask(desk: Desk, done: Act, wish: Wish) -> AskedBack:
    """The question; to nobody where no account of this server sent the interview."""
    received = Submission.objects.defer("xml").filter(programme=desk.round.programme, instance_id=wish.key).first()
    return AskedBack.objects.create(
        act=done, programme=desk.round.programme, round=desk.round, record=wish.key, path=wish.path, words=wish.reason,
        to=received.user if received else None, submission=received,
    )  # fmt: skip


def _fresh(subject: Subject, revision: int) -> None:
    if subject.revision != revision:
        raise StaleError(subject, _since(subject, revision))


def _since(subject: Subject, revision: int) -> list[Act]:
    return list(subject.acts.filter(revision__gt=revision).select_related("who").order_by("revision"))


def _day(now: datetime) -> str:
    return now.date().isoformat()
