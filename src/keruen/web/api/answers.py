"""Errors of the API, wherever they arise, answered as problems."""

import logging
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from keruen.web.api.problems import ApiError, problem

_LOG = logging.getLogger(__name__)


def handle_errors(api: NinjaAPI) -> None:
    """Register what is told of each kind of error."""
    api.add_exception_handler(ApiError, _told)
    api.add_exception_handler(Http404, _missing)
    api.add_exception_handler(ValidationError, _wrong)
    api.add_exception_handler(HttpError, _malformed)
    api.add_exception_handler(Exception, _broken)


def not_found(request: HttpRequest, rest: str = "") -> HttpResponse:
    """An address under /api/ that nothing answers."""
    return problem(request, ApiError(404, "api-not-found"))


def _told(request: HttpRequest, error: Any) -> HttpResponse:
    answer = problem(request, error)
    if error.status == 429:
        answer.headers["Retry-After"] = str(error.values["seconds"])
    if error.status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    return answer


def _missing(request: HttpRequest, error: Any) -> HttpResponse:
    return problem(request, ApiError(404, "api-not-found"))


def _wrong(request: HttpRequest, error: Any) -> HttpResponse:
    names = [str(fault["loc"][-1]) for fault in error.errors]
    return problem(request, ApiError(422, "api-wrong-value", name=", ".join(dict.fromkeys(names))))


def _malformed(request: HttpRequest, error: Any) -> HttpResponse:
    return problem(request, ApiError(error.status_code, "api-wrong-value", name=request.path))


def _broken(request: HttpRequest, error: Any) -> HttpResponse:
    _LOG.error("API: %s", request.path, exc_info=error)
    return problem(request, ApiError(500, "api-broken"))
