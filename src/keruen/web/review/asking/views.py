"""The page of an enumerator: the questions that wait, each with a place for the answer."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.review.asking.about import about
from keruen.web.review.asking.questions import keep, waiting
from keruen.web.shell.language import speaker


@login_required
@require_GET
def asked_page(request: HttpRequest) -> HttpResponse:
    """The questions that wait for the person, each with a place for the answer."""
    assert isinstance(request.user, User)
    found = list(waiting(request.user))
    words = about(found, speaker(request).language)
    return render(request, "review/asked.html", {"questions": [(item, words[item.pk]) for item in found]})


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
