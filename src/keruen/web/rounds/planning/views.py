"""Planning: the page, bulk acts, teams, days."""

import csv

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_POST

from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.rounds.models import Job
from keruen.web.rounds.planning import dates, frame, teams
from keruen.web.rounds.planning.assigning import MOST, StaleRowsError, Wanted, assign, write_file
from keruen.web.rounds.planning.page import page, team_of
from keruen.web.rounds.planning.scope import scope_of, whole_scope
from keruen.web.rounds.work import ask
from keruen.web.shell.language import speaker

_SHARES = {"percent": 100, "floor": 1000, "control": 100}


@login_required
@require_GET
def plan(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The plan of a round."""
    scope = scope_of(request, slug, code)
    return render(request, "rounds/plan.html", page(request, scope, speaker(request).language))


@login_required
@require_POST
def assign_rows(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Give the rows that were marked to a team, or other targets. 409, with everything still marked, where one had changed."""
    scope, say = scope_of(request, slug, code), speaker(request)
    target = request.POST.get("target", "").strip()
    if target and not (target.isdecimal() and 1 <= int(target) <= MOST):
        fault = say("rounds-target-wrong", value=target, most=MOST)
        return render(request, "rounds/plan.html", page(request, scope, say.language, fault=fault), status=422)
    rows = {name: request.POST.get(f"token-{name}", "") for name in request.POST.getlist("row")}
    wanted = Wanted(rows, team_of(scope, request.POST.get("to", "")), int(target) if target else None)
    if not rows or (wanted.team is None and wanted.target is None):
        messages.error(request, say("rounds-assign-nothing"))
        return _back(request, slug, code)
    try:
        n = assign(scope, wanted, request.POST.get("district", ""))
    except StaleRowsError as stale:
        told = page(request, scope, say.language, stale.codes)
        return render(request, "rounds/plan.html", told, status=409)
    note(request, "assign", f"{code} {n}", scope.round.programme, detail=f"{', '.join(rows)} -> {wanted}"[:2000])
    messages.success(request, say("rounds-assigned-now", n=n))
    return _back(request, slug, code)


def _back(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """To the page as it was filtered."""
    kept = {name: request.POST[name] for name in ("region", "show", "district") if request.POST.get(name)}
    return redirect(f"{reverse('rounds:plan', args=[slug, code])}?{urlencode(kept)}#districts")


@login_required
@require_POST
def team(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """A new team, other members of one, or its end."""
    scope = scope_of(request, slug, code)
    members = [int(pk) for pk in request.POST.getlist("members") if pk.isdecimal()]
    known = request.POST.get("team", "")
    if known.isdecimal():
        end = "end" in request.POST
        done = teams.change(scope, int(known), request.POST.get("token", ""), members, end=end)
        note(request, "team-ended" if end else "team", f"{code} {done.name}", scope.round.programme)
        if end:
            write_file(scope)
    elif name := " ".join(request.POST.get("name", "").split())[:100]:
        teams.make(scope, name, members)
        note(request, "team", f"{code} {name}", scope.round.programme)
    return redirect(f"{reverse('rounds:plan', args=[slug, code])}?open=teams#teams")


@login_required
@require_POST
def days(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Other days of the round."""
    scope = whole_scope(request, slug, code)
    start, end = request.POST.get("start", ""), request.POST.get("end", "")
    dates.set_days(scope, start, end, request.POST.get("token", ""))
    note(request, "round-days", f"{code} {start} {end}", scope.round.programme)
    messages.success(request, speaker(request)("rounds-days-set"))
    return redirect("rounds:plan", slug=slug, code=code)


@login_required
@require_GET
def frame_file(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The frame as a CSV list with names, as Excel opens it: it can be changed there and brought back."""
    scope, language = scope_of(request, slug, code), speaker(request).language
    name = scope.gazetteer.name
    answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="frame-{scope.round.code}.csv"'
    writer = csv.writer(answer)
    writer.writerow(("region", "district", "settlement", "place", "stratum"))
    for row in frame.read(scope.place).rows.values():
        above = [scope.gazetteer.at(row["place"], level) or "" for level in (1, 2)]
        told = [*(name(unit, language) if unit else "" for unit in above), name(row["place"], language)]
        writer.writerow([_plain(cell) for cell in (*told, row["place"], row.get("stratum", ""))])
    return answer


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell


@login_required
@require_POST
def select(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Ask for a selection from what districts said; it comes back as a list to be looked at."""
    scope = whole_scope(request, slug, code)
    wish = {}
    for name, most in _SHARES.items():
        said = request.POST.get(name, "").strip()
        if said and not (said.isdecimal() and int(said) <= most):
            raise Problem("web-choice-unknown", value=said, known=f"0-{most}")
        if said:
            wish[name] = int(said)
    job = ask("select", scope.round.programme, _person(request), scope.round, **wish)
    note(request, "select-asked", code, scope.round.programme, detail=str(wish))
    return redirect("rounds:job", slug=slug, pk=job.pk)


@login_required
@require_POST
def begin_next(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Ask for the round after the newest one. Asked twice, it is begun once."""
    scope = whole_scope(request, slug, code)
    programme = scope.round.programme
    job = Job.objects.filter(programme=programme, kind="next", state__in=("waiting", "running")).first()
    if job is None:
        job = ask("next", programme, _person(request))
        note(request, "next-asked", code, programme)
    return redirect("rounds:job", slug=slug, pk=job.pk)


def _person(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None
