"""Questions of reviewers, for the enumerators of the interviews: listed, and answered."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.review.models import AskedBack, Subject
from keruen.web.shell.language import speaker


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


@login_required
@require_GET
def asked_page(request: HttpRequest) -> HttpResponse:
    """The questions that wait for the person, each with a place for the answer."""
    assert isinstance(request.user, User)
    return render(request, "review/asked.html", {"questions": waiting(request.user)})


@login_required
@require_POST
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """The answer to one question: it goes back to the reviewers, and the interview waits for them again."""
    assert isinstance(request.user, User)
    found = get_object_or_404(waiting(request.user), pk=pk)
    authorise(request.user, Right.FILL_FORMS, found.programme)
    words = " ".join(request.POST.get("answer", "").split())[:5000]
    if words:
        keep(found, words)
        note(request, "answered-back", found.record, found.programme)
        messages.success(request, speaker(request)("desk-answer-sent"))
    return redirect("review:asked")


def keep(question: AskedBack, words: str) -> None:
    """Write an answer down; the interview is `answered` when no question is open. Reviewers' acts are not disturbed."""
    with transaction.atomic():
        question.answer, question.answered = words, timezone.now()
        question.save(update_fields=["answer", "answered"])
        others = AskedBack.objects.filter(round=question.round, record=question.record, answered=None, taken_back=False)
        if not others.exists():
            Subject.objects.filter(round=question.round, key=question.record, state="asked").update(state="answered")
