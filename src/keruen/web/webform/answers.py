"""Answers of the interface's own doors: JSON, never kept by a browser, and 401 where a session ended."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse

from keruen.web.accounts.models import User

View = Callable[..., HttpResponse]


def signed_in(view: View) -> View:
    """A door for a person: `view(request, user, ...)`. Without a session the answer is 401, never a page to sign in."""

    @wraps(view)
    def guarded(request: HttpRequest, **rest: Any) -> HttpResponse:
        if not isinstance(request.user, User):
            return json({"told": "signed-out"}, 401)
        return view(request, user=request.user, **rest)

    return guarded


def json(data: dict[str, Any], status: int = 200) -> HttpResponse:
    """A JSON answer."""
    answer = JsonResponse(data, status=status)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def content(body: bytes, kind: str) -> HttpResponse:
    """A file; its type is never one that a browser would run as a page."""
    answer = HttpResponse(body, content_type=kind)
    answer.headers["Content-Disposition"] = "attachment"
    answer.headers["Cache-Control"] = "private, no-store"
    return answer
