"""Who is at the door: a token in the address, Digest, or Basic over https."""

import base64
import binascii
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.policy import may
from keruen.web.accounts.rights import TABLE, Right
from keruen.web.collect.models import PhoneKey
from keruen.web.collect.openrosa import digest
from keruen.web.collect.openrosa.answers import message, with_headers
from keruen.web.rounds.models import Programme

View = Callable[..., HttpResponse]
_FILLERS = [role for role, rights in TABLE.items() if Right.FILL_FORMS in rights]


def phone(view: View) -> View:
    """A view for phones: `view(request, programme, user, base, ...)`; every refusal is an OpenRosa answer.

    A wrong token is 403: at 401 the phone asks for a password that nobody has. A programme that is not there, or a person
    without the right, is 403 too: an empty list would delete the forms on a phone that keeps itself equal to the server.
    """

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, slug: str, token: str = "", **rest: Any) -> HttpResponse:
        if token:
            user, programme = _of_token(token, slug)
        else:
            known = _of_header(request)
            if isinstance(known, HttpResponse):
                return known
            user, programme = known, _programme(known, slug)
        if user is None or programme is None:
            return message(Speaker(user.language if user else "en")("collect-not-allowed"), 403)
        base = f"/key/{token}/{slug}" if token else f"/o/{slug}"
        return view(request, programme=programme, user=user, base=address(request, base), **rest)

    return guarded


def address(request: HttpRequest, path: str) -> str:
    """An absolute address as phones see the server; behind a proxy KERUEN_PUBLIC_URL says it."""
    public = settings.ENVIRONMENT.public_url
    return f"{public}{path}" if public else request.build_absolute_uri(path)


def _of_token(token: str, slug: str) -> tuple[User | None, Programme | None]:
    """The person of a key that works and the programme, if the person may still fill its forms: one query, phones ask often."""
    hashed = sha256(token.encode()).hexdigest()
    held = Membership.objects.filter(
        user__phone_keys__token_sha256=hashed,
        user__phone_keys__ended=None,
        user__phone_keys__programme=F("programme"),
        user__is_active=True,
        programme__slug=slug,
        role__in=_FILLERS,
    )
    found = held.select_related("user", "programme").first()
    return (found.user, found.programme) if found else (_owner(hashed), None)


def _owner(hashed: str) -> User | None:
    """Whose key it was: a refusal is said in that person's language too."""
    key = PhoneKey.objects.filter(token_sha256=hashed).select_related("user").first()
    return key.user if key else None


def _programme(user: User, slug: str) -> Programme | None:
    programme = Programme.objects.filter(slug=slug).first()
    return programme if programme is not None and may(user, Right.FILL_FORMS, programme) else None


def _of_header(request: HttpRequest) -> User | HttpResponse:
    header = request.headers.get("Authorization", "")
    scheme = header.partition(" ")[0].lower()
    if scheme == "digest":
        checked = digest.check(header, request.method or "", request.get_full_path())
        return checked.user or _ask(checked.stale)
    if scheme == "basic" and request.is_secure():
        return _of_basic(request, header) or _ask()
    return _ask()


def _of_basic(request: HttpRequest, header: str) -> User | None:
    try:
        username, _, password = base64.b64decode(header.partition(" ")[2], validate=True).decode().partition(":")
    except (binascii.Error, UnicodeError):
        return None
    user = authenticate(request, username=username, password=password)
    return user if isinstance(user, User) else None


def _ask(stale: bool = False) -> HttpResponse:
    answer = with_headers(HttpResponse("", content_type="text/plain", status=401))
    answer.headers["WWW-Authenticate"] = digest.challenge(stale)
    return answer
