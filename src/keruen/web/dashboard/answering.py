"""Answers that browsers and proxies may keep for a while: public, with an ETag, 304 to whoever has them already."""

from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_vary_headers

SECONDS = 60  # a withdrawn release is gone from everywhere within a minute


def kept_answer(
    request: HttpRequest, content: bytes, kind: str, file: str = "", seconds: int = SECONDS
) -> HttpResponseBase:
    """The content with its headers, or 304. `file`: the name under which it is saved."""
    answer = HttpResponse(content, content_type=kind)
    if file:
        answer.headers["Content-Disposition"] = f'attachment; filename="{file}"'
    etag = f'"{sha256(content).hexdigest()[:32]}"'
    answer.headers["ETag"] = etag
    answer.headers["Cache-Control"] = f"public, max-age={seconds}"
    if "lang" not in request.GET:
        patch_vary_headers(answer, ["Accept-Language", "Cookie"])
    return get_conditional_response(request, etag=etag, response=answer) or answer
