"""The page before a release, and the release that a person confirmed there."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_http_methods

from keruen.release.release import CLEARANCES
from keruen.terms.labels import Labels
from keruen.terms.problems import Problem
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.jobs import asked
from keruen.web.rounds.models import Round
from keruen.web.rounds.releasing.looking import Look, look
from keruen.web.shell.language import speaker
from keruen.workspace.settings.round import open_round

_MOST = 12  # changes that are shown; the others are counted


@login_required
@require_http_methods(["GET", "POST"])
def release(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """What is open and what changes; a POST that confirms exactly that clears the round and publishes it."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.RELEASE, found.programme)
    said = request.POST if request.method == "POST" else request.GET
    clearance = said.get("clearance", CLEARANCES[0])
    if clearance not in CLEARANCES:
        raise Problem("web-choice-unknown", value=clearance, known=", ".join(CLEARANCES))
    now = look(found)
    if request.method == "POST":
        refused = _refused(request, now)
        if not refused:
            return asked(request, found, "release", clearance=clearance)
        messages.error(request, speaker(request)(refused))
    status = 409 if request.method == "POST" else 200
    return render(request, "rounds/release.html", _page(request, found, now, clearance), status=status)


def _refused(request: HttpRequest, now: Look) -> str:
    """Why nothing is released: the message, or ""."""
    if not now.ready:
        return "rounds-release-build-first"
    if request.POST.get("token", "") != now.token:
        return "rounds-release-changed"
    return "" if request.POST.get("seen") else "rounds-release-unseen"


def _page(request: HttpRequest, found: Round, now: Look, clearance: str) -> dict[str, Any]:
    language, place = speaker(request).language, open_round(found.path)
    labels, gazetteer = Labels(place.programme, language), gazetteer_of(place.home)
    told = [
        {"change": one, "group": labels.label("groups", one.group), "place": gazetteer.name(one.place, language)}
        for one in now.changes[:_MOST]
    ]
    return {
        "programme": found.programme, "round": found, "look": now, "clearance": clearance, "clearances": CLEARANCES,
        "title": place.round.title.get(language) or found.code, "changes": told,
        "more": max(0, len(now.changes) - _MOST),
        "may_review": may(request.user, Right.REVIEW, found.programme),
    }  # fmt: skip
