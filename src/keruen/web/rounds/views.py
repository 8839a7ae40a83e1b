"""A programme, its rounds, one round."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from keruen.release.release import CLEARANCES
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.rounds.models import Programme, Round


@login_required
def programme(request: HttpRequest, slug: str) -> HttpResponse:
    """The rounds of a programme and where one goes from here."""
    found = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.SEE_PROGRAMME, found)
    rounds = found.rounds.order_by("-code")
    return render(
        request, "rounds/programme.html", {"programme": found, "rounds": rounds, "may": rights(request, found)}
    )


@login_required
def one_round(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """A round: what came in, what can be done with it."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.SEE_PROGRAMME, found.programme)
    data = {
        "programme": found.programme,
        "round": found,
        "received": found.submissions.count(),
        "jobs": found.jobs.order_by("-pk")[:10],
        "clearances": CLEARANCES,
        "may": rights(request, found.programme),
    }
    return render(request, "rounds/round.html", data)


def rights(request: HttpRequest, found: Programme) -> dict[str, bool]:
    """Every right by name, for templates: `may.review`."""
    return {right.value: may(request.user, right, found) for right in Right}
