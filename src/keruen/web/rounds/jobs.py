"""Asking for work in the background, and watching it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from keruen.release.release import CLEARANCES
from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import ask


@login_required
@require_POST
def ask_build(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Bring a round's figures up to date."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.BUILD, found.programme)
    return _asked(request, found, "build")


@login_required
@require_POST
def ask_release(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Clear a round for readers and publish it."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.RELEASE, found.programme)
    clearance = request.POST.get("clearance", "")
    if clearance not in CLEARANCES:
        raise Problem("web-choice-unknown", value=clearance, known=", ".join(CLEARANCES))
    return _asked(request, found, "release", clearance=clearance)


def _asked(request: HttpRequest, found: Round, kind: str, **wish: str) -> HttpResponse:
    user = request.user if isinstance(request.user, User) else None
    job = ask(kind, found.programme, user, found, **wish)
    note(request, f"{kind}-asked", f"{found.programme.slug}/{found.code}", found.programme, detail=str(wish or ""))
    return redirect("rounds:job", slug=found.programme.slug, pk=job.pk)


@login_required
def job(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """How far a job is; the page comes again by itself while it runs."""
    found = get_object_or_404(Job.objects.select_related("programme", "round"), pk=pk, programme__slug=slug)
    authorise(request.user, Right.SEE_FIGURES, found.programme)
    answer = render(request, "rounds/job.html", {"job": found, "programme": found.programme})
    if found.state in ("waiting", "running"):
        answer.headers["Refresh"] = "2"
    return answer
