"""Progress of a round, its teams and what each visits; opening, closing, and the round that follows."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Assignment, Round, Team
from keruen.web.rounds.progress.counting import planned_of, progress_of, squares
from keruen.web.rounds.serving import serve_folder
from keruen.web.shell.language import speaker
from keruen.workspace.folder.next_round import begin_round
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
    districts = sorted({gazetteer.at(name, 2) or "" for name in planned_of(found, place)} - {""})
    data = {
        "programme": found.programme, "round": found, "progress": known, "tiles": tiles, "width": width,
        "height": height, "teams": found.teams.order_by("name"),
        "districts": [(name, gazetteer.name(name, language)) for name in districts],
        "people": User.objects.filter(memberships__programme=found.programme, memberships__role="enumerator").distinct(),
        "may_plan": may(request.user, Right.PLAN_ROUNDS, found.programme),
    }  # fmt: skip
    return render(request, "rounds/progress.html", data)


@login_required
@require_POST
def team(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """A new team, or other members of one."""
    found = _found(request, slug, code, Right.PLAN_ROUNDS)
    name = " ".join(request.POST.get("name", "").split())[:100]
    if name:
        made, _ = Team.objects.get_or_create(round=found, name=name)
        ids = [pk for pk in request.POST.getlist("members") if pk.isdecimal()]
        made.members.set(User.objects.filter(pk__in=ids, memberships__programme=found.programme).distinct())
        note(request, "team", f"{found.code} {name}", found.programme)
    return redirect("rounds:progress", slug=slug, code=code)


@login_required
@require_POST
def assign(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Give the planned settlements of a district to a team, with so many informants each."""
    found = _found(request, slug, code, Right.PLAN_ROUNDS)
    chosen = get_object_or_404(Team, round=found, pk=request.POST.get("team") or 0)
    place = open_round(found.path)
    gazetteer, district = gazetteer_of(place.home), request.POST.get("district", "")
    target = request.POST.get("target", "")
    if not (target.isdecimal() and 1 <= int(target) <= 20):
        raise Problem("web-choice-unknown", value=target, known="1-20")
    Assignment.objects.bulk_create(
        (Assignment(round=found, place=name) for name in planned_of(found, place)), ignore_conflicts=True
    )
    here = [name for name in found.assignments.values_list("place", flat=True) if gazetteer.at(name, 2) == district]
    count = found.assignments.filter(place__in=here).update(team=chosen, target=int(target))
    note(request, "assign", f"{found.code} {district} {chosen.name}", found.programme)
    messages.success(request, speaker(request)("rounds-assigned", n=count, team=chosen.name))
    return redirect("rounds:progress", slug=slug, code=code)


@login_required
@require_POST
def change_state(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Open or close a round. What comes to a closed one is kept as late and shown to a person."""
    found = _found(request, slug, code, Right.PLAN_ROUNDS)
    wanted = request.POST.get("state", "")
    if wanted not in _STATES:
        raise Problem("web-choice-unknown", value=wanted, known=", ".join(_STATES))
    found.state = _STATES[wanted]
    found.save(update_fields=["state"])
    note(request, f"round-{wanted}", found.code, found.programme)
    messages.success(request, speaker(request)(f"rounds-now-{found.state}"))
    return redirect("rounds:progress", slug=slug, code=code)


@login_required
@require_POST
def begin_next(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The round after the newest one: same window, definitions and frame; it is planned, and opened by a person."""
    found = _found(request, slug, code, Right.PLAN_ROUNDS)
    begun = begin_round(found.programme.path, timezone.now().date(), speaker(request).language)
    serve_folder(found.programme.path, speaker(request).language)
    Round.objects.filter(programme=found.programme, code=begun.place.round.code).update(state="planned")
    note(request, "round-begun", begun.place.round.code, found.programme)
    return redirect("rounds:progress", slug=slug, code=begun.place.round.code)
