"""The language of a request: asked for in the address, kept in a cookie, chosen in the account, or what the browser prefers."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker

COOKIE = "keruen-language"
_YEAR = 365 * 24 * 3600


class LanguageMiddleware:
    """Gives every request its speaker (`request.say`) and remembers what was asked for with ?lang=."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answers in the language of the person."""
        language = language_of(request)
        request.say = Speaker(language)  # type: ignore[attr-defined]
        with translation.override(language):
            response = self.answer(request)
        asked = request.GET.get("lang")
        if asked in LANGUAGES:
            keep_language(response, asked)
        response.headers.setdefault("Content-Language", language)
        return response


def language_of(request: HttpRequest) -> str:
    """en, ru, kk or ky."""
    user = getattr(request, "user", None)
    chosen = user is not None and user.is_authenticated and getattr(user, "language_chosen", False)
    own = user.language if user is not None and chosen else ""
    for wish in (request.GET.get("lang"), request.COOKIES.get(COOKIE), own, *_accepted(request)):
        if wish in LANGUAGES:
            return str(wish)
    return "en"


def keep_language(response: HttpResponse, language: str) -> None:
    """Let this browser remember a language."""
    response.set_cookie(COOKIE, language, max_age=_YEAR, samesite="Lax")


def speaker(request: HttpRequest) -> Speaker:
    """The speaker of a request."""
    return getattr(request, "say", None) or Speaker(language_of(request))


def _accepted(request: HttpRequest) -> list[str]:
    return [part.split(";")[0].strip()[:2].lower() for part in request.headers.get("Accept-Language", "").split(",")]
