"""The phones of a programme: an enumerator makes keys for themself, a coordinator for everybody who may fill forms."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.policy import may
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.models import PhoneKey
from keruen.web.collect.openrosa.doors import address
from keruen.web.collect.openrosa.offering import without_team
from keruen.web.collect.people.keys import end_key, make_key, picture, settings_text
from keruen.web.rounds.models import Programme
from keruen.web.shell.language import speaker

_FILLERS = [role for role, rights in TABLE.items() if Right.FILL_FORMS in rights]


@login_required
@require_http_methods(["GET", "POST"])
def phones(request: HttpRequest, slug: str) -> HttpResponse:
    """The keys that one may see; make one (its picture is on the answer, once), or end one."""
    programme = get_object_or_404(Programme, slug=slug)
    user = request.user
    everybody = may(user, Right.MANAGE_PEOPLE, programme)
    if not isinstance(user, User) or not (everybody or may(user, Right.FILL_FORMS, programme)):
        raise PermissionDenied(Right.FILL_FORMS)
    keys = PhoneKey.objects.filter(programme=programme, **({} if everybody else {"user": user}))
    data = {"programme": programme, "keys": keys.select_related("user").order_by("-made"), "everybody": everybody}
    if request.method == "GET":
        more = {"people": _people(programme), "without_team": without_team(programme)} if everybody else {}
        return render(request, "collect/phones.html", data | more)
    if "end" in request.POST:
        return _end(request, programme, get_object_or_404(keys, pk=request.POST["end"]).pk)
    return _make(request, programme, user if not everybody else None, data)


def _make(request: HttpRequest, programme: Programme, owner: User | None, data: dict[str, object]) -> HttpResponse:
    whom = owner or User.objects.filter(pk=_number(request.POST.get("person", "")), is_active=True).first()
    if whom is None or not may(whom, Right.FILL_FORMS, programme):
        messages.error(request, speaker(request)("collect-phone-none-to-make"))
        return redirect("collect:phones", slug=programme.slug)
    place = address(request, f"/key/{make_key(whom, programme)}/{programme.slug}")
    note(request, "phone-key", whom.username, programme)
    made = {"whom": whom, "address": place, "picture": picture(settings_text(place, programme.title))}
    answer = render(request, "collect/phone.html", data | made)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _end(request: HttpRequest, programme: Programme, pk: int) -> HttpResponse:
    key = end_key(programme, pk)
    if key is not None:
        note(request, "phone-key-ended", key.user.username, programme)
    return redirect("collect:phones", slug=programme.slug)


def _people(programme: Programme) -> list[User]:
    """Those who may fill forms: enumerators first, each by name."""
    held = Membership.objects.filter(programme=programme, role__in=_FILLERS, user__is_active=True)
    enumerates = held.filter(user=OuterRef("pk"), role=Role.ENUMERATOR)
    found = User.objects.filter(memberships__in=held).annotate(enumerates=Exists(enumerates))
    return list(found.distinct().order_by("-enumerates", "name"))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
