"""A programme and its rounds."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.rounds.models import Programme


@login_required
def programme(request: HttpRequest, slug: str) -> HttpResponse:
    """The rounds of a programme and where one goes from here."""
    found = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.SEE_PROGRAMME, found)
    rights = {right.value: may(request.user, right, found) for right in Right}
    return render(
        request, "rounds/programme.html", {"programme": found, "rounds": found.rounds.order_by("-code"), "may": rights}
    )
