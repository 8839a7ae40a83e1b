"""Errors of the API: application/problem+json (RFC 9457) with a code, a sentence and the next step in the asker's language."""

import json
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse

from keruen.web.shell.language import speaker

ENVELOPED = "/api/v1/dtm/"  # where errors come in the DTM API's own envelope


class ApiError(Exception):
    """A request that cannot be answered: its code is a message of api.ftl with a next step."""

    def __init__(self, status: int, code: str, **values: Any) -> None:
        super().__init__(code)
        self.status, self.code, self.values = status, code, values


def problem(request: HttpRequest, error: ApiError) -> HttpResponse:
    """The answer that tells an error; in the shape of the DTM API under its path, as its clients read nothing else."""
    say = speaker(request)
    detail, next_step = say(error.code, **error.values), say(f"{error.code}.next", **error.values)
    if request.path.startswith(ENVELOPED):
        told = f"{detail} {next_step}"
        enveloped = {"isSuccess": False, "statusCode": error.status, "errorMessages": [told], "result": []}
        return _written(enveloped, error.status, "application/json")
    body = {
        "type": f"/api/v1/docs#{error.code}",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
        "code": error.code,
        "detail": detail,
        "next": next_step,
        "instance": request.path,
    }
    return _written(body, error.status, "application/problem+json")


def _written(body: dict[str, Any], status: int, kind: str) -> HttpResponse:
    content = json.dumps(body, ensure_ascii=False)
    return HttpResponse(content, status=status, content_type=f"{kind}; charset=utf-8")
