"""Which HTTP methods the API answers: GET, and HEAD as GET without its body; every other is refused as a problem."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.urls import URLPattern

from keruen.web.api.problems import ApiError, problem

View = Callable[..., HttpResponseBase]
_ALLOWED = "GET, HEAD"


def only_read(pattern: URLPattern) -> URLPattern:
    """The same address, whose view hears HEAD as GET and refuses in the API's own way."""
    return URLPattern(pattern.pattern, _reading(pattern.callback), pattern.default_args, pattern.name)


def _reading(view: View) -> View:
    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **values: Any) -> HttpResponseBase:
        asked = request.method
        request.method = "GET" if asked == "HEAD" else asked
        answer = view(request, *args, **values)
        request.method = asked
        if isinstance(answer, HttpResponseNotAllowed):
            answer = problem(request, ApiError(405, "api-method-not-allowed"))
            answer.headers["Allow"] = _ALLOWED
        return answer

    return answered
