"""Errors of the API: application/problem+json (RFC 9457) with a code, a sentence and the next step in the asker's language."""

import json
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse

from keruen.web.shell.language import speaker


class ApiError(Exception):
    """A request that cannot be answered: its code is a message of api.ftl with a next step."""

    def __init__(self, status: int, code: str, **values: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.values = status, code, values


def problem(request: HttpRequest, error: ApiError) -> HttpResponse:
    """The answer that tells an error."""
    say = speaker(request)
    body = {
        "type": f"/api/v1/docs#{error.code}",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
        "code": error.code,
        "detail": say(error.code, **error.values),
        "next": say(f"{error.code}.next", **error.values),
        "instance": request.path,
    }
    content = json.dumps(body, ensure_ascii=False)
    return HttpResponse(content, status=error.status, content_type="application/problem+json; charset=utf-8")
