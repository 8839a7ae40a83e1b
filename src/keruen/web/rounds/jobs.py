"""Asking for work in the background, and watching it."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import ask


@login_required
@require_POST
def ask_build(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """Bring a round's figures up to date."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.BUILD, found.programme)
    return asked(request, found, "build")


def asked(request: HttpRequest, found: Round, kind: str, **wish: str) -> HttpResponse:
    """Put the work into the queue, say so in the log of acts, and go where it is watched."""
    user = request.user if isinstance(request.user, User) else None
    job = ask(kind, found.programme, user, found, **wish)
    note(request, f"{kind}-asked", f"{found.programme.slug}/{found.code}", found.programme, detail=str(wish or ""))
    return redirect("rounds:job", slug=found.programme.slug, pk=job.pk)


@login_required
def job(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """How far a job is; the page comes again by itself while it runs."""
    found = get_object_or_404(Job.objects.select_related("programme", "round"), pk=pk, programme__slug=slug)
    authorise(request.user, Right.SEE_FIGURES, found.programme)
    answer = render(
        request, "rounds/job.html", {"job": found, "programme": found.programme, "next": _next(request, found)}
    )
    if found.state in ("waiting", "running"):
        answer.headers["Refresh"] = "2"
    return answer


def _next(request: HttpRequest, job: Job) -> bool:
    """Whether the page leads on to the release: figures are built, and this person may release them."""
    done = job.kind == "build" and job.state == "done" and job.round is not None
    return done and may(request.user, Right.RELEASE, job.programme)
