"""The people of a programme and the log of their acts, for its coordinators."""

import secrets

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from keruen.web.accounts.audit import note
from keruen.web.accounts.digest import keep_digest
from keruen.web.accounts.journal import lines
from keruen.web.accounts.models import Audit, Membership, User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right, Role
from keruen.web.rounds.models import Programme
from keruen.web.shell.language import speaker


@login_required
@require_http_methods(["GET", "POST"])
def people(request: HttpRequest, slug: str) -> HttpResponse:
    """Who does what where; add a person, end a membership."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.MANAGE_PEOPLE, programme)
    if request.method == "POST":
        if "end" in request.POST:
            _end(request, programme)
        else:
            _add(request, programme)
        return redirect("accounts:people", slug=slug)
    held = Membership.objects.filter(programme=programme).select_related("user").order_by("user__name", "role")
    return render(request, "accounts/people.html", {"programme": programme, "held": held, "roles": list(Role)})


def _add(request: HttpRequest, programme: Programme) -> None:
    """A person who has no account gets one, with a password that is shown once."""
    say = speaker(request)
    username, role = request.POST.get("username", "").strip(), request.POST.get("role", "")
    if not username or role not in set(Role):
        messages.error(request, say("web-people-incomplete"))
        return
    user = User.objects.filter(username=username).first()
    if user is None:
        password = secrets.token_urlsafe(12)
        user = User.objects.make(username, password, request.POST.get("name", "").strip(), say.language)
        keep_digest(user, password)
        messages.success(request, say("web-people-added", username=username, password=password))
    Membership.objects.get_or_create(
        user=user, programme=programme, role=role, area=request.POST.get("area", "").strip()
    )
    note(request, "membership", f"{username} {role}", programme)


def _end(request: HttpRequest, programme: Programme) -> None:
    membership = get_object_or_404(Membership, pk=request.POST["end"], programme=programme)
    note(request, "membership-ended", f"{membership.user.username} {membership.role}", programme)
    membership.delete()


@login_required
def audit_log(request: HttpRequest, slug: str) -> HttpResponse:
    """What was done and whose data were read, newest first."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.READ_AUDIT, programme)
    acts = Audit.objects.filter(programme=programme).select_related("user").order_by("-when", "-pk")
    page = Paginator(acts, 100).get_page(request.GET.get("page"))
    told = {"programme": programme, "page": page, "lines": lines(page, speaker(request))}
    return render(request, "accounts/audit.html", told)
