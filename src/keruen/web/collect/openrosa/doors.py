"""Who is at the door: a token in the address, Digest, or Basic over https."""

import base64
import binascii
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import may
from keruen.web.accounts.rights import Right
from keruen.web.collect.models import PhoneKey
from keruen.web.collect.openrosa import digest
from keruen.web.collect.openrosa.answers import message, with_headers
from keruen.web.rounds.models import Programme

View = Callable[..., HttpResponse]


def phone(view: View) -> View:
    """A view for phones: `view(request, programme, user, base, ...)`; every refusal is an OpenRosa answer.

    A wrong token is 403: at 401 the phone asks for a password that nobody has. A programme that is not there, or a person
    without the right, is 403 too: an empty list would delete the forms on a phone that keeps itself equal to the server.
    """

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, slug: str, token: str = "", **rest: Any) -> HttpResponse:
        programme = Programme.objects.filter(slug=slug).first()
        user = _of_token(token, programme) if token else _of_header(request)
        if isinstance(user, HttpResponse):
            return user
        say = Speaker(user.language if user else "en")
        if user is None or programme is None or not may(user, Right.FILL_FORMS, programme):
            return message(say("collect-not-allowed"), 403)
        base = f"/key/{token}/{slug}" if token else f"/o/{slug}"
        return view(request, programme=programme, user=user, base=address(request, base), **rest)

    return guarded


def address(request: HttpRequest, path: str) -> str:
    """An absolute address as phones see the server; behind a proxy KERUEN_PUBLIC_URL says it."""
    public = settings.ENVIRONMENT.public_url
    return f"{public}{path}" if public else request.build_absolute_uri(path)


def _of_token(token: str, programme: Programme | None) -> User | None:
    hashed = sha256(token.encode()).hexdigest()
    key = PhoneKey.objects.filter(token_sha256=hashed, programme=programme, ended=None).select_related("user").first()
    return key.user if key and key.user.is_active else None


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
