"""The releases of a programme, for those who release: what is public, and taking one back."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.dashboard.keeping import withdraw
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Programme
from keruen.web.shell.language import speaker


@login_required
@require_http_methods(["GET", "POST"])
def releases(request: HttpRequest, slug: str) -> HttpResponse:
    """Every release with its state; a publisher withdraws one and says why."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.SEE_FIGURES, programme)
    if request.method == "POST":
        authorise(request.user, Right.RELEASE, programme)
        _withdraw(request, programme)
        return redirect("dashboard:releases", slug=slug)
    rows = Released.objects.filter(programme=programme).select_related("round", "by", "withdrawn_by").order_by("-when")
    data = {"programme": programme, "rows": rows, "may_withdraw": may(request.user, Right.RELEASE, programme)}
    return render(request, "dashboard/releases.html", data)


def _withdraw(request: HttpRequest, programme: Programme) -> None:
    wanted = request.POST.get("release", "")
    row = get_object_or_404(Released, pk=wanted if wanted.isdecimal() else 0, programme=programme, withdrawn=None)
    assert isinstance(request.user, User)
    withdraw(row, request.user, request.POST.get("reason", ""))
    note(request, "release-withdrawn", f"{row.round.code}/{row.fingerprint}", programme, detail=row.reason)
    messages.success(request, speaker(request)("dashboard-withdrawn-done"))
