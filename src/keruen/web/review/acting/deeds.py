"""The door through which every act goes: find, authorise, act; what could not be done comes back with the person's own words."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.review.acting.acts import KINDS, Wish
from keruen.web.review.acting.doing import act, undo
from keruen.web.review.acting.faults import RefusedError, StaleError
from keruen.web.review.reading.answers import interview_of
from keruen.web.review.reading.finding import place_of, round_of
from keruen.web.review.reading.tables import Desk, desk_of
from keruen.web.shell.language import speaker

_CELLS = ("path", "old", "new", "group", "measure", "seen", "previous", "current")
_LONGEST = 5000


@login_required
@require_POST
def do(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """One act of a reviewer."""
    desk = desk_of(round_of(slug, code))
    key = request.POST.get("key", "")[:300]
    place = key if key in desk.gazetteer else place_of(desk, key)
    authorise(request.user, Right.REVIEW, desk.round.programme, desk.above(place))
    assert isinstance(request.user, User)
    kind, revision = request.POST.get("kind", ""), request.POST.get("revision", "")
    if kind not in (*KINDS, "undo") or not revision.isdecimal():
        raise Problem("web-choice-unknown", value=kind, known=", ".join(KINDS))
    say = speaker(request)
    try:
        if kind == "undo":
            done = undo(desk, request.user, int(revision), int(request.POST.get("undo") or 0))
        else:
            done = act(desk, request.user, int(revision), _wish(request, kind, key))
    except StaleError as stale:
        return render(request, "review/stale.html", _kept(request, desk, key, stale), status=409)
    except RefusedError as refused:
        page = _kept(request, desk, key) | {"refused": refused.tell(say), "mendable": refused.mendable}
        return render(request, "review/stale.html", page, status=422)
    note(request, f"desk-{kind}", key, desk.round.programme, detail=request.POST.get("path", ""))
    if kind == "ask" and done.asked.to is None:
        messages.warning(request, say("desk-done-ask-log"))
    else:
        messages.success(request, say(f"desk-done-{kind}"))
    return redirect(_back(desk, key))


def _wish(request: HttpRequest, kind: str, key: str) -> Wish:
    cells = {name: _clean(request.POST.get(name, "")) for name in _CELLS}
    reason = _clean(request.POST.get("reason", ""))
    if kind == "approve" and not reason:
        reason = speaker(request)("desk-approved-reason")
    return Wish(kind, key, reason, **cells)


def _clean(text: str) -> str:
    """One line, as a cell of a ledger is one."""
    return " ".join(text.split())[:_LONGEST]


def _kept(request: HttpRequest, desk: Desk, key: str, stale: StaleError | None = None) -> dict[str, Any]:
    """What the person sent, to be sent again: with the revision and the value that are there now."""
    sent = {name: request.POST.get(name, "") for name in ("kind", "reason", "undo", *_CELLS)}
    if stale is not None:
        sent["old"] = _found(desk, key, sent["path"]) if stale.found is None else stale.found
    revision = stale.subject.revision if stale else request.POST.get("revision", "")
    return {
        "programme": desk.round.programme, "round": desk.round, "key": key, "sent": sent, "revision": revision,
        "stale": stale, "back": _back(desk, key),
    }  # fmt: skip


def _found(desk: Desk, key: str, path: str) -> str:
    """The answer that is there now, so that sending again is guarded by what the page shows."""
    interview = interview_of(desk, key) if path else None
    return interview.now.get(path, "") if interview else ""


def _back(desk: Desk, key: str) -> str:
    name, last = ("review:place", "place") if key in desk.gazetteer else ("review:interview", "record")
    return reverse(name, kwargs={"slug": desk.round.programme.slug, "code": desk.round.code, last: key})
