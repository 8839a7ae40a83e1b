"""Bringing a list of settlements: sent, looked at line by line, taken or put aside."""

from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from keruen.intake.limits import MEGA
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.rounds.models import SettlementList
from keruen.web.rounds.planning import frame
from keruen.web.rounds.planning.lists import Said, answer, bring, change, drop, sort, take
from keruen.web.rounds.planning.page import page
from keruen.web.rounds.planning.placing import Placer
from keruen.web.rounds.planning.reading import LIMITS, Line
from keruen.web.rounds.planning.scope import Scope, scope_of
from keruen.web.rounds.progress.counting import visited_of
from keruen.web.shell.language import speaker

LEFT, TYPED = "-", "+"  # answers of a form: left out; what was typed beside
_NAMED = 30  # names of settlements that come or go, on the page


@login_required
@require_POST
def bring_list(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Read a file from the browser. A file that cannot be read says where and what to do; nothing of the plan changes."""
    scope = scope_of(request, slug, code)
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        raise Problem("collect-no-file")
    name = PurePosixPath((file.name or "list").replace("\\", "/")).name.lstrip(".")[:200] or "list"
    if (file.size or 0) > LIMITS.file:
        raise Problem("file-too-large", file=name, megabytes=(file.size or 0) // MEGA, limit=LIMITS.file // MEGA)
    try:
        made = bring(scope, name, file.read(), _person(request))
    except Problem as problem:
        say = speaker(request)
        unread = _unread(problem, name, say)
        return render(request, "rounds/plan.html", page(request, scope, say.language, unread=unread), status=422)
    note(request, "list-brought", f"{code} {name}", scope.round.programme)
    return redirect("rounds:list", slug=slug, code=code, pk=made.pk)


def _unread(problem: Problem, name: str, say: Speaker) -> str:
    """Why a file is no list of settlements: in words of lists where their columns are not there."""
    if problem.code != "column-missing":
        return " ".join(problem.tell(say))
    told = say("rounds-list-columns", found=problem.values["columns"])
    return f"{say('rounds-list-unread', file=name)} {told}"


@login_required
@require_http_methods(["GET", "POST"])
def one_list(request: HttpRequest, slug: str, code: str, pk: int) -> HttpResponse:
    """A list: its lines, what is to be answered, what taking it changes."""
    scope = scope_of(request, slug, code)
    found = get_object_or_404(SettlementList, pk=pk, round=scope.round)
    if request.method == "GET":
        return render(request, "rounds/list.html", _page(request, scope, found))
    if "drop" in request.POST:
        drop(found, _person(request))
        note(request, "list-dropped", f"{code} {found.name}", scope.round.programme)
        return redirect("rounds:plan", slug=slug, code=code)
    revision = request.POST.get("revision", "")
    unclear = _answered(request, scope, found, int(revision) if revision.isdecimal() else -1)
    if "take" not in request.POST or unclear:
        for row in unclear:
            messages.error(request, speaker(request)("rounds-list-typed-unknown", row=row))
        return redirect("rounds:list", slug=slug, code=code, pk=pk)
    add = request.POST.get("mode") == "add"
    done = take(scope, found, _person(request), request.POST.get("token", ""), add=add)
    told = f"+{len(done.come)} -{len(done.go)} ={len(done.stay)}"
    note(request, "frame", f"{code} {found.name} {told}", scope.round.programme)
    messages.success(request, speaker(request)("rounds-list-taken", n=len(done.come) + len(done.stay)))
    return redirect("rounds:plan", slug=slug, code=code)


def _answered(request: HttpRequest, scope: Scope, found: SettlementList, revision: int) -> list[int]:
    """Keep what the form says of the lines that wait; gives the rows whose typed name means no one settlement."""
    placer = Placer(scope.gazetteer.on(scope.place.round.start))
    said, unclear = dict[str, str](), list[int]()
    rest = "" if request.POST.get("rest") else None
    for line in sort(found).waiting:
        row = str(line["row"])
        choice, typed = request.POST.get(f"line-{row}", ""), request.POST.get(f"typed-{row}", "").strip()
        if typed and choice in ("", TYPED):
            by_code = placer.place(Line(line["row"], code=typed))
            meant = by_code if by_code.verdict == "sure" else placer.place(Line(line["row"], name=typed))
            if meant.verdict == "sure" and scope.holds(meant.place):
                said[row] = meant.place
            else:
                unclear.append(line["row"])
        elif choice == LEFT:
            said[row] = ""
        elif choice in line["choices"]:
            said[row] = choice
        elif rest is not None:
            said[row] = rest
    answer(found, said, revision)
    return unclear


def _page(request: HttpRequest, scope: Scope, found: SettlementList) -> dict[str, Any]:
    language = speaker(request).language
    lines, now = sort(found), frame.read(scope.place)
    replaced = change(scope, now, lines.taken, add=False)
    going = set(replaced.go)
    given = scope.round.assignments.exclude(team=None).filter(place__in=going).count()
    return {
        "programme": scope.round.programme, "round": scope.round, "list": found, "token": now.token,
        "lines": lines, "whole": scope.whole, "total": len(found.lines),
        "waiting": [_asked(scope, said, language) for said in lines.waiting],
        "left": lines.left, "twice": lines.twice, "outside": lines.outside,
        "come": _names(scope, replaced.come, language), "go": _names(scope, replaced.go, language),
        "stay": len(replaced.stay), "visited": len(going & visited_of(scope.round, scope.place)), "given": given,
    }  # fmt: skip


def _asked(scope: Scope, said: Said, language: str) -> Mapping[str, Any]:
    choices = [(code, _name(scope, code, language)) for code in said["choices"]]
    return {**said, "named": choices}


def _name(scope: Scope, place: str, language: str) -> str:
    """A settlement with what it lies in, so that two of one name can be told apart."""
    above = [unit for unit in scope.gazetteer.chain(place) if unit.level > 0]
    return ", ".join(unit.name(language) for unit in above) or place


def _names(scope: Scope, places: list[str], language: str) -> Mapping[str, Any]:
    shown = [_name(scope, place, language) for place in places[:_NAMED]]
    return {"n": len(places), "names": shown, "more": max(0, len(places) - _NAMED)}


def _person(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None
