"""Who is at the door: a token in the address, Digest, or Basic over https."""

import base64
import binascii
import logging
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate
from django.db import DatabaseError, InterfaceError, connection
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
Known = tuple[User, Programme]
_LOG = logging.getLogger(__name__)
# A key has 256 bits: nobody guesses it. So only wrong ones are slowed down, and nobody can shut out a team behind one address.
WRONG_KEYS, WINDOW = 100, 900  # in so many seconds, from one address
DOWN = 120  # seconds after which a phone is asked to come again when the database or the disk takes nothing
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
    to the server. While the database or the disk fails it is 503: the phone keeps what it has and comes again.
    """

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, slug: str, token: str = "", **rest: Any) -> HttpResponse:
        language = "en"  # until it is known who it is
        try:
            who = _of_token(request, token, slug) if token else _of_header(request, slug)
            if isinstance(who, HttpResponse):
                return who
            user, programme = who
            language = user.language
            base = f"/key/{token}/{slug}" if token else f"/o/{slug}"
            return view(request, programme=programme, user=user, base=base, **rest)
        except Http404:
            return message(Speaker(language)("web-not-found"), 404)
        except (DatabaseError, InterfaceError, OSError):  # the database is away, the disk is full
            _LOG.exception("A phone could not be served")
            return _later(message(Speaker(language)("collect-down"), 503), DOWN)

    return guarded


def address(request: HttpRequest, path: str) -> str:
    """An absolute address as phones see the server; behind a proxy KERUEN_PUBLIC_URL says it."""
    public = settings.ENVIRONMENT.public_url
    return f"{public}{path}" if public else request.build_absolute_uri(path)


def _of_token(request: HttpRequest, token: str, slug: str) -> Known | HttpResponse:
    """The person of a key that works and the programme, if the person may still fill its forms."""
    hashed = sha256(token.encode()).hexdigest()
    with connection.cursor() as cursor:
        cursor.execute(_WHO, [hashed, slug, *_FILLERS])
        row = cursor.fetchone()
    if row is not None:
        user = User.from_db(connection.alias, ("id", "username", "name", "language", "is_active"), row[:5])
        return user, Programme.from_db(connection.alias, ("id", "slug", "title", "folder"), row[5:])
    owner = _owner(hashed)
    if owner is None and (seconds := spend(f"key:{request.META.get('REMOTE_ADDR', '')}", WRONG_KEYS, WINDOW)):
        return _wait("en", seconds)
    return _refused(owner)


def _owner(hashed: str) -> User | None:
    """Whose key it was: a refusal is said in that person's language too."""
    key = PhoneKey.objects.filter(token_sha256=hashed).select_related("user").first()
    return key.user if key else None


def _refused(user: User | None) -> HttpResponse:
    return message(Speaker(user.language if user else "en")("collect-not-allowed"), 403)


def _of_header(request: HttpRequest, slug: str) -> Known | HttpResponse:
    user = _named(request)
    if isinstance(user, HttpResponse):
        return user
    programme = Programme.objects.filter(slug=slug).first()
    allowed = programme is not None and may(user, Right.FILL_FORMS, programme)
    return (user, programme) if programme is not None and allowed else _refused(user)


def _named(request: HttpRequest) -> User | HttpResponse:
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
    return _later(message(f"{say('web-too-many')} {say('web-too-many.next')}", 429), seconds)


def _later(answer: HttpResponse, seconds: int) -> HttpResponse:
    answer.headers["Retry-After"] = str(seconds)
    return answer
