"""How many requests a minute a caller may make, in all processes of the server together."""

from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest

from keruen.web.accounts.limits import spend
from keruen.web.api.keys import digest
from keruen.web.api.models import ApiKey
from keruen.web.api.problems import ApiError

ANYONE, WITH_KEY = 600, 6000  # requests a minute; settings.API_LIMITS of a server may say otherwise


def let_in(request: HttpRequest) -> None:
    """Count a request. ApiError 401: a wrong key, which is counted as anyone's; 429: too many, with the seconds to wait."""
    anyone, with_key = getattr(settings, "API_LIMITS", (ANYONE, WITH_KEY))
    key = _key(request)
    row = _known(key) if key else None
    caller, limit = (_caller(request), anyone) if row is None else (f"key:{row}", with_key)
    if seconds := spend(f"api:{caller}", limit):
        raise ApiError(429, "api-too-many", limit=limit, seconds=seconds)
    if key and row is None:
        raise ApiError(401, "api-key-wrong")


def _key(request: HttpRequest) -> str:
    """Authorization: Bearer <key>, X-API-Key, or the Ocp-Apim-Subscription-Key that clients of the DTM API send."""
    scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return bearer.strip()
    return request.headers.get("X-API-Key", "") or request.headers.get("Ocp-Apim-Subscription-Key", "")


def _known(key: str) -> int | None:
    return ApiKey.objects.filter(key_sha256=digest(key), ended=None).values_list("pk", flat=True).first()


def _caller(request: HttpRequest) -> str:
    return sha256(request.META.get("REMOTE_ADDR", "").encode()).hexdigest()[:16]
