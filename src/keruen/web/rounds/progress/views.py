"""Progress of a round; opening and closing it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Round
from keruen.web.rounds.planning.scope import whole_scope
from keruen.web.rounds.progress.counting import progress_of, squares
from keruen.web.shell.language import speaker
from keruen.workspace.settings.round import open_round

_STATES = {"open": "open", "close": "closed"}


def _found(request: HttpRequest, slug: str, code: str, right: Right) -> Round:
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, right, found.programme)
    return found


@login_required
@require_GET
def progress(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """How far the round is."""
    found = _found(request, slug, code, Right.SEE_PROGRAMME)
    place, language = open_round(found.path), speaker(request).language
    gazetteer = gazetteer_of(place.home)
    known = progress_of(found, place, gazetteer, language)
    width, height, tiles = squares(known, place.programme.map, language)
    data = {
        "programme": found.programme, "round": found, "progress": known, "tiles": tiles, "width": width,
        "height": height, "late": found.submissions.filter(state="late").count(), "place": place,
        "title": place.round.title.get(language) or found.code, "odd": may(request.user, Right.SEE_INTERVIEWS, found.programme),
        "may_plan": may(request.user, Right.PLAN_ROUNDS, found.programme),
    }  # fmt: skip
    return render(request, "rounds/progress.html", data)


@login_required
@require_POST
def change_state(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Open or close a round. What comes to a closed one is kept as late and shown to a person."""
    found = whole_scope(request, slug, code).round
    wanted = request.POST.get("state", "")
    if wanted not in _STATES:
        raise Problem("web-choice-unknown", value=wanted, known=", ".join(_STATES))
    found.state = _STATES[wanted]
    found.save(update_fields=["state"])
    note(request, f"round-{wanted}", found.code, found.programme)
    messages.success(request, speaker(request)(f"rounds-now-{found.state}"))
    return redirect("rounds:plan", slug=slug, code=code)
