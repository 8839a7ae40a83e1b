"""Who is at the door: a token in the address, Digest, or Basic over https."""

import base64
import binascii
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from keruen.terms.sentences import Speaker
from keruen.web.accounts.limits import spend
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import may
from keruen.web.accounts.rights import TABLE, Right
from keruen.web.accounts.throttle import bare, failed, locked
from keruen.web.collect.models import PhoneKey
from keruen.web.collect.openrosa import digest
from keruen.web.collect.openrosa.answers import message, with_headers
from keruen.web.rounds.models import Programme

View = Callable[..., HttpResponse]
# A key has 256 bits: nobody guesses it. So only wrong ones are slowed down, and nobody can shut out a team behind one address.
WRONG_KEYS, WINDOW = 100, 900  # in so many seconds, from one address
_FILLERS = [role.value for role, rights in TABLE.items() if Right.FILL_FORMS in rights]

# One query, written out: every interview asks it, and building it anew costs more than asking.
_WHO = f"""
SELECT u.id, u.username, u.name, u.language, u.is_active, p.id, p.slug, p.title, p.folder
FROM collect_phonekey k JOIN accounts_user u ON u.id = k.user_id JOIN rounds_programme p ON p.id = k.programme_id
WHERE k.token_sha256 = %s AND k.ended IS NULL AND p.slug = %s AND u.is_active AND EXISTS (
  SELECT 1 FROM accounts_membership m
  WHERE m.user_id = u.id AND m.programme_id = p.id AND m.role IN ({", ".join(["%s"] * len(_FILLERS))}))
"""


def phone(view: View) -> View:
    """A view for phones: `view(request, programme, user, base, ...)`, base without the host; every refusal is an OpenRosa answer.

    A wrong token is 403 (429 after a hundred): at 401 the phone asks for a password that nobody has. A programme that is not
    there, or a person without the right, is 403 too: an empty list would delete the forms on a phone that keeps itself equal
    to the server.
    """

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, slug: str, token: str = "", **rest: Any) -> HttpResponse:
        if token:
            user, programme = _of_token(token, slug)
            if user is None and (seconds := spend(f"key:{request.META.get('REMOTE_ADDR', '')}", WRONG_KEYS, WINDOW)):
                return _wait("en", seconds)
        else:
            known = _of_header(request)
            if isinstance(known, HttpResponse):
                return known
            user, programme = known, _programme(known, slug)
        if user is None or programme is None:
            return message(Speaker(user.language if user else "en")("collect-not-allowed"), 403)
        base = f"/key/{token}/{slug}" if token else f"/o/{slug}"
        try:
            return view(request, programme=programme, user=user, base=base, **rest)
        except Http404:
            return message(Speaker(user.language)("web-not-found"), 404)

    return guarded


def address(request: HttpRequest, path: str) -> str:
    """An absolute address as phones see the server; behind a proxy KERUEN_PUBLIC_URL says it."""
    public = settings.ENVIRONMENT.public_url
    return f"{public}{path}" if public else request.build_absolute_uri(path)


def _of_token(token: str, slug: str) -> tuple[User | None, Programme | None]:
    """The person of a key that works and the programme, if the person may still fill its forms."""
    hashed = sha256(token.encode()).hexdigest()
    with connection.cursor() as cursor:
        cursor.execute(_WHO, [hashed, slug, *_FILLERS])
        row = cursor.fetchone()
    if row is None:
        return _owner(hashed), None
    user = User.from_db(connection.alias, ("id", "username", "name", "language", "is_active"), row[:5])
    return user, Programme.from_db(connection.alias, ("id", "slug", "title", "folder"), row[5:])


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
        return _of_digest(request, digest.read(header))
    if scheme == "basic" and request.is_secure():
        return _of_basic(request, header)
    return _ask()


def _of_digest(request: HttpRequest, said: digest.Said) -> User | HttpResponse:
    if locked(request, said.username):
        return _wait("en", WINDOW)
    checked = digest.check(said, request.method or "", request.get_full_path())
    if checked.wrong:
        failed(request, said.username)
    return checked.user or _ask(checked.stale)


def _of_basic(request: HttpRequest, header: str) -> User | HttpResponse:
    try:
        username, _, password = base64.b64decode(header.partition(" ")[2], validate=True).decode().partition(":")
    except (binascii.Error, UnicodeError):
        return _ask()
    if locked(request, username):
        return _wait("en", WINDOW)
    user = authenticate(bare(request), username=username, password=password)  # counts a wrong one itself
    return user if isinstance(user, User) else _ask()


def _ask(stale: bool = False) -> HttpResponse:
    answer = with_headers(HttpResponse("", content_type="text/plain", status=401))
    answer.headers["WWW-Authenticate"] = digest.challenge(stale)
    return answer


def _wait(language: str, seconds: int) -> HttpResponse:
    say = Speaker(language)
    answer = message(f"{say('web-too-many')} {say('web-too-many.next')}", 429)
    answer.headers["Retry-After"] = str(seconds)
    return answer
