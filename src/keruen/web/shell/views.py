"""The first page: where a person goes from here; and whether the server lives."""

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from keruen.web.accounts.policy import memberships
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Job
from keruen.web.shell.doors import entries
from keruen.web.shell.language import speaker

_AGAIN = "5"  # seconds after which the page of a demonstration comes again while its figures are made


def home(request: HttpRequest) -> HttpResponse:
    """What Keruen is; the programmes of a person who is signed in; of a demonstration whether its figures are ready."""
    held = memberships(request.user) if request.user.is_authenticated else []
    preparing = None
    if settings.ENVIRONMENT.demo and not Released.objects.exists():
        preparing = Job.objects.filter(kind="release", state__in=("waiting", "running")).order_by("pk").first()
    data = {"entries": entries(held, speaker(request).language), "preparing": preparing}
    answer = render(request, "shell/home.html", data)
    if preparing is not None:
        answer.headers["Refresh"] = _AGAIN
    return answer


def health(request: HttpRequest) -> HttpResponse:
    """200 and "ok" while the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
