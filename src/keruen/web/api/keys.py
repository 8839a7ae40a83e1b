"""Keys of the API: made and ended by a coordinator, shown once, kept as hashes."""

import secrets
from hashlib import sha256

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.api.models import ApiKey
from keruen.web.rounds.models import Programme
from keruen.web.shell.language import speaker

_PREFIX = "keruen_"


@login_required
@require_http_methods(["GET", "POST"])
def keys(request: HttpRequest, slug: str) -> HttpResponse:
    """Who has a key; make one, end one."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.MANAGE_KEYS, programme)
    if request.method == "POST":
        if "end" in request.POST:
            _end(request, programme)
        else:
            _make(request, programme)
        return redirect("api-keys:keys", slug=slug)
    rows = ApiKey.objects.filter(programme=programme).order_by("ended", "name")
    return render(request, "api/keys.html", {"programme": programme, "rows": rows})


def _make(request: HttpRequest, programme: Programme) -> None:
    name = request.POST.get("name", "").strip()[:200]
    if name:
        key = _PREFIX + secrets.token_urlsafe(24)
        made_by = request.user if isinstance(request.user, User) else None
        ApiKey.objects.create(programme=programme, name=name, key_sha256=digest(key), made_by=made_by)
        note(request, "api-key", name, programme)
        messages.success(request, speaker(request)("api-key-made", name=name, key=key))


def _end(request: HttpRequest, programme: Programme) -> None:
    wanted = request.POST["end"]
    row = get_object_or_404(ApiKey, pk=wanted if wanted.isdecimal() else 0, programme=programme)
    row.ended = row.ended or timezone.now()
    row.save()
    note(request, "api-key-ended", row.name, programme)


def digest(key: str) -> str:
    """What is kept of a key."""
    return sha256(key.encode()).hexdigest()
