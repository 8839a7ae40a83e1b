"""The first page: where a person goes from here; and whether the server lives."""

from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def home(request: HttpRequest) -> HttpResponse:
    """What Keruen is; the programmes of a person who is signed in."""
    return render(request, "shell/home.html")


def health(request: HttpRequest) -> HttpResponse:
    """200 and "ok" while the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok", content_type="text/plain")
