"""Questions of reviewers to the enumerators of the interviews: which are open, and how they are answered.

A question is answered in words, or by a newer version of the interview: the version closes it by itself, by whatever way it
came in, because what is open is asked of what was received.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from keruen.cleaning.entry import RECORD
from keruen.cleaning.record_ids import PREFIX
from keruen.web.accounts.models import User
from keruen.web.collect.models import Submission
from keruen.web.review.asking.about import about
from keruen.web.review.models import AskedBack, Subject
from keruen.web.review.reading.versions import newest_of, older_of
from keruen.web.rounds.models import Round


@dataclass(frozen=True)
class Told:
    """A question as a reviewer sees it: with its answer in words, or with the version that closed it."""

    question: AskedBack
    newer: Submission | None

    @property
    def closed(self) -> bool:
        """Whether nobody waits for an answer any more."""
        return self.question.answered is not None or self.newer is not None


def asked_of(user: User) -> list[dict[str, Any]]:
    """The open questions to a person, oldest first, as the web form shows them at the question."""
    found = list(waiting(user))
    words = about(found, user.language)
    return [
        {
            "pk": item.pk,
            "place": words[item.pk].place,
            "label": words[item.pk].label,
            "programme": item.programme.slug,
            "round": item.round.code,
            "instance": item.record,
            "submission": item.submission_id,
            "path": item.path,
            "question": item.path.rsplit("/", 1)[-1],
            "words": item.words,
            "by": item.act.who.name,
            "asked": item.asked.isoformat(timespec="seconds"),
        }
        for item in found
    ]


def waiting(user: User) -> "QuerySet[AskedBack]":
    """The questions that wait for a person."""
    found = unanswered(user)
    edited = newest_of(set(found.values_list("record", flat=True)))
    return found.exclude(record__in=list(edited))


def unanswered(user: User) -> "QuerySet[AskedBack]":
    """The questions to a person without an answer in words, those about interviews that were edited since too."""
    found = AskedBack.objects.filter(to=user, answered=None, taken_back=False)
    return found.select_related("programme", "round", "act__who", "submission").order_by("asked")


def told_of(found: Round, records: Collection[str] | None = None) -> list[Told]:
    """The questions of a round, or of some records of it, oldest first; those taken back are left out."""
    asked = AskedBack.objects.filter(round=found, taken_back=False).select_related("to", "act__who").order_by("asked")
    if records is not None:
        asked = asked.filter(record__in=records)
    newer = newest_of({item.record for item in asked}, found.programme)
    return [Told(item, newer.get(item.record)) for item in asked]


def states(found: Round, records: Sequence[str]) -> dict[str, str]:
    """The state of each interview: as reviewers left it, and `answered` where every question about it is closed.

    A newer version of an interview that was asked about is `answered` as well, until a reviewer acts on it.
    """
    older = older_of(found.programme, records)
    keys = {*records, *(record for before in older.values() for record in before)}
    state = dict(Subject.objects.filter(round=found, key__in=keys).values_list("key", "state"))
    open_ = {item.question.record for item in told_of(found, list(state)) if not item.closed}
    return {record: _state(state, open_, record, older.get(record, ())) for record in records}


def _state(state: Mapping[str, str], open_: Collection[str], record: str, older: Collection[str]) -> str:
    mine = state.get(record, "new")
    if mine == "asked" and record not in open_:
        return "answered"
    if mine == "new" and any(state.get(before) in ("asked", "answered") for before in older):
        return "answered"
    return mine


def came(found: Round) -> list[Told]:
    """Closed questions that a reviewer has not dealt with: the interview, or its newer version, is `answered`. Newest first."""
    closed = [item for item in told_of(found) if item.closed]
    state = states(found, [_record(item) for item in closed])
    return [item for item in reversed(closed) if state[_record(item)] == "answered"]


def _record(item: Told) -> str:
    return item.newer.instance_id if item.newer else item.question.record


def closed_cells(found: Round) -> frozenset[tuple[str, str]]:
    """(record without its prefix, path) of the questions of a round that were answered and not asked again."""
    told = told_of(found)
    cells = {(item.question.record.removeprefix(PREFIX), item.question.path or RECORD): item.closed for item in told}
    return frozenset(cell for cell, closed in cells.items() if closed)


def keep(question: AskedBack, words: str) -> None:
    """Write an answer down; the interview is `answered` when no question is open. Reviewers' acts are not disturbed."""
    with transaction.atomic():
        question.answer, question.answered = words, timezone.now()
        question.save(update_fields=["answer", "answered"])
        others = AskedBack.objects.filter(round=question.round, record=question.record, answered=None, taken_back=False)
        if not others.exists():
            Subject.objects.filter(round=question.round, key=question.record, state="asked").update(state="answered")
