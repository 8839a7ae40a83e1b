"""Questions of reviewers to the enumerators of the interviews: which are open, and how they are answered."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from keruen.web.accounts.models import User
from keruen.web.review.models import AskedBack, Subject


def asked_of(user: User) -> list[dict[str, Any]]:
    """The open questions to a person, oldest first, as the web form shows them at the question."""
    return [
        {
            "pk": item.pk,
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
        for item in waiting(user)
    ]


def waiting(user: User) -> "QuerySet[AskedBack]":
    """The questions that wait for a person."""
    found = AskedBack.objects.filter(to=user, answered=None, taken_back=False)
    return found.select_related("programme", "round", "act__who", "submission").order_by("asked")


def keep(question: AskedBack, words: str) -> None:
    """Write an answer down; the interview is `answered` when no question is open. Reviewers' acts are not disturbed."""
    with transaction.atomic():
        question.answer, question.answered = words, timezone.now()
        question.save(update_fields=["answer", "answered"])
        others = AskedBack.objects.filter(round=question.round, record=question.record, answered=None, taken_back=False)
        if not others.exists():
            Subject.objects.filter(round=question.round, key=question.record, state="asked").update(state="answered")
