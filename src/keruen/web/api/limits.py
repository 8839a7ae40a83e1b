"""How many requests a minute a caller may make. Each web process counts on its own, in memory: no write for a read."""

import time
from hashlib import sha256

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest

from keruen.web.api.keys import digest
from keruen.web.api.models import ApiKey
from keruen.web.api.problems import ApiError

ANYONE, WITH_KEY = 600, 6000  # requests a minute and process; settings.API_LIMITS of a server may say otherwise


def let_in(request: HttpRequest) -> None:
    """Count a request. ApiError 401: a wrong key; 429: too many, with the seconds to wait."""
    anyone, with_key = getattr(settings, "API_LIMITS", (ANYONE, WITH_KEY))
    key = _key(request)
    caller, limit = (_caller(request), anyone) if not key else (_known(key), with_key)
    now = time.time()
    name = f"api:{caller}:{int(now) // 60}"
    cache.add(name, 0, 120)
    if cache.incr(name) > limit:
        raise ApiError(429, "api-too-many", limit=limit, seconds=60 - int(now) % 60)


def _key(request: HttpRequest) -> str:
    """Authorization: Bearer <key>, X-API-Key, or the Ocp-Apim-Subscription-Key that clients of the DTM API send."""
    scheme, _, bearer = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return bearer.strip()
    return request.headers.get("X-API-Key", "") or request.headers.get("Ocp-Apim-Subscription-Key", "")


def _known(key: str) -> str:
    row = ApiKey.objects.filter(key_sha256=digest(key), ended=None).values_list("pk", flat=True).first()
    if row is None:
        raise ApiError(401, "api-key-wrong")
    return f"key:{row}"


def _caller(request: HttpRequest) -> str:
    return sha256(request.META.get("REMOTE_ADDR", "").encode()).hexdigest()[:16]
