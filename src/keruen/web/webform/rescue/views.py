"""The page where a coordinator brings a rescue file or a phone's folders."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import TABLE, Right
from keruen.web.collect.sources.incoming import take_file
from keruen.web.rounds.models import Programme
from keruen.web.rounds.work import ask

_FILLERS = [role for role, rights in TABLE.items() if Right.FILL_FORMS in rights]


@login_required
@require_http_methods(["GET", "POST"])
def rescue(request: HttpRequest, slug: str) -> HttpResponse:
    """The page; a file that is sent waits for the worker."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.BRING_FILES, programme)
    if request.method == "GET":
        held = Membership.objects.filter(programme=programme, role__in=_FILLERS, user__is_active=True)
        people = User.objects.filter(memberships__in=held).distinct().order_by("name")
        return render(request, "webform/rescue.html", {"programme": programme, "people": people})
    person = request.POST.get("person", "")
    wish: dict[str, str | int] = take_file(request) | {
        "person": int(person) if person.isascii() and person.isdigit() else 0
    }
    job = ask("rescue", programme, request.user if isinstance(request.user, User) else None, None, **wish)
    note(request, "rescue-asked", str(wish["name"]), programme, personal=True)
    return redirect("rounds:job", slug=slug, pk=job.pk)
