"""What reviewers ask a person back about their interviews, and the answers: in words, or by a corrected interview."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from keruen.terms.sentences import Speaker
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.review.asking.questions import asked_of, keep, unanswered, waiting
from keruen.web.webform.answers import json, signed_in

__all__ = ["answer", "answered_by", "asked_of"]

_LONGEST = 5000  # letters of an answer


@require_POST
@signed_in
def answer(request: HttpRequest, user: User, pk: int) -> HttpResponse:
    """An answer in words to one open question."""
    found = get_object_or_404(waiting(user), pk=pk)
    authorise(user, Right.FILL_FORMS, found.programme)
    words = " ".join(request.POST.get("answer", "").split())[:_LONGEST]
    if not words:
        return json({"told": "empty"}, 400)
    keep(found, words)
    note(request, "answered-back", found.record, found.programme)
    return json({"told": "answered"}, 201)


def answered_by(user: User, edited: str) -> int:
    """A corrected interview came: the open questions about the one that it replaces are answered by it. Gives how many."""
    found = list(unanswered(user).filter(record=edited)) if edited else []
    for question in found:
        keep(question, Speaker(user.language)("webform-answered-by-correction"))
    return len(found)
