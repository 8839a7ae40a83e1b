"""Answers that browsers and proxies may keep for a while: public, packed, with an ETag, 304 to whoever has them already."""

import gzip
from functools import lru_cache
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers

SECONDS = 60  # a withdrawn release is gone from everywhere within a minute
_PACKED = ("text/", "application/json", "image/svg+xml")
_LEAST = 1000  # bytes that are worth packing
_KEPT = 512


def kept_answer(
    request: HttpRequest, content: bytes, kind: str, file: str = "", seconds: int = SECONDS
) -> HttpResponseBase:  # fmt: skip
    """The content with its headers, or 304. `file`: the name under which it is saved."""
    packed = kind.startswith(_PACKED) and len(content) >= _LEAST and _takes_gzip(request)
    answer = HttpResponse(_packed(content) if packed else content, content_type=kind)
    if packed:
        answer.headers["Content-Encoding"] = "gzip"
    if file:
        answer.headers["Content-Disposition"] = f'attachment; filename="{file}"'
    etag = answer.headers["ETag"] = _etag(content)
    answer.headers["Cache-Control"] = f"public, max-age={seconds}"
    asked_for = () if "lang" in request.GET else ("Accept-Language", "Cookie")
    patch_vary_headers(answer, ["Accept-Encoding", *asked_for])
    return get_conditional_response(request, etag=etag, response=answer) or answer


def _takes_gzip(request: HttpRequest) -> bool:
    return "gzip" in request.headers.get("Accept-Encoding", "")


@lru_cache(maxsize=_KEPT)
def _packed(content: bytes) -> bytes:
    """Nothing of a session is in these pages, so their packed length tells nobody anything."""
    return gzip.compress(content, 6, mtime=0)


@lru_cache(maxsize=_KEPT)
def _etag(content: bytes) -> str:
    """Weak: the packed and the plain answer are the same page."""
    return f'W/"{sha256(content).hexdigest()[:32]}"'
