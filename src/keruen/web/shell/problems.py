"""Problems as pages: what is wrong, where, and what to do next, in the person's language."""

from collections.abc import Callable

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from keruen.terms.problems import Problem
from keruen.web.shell.language import speaker


class ProblemMiddleware:
    """A Problem or a refused right, raised anywhere in a view, becomes a page with a sentence."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Passes through."""
        return self.answer(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The page of a problem; None for faults of the program, which Django logs."""
        if isinstance(exception, Problem):
            what, next_step = exception.tell(speaker(request))
            return page(request, what, next_step, 422)
        if isinstance(exception, PermissionDenied):
            return told(request, "web-denied", 403)
        return None


def told(request: HttpRequest, message: str, status: int) -> HttpResponse:
    """A page that says a sentence and its .next."""
    say = speaker(request)
    return page(request, say(message), say(f"{message}.next"), status)


def page(request: HttpRequest, what: str, next_step: str, status: int) -> HttpResponse:
    """A page of one problem."""
    return render(request, "shell/problem.html", {"what": what, "next": next_step}, status=status)


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404."""
    return told(request, "web-not-found", 404)


def broken(request: HttpRequest) -> HttpResponse:
    """500: a fault of the program; nothing of it is shown."""
    return told(request, "web-broken", 500)


def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long or came from elsewhere."""
    return told(request, "web-form-expired", 403)
