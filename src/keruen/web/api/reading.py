"""/api/v1/docs: the OpenAPI description as a page for people, without scripts."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from keruen.web.api.v1 import api


def docs(request: HttpRequest) -> HttpResponse:
    """Every path with what it takes."""
    described: dict[str, Any] = api.get_openapi_schema()
    paths = [
        (path, way["get"].get("description", ""), way["get"].get("parameters", []))
        for path, way in described["paths"].items()
        if "get" in way
    ]
    return render(request, "api/docs.html", {"paths": paths, "info": described["info"]})
