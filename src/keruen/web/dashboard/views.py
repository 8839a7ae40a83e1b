"""The public pages: the programmes with released figures, a programme's figures, one part of them to be embedded."""

from functools import lru_cache

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from keruen.web.dashboard.answering import kept_answer
from keruen.web.dashboard.finding import released
from keruen.web.dashboard.models import Released
from keruen.web.dashboard.pages.chapters import chapters
from keruen.web.dashboard.pages.parts import part
from keruen.web.dashboard.telling import facts, frame
from keruen.web.dashboard.wishes import Wish, wish
from keruen.web.shell.context import NAMES

HTML = "text/html; charset=utf-8"
_KEPT = 512  # pages that a process keeps


@require_safe
def programmes(request: HttpRequest) -> HttpResponseBase:
    """Every programme that has released a round."""
    newest: dict[int, Released] = {}
    for row in released():
        newest.setdefault(row.programme_id, row)
    return render(request, "dashboard/programmes.html", {"released": list(newest.values())})


@require_safe
def programme(request: HttpRequest, slug: str) -> HttpResponseBase:
    """The figures of a programme's newest release, or of the one that is asked for."""
    return kept_answer(request, _page("dashboard/programme.html", wish(request, slug)), HTML)


@require_safe
@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})  # type: ignore[arg-type]  # its types know of no further arguments
def embed(request: HttpRequest, slug: str, name: str) -> HttpResponseBase:
    """One table or picture, for a frame in a page of others. Nothing can be done in it, so anyone may frame it."""
    return kept_answer(request, _page("dashboard/embed.html", wish(request, slug), name), HTML)


@lru_cache(maxsize=_KEPT)
def _page(template: str, asked: Wish, name: str = "") -> bytes:
    """A page as bytes. A wish holds the release, the language and the filters: all that decides the page."""
    told = chapters(asked.desk, asked.asked)
    context = {
        "wish": asked,
        "say": asked.desk.say,
        "language": asked.language,
        "languages": [(code, NAMES[code], asked.query(lang=code)) for code in NAMES],
        "chapters": told,
        **frame(asked),
        "facts": facts(asked),
    }
    if name:
        context["part"] = part(told, name)
        if context["part"] is None:
            raise Http404
    return render_to_string(template, context).encode()
