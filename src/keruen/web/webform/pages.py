"""The page itself, its worker and its description for installing. None of them holds a person's data: they are kept offline."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.views.decorators.http import require_GET

from keruen.web.shell.language import speaker
from keruen.web.shell.problems import told
from keruen.web.webform.assets import assets, file

_WORKER = "webform/worker.js"


@require_GET
def app(request: HttpRequest) -> HttpResponse:
    """The one page of the interface; it asks for the person's forms by itself."""
    built = assets()
    if built is None:
        return told(request, "webform-not-built", 503)
    return render(request, "webform/app.html", {"built": built})


@require_GET
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker, from the folder whose pages it serves; browsers look for a new one at each visit."""
    found = file(_WORKER)
    if found is None:
        raise Http404(_WORKER)
    answer = HttpResponse(found.read_bytes(), content_type="text/javascript; charset=utf-8")
    answer.headers["Cache-Control"] = "no-cache"
    return answer


@require_GET
def description(request: HttpRequest) -> HttpResponse:
    """What a telephone needs to put the page among its apps."""
    say = speaker(request)
    return JsonResponse(
        {
            "id": "/w/",
            "name": say("webform-app-name"),
            "short_name": "Keruen",
            "lang": say.language,
            "start_url": "/w/",
            "scope": "/w/",
            "display": "standalone",
            "background_color": "#f2f5f7",
            "theme_color": "#0b4f6c",
            "icons": [{"src": static("shell/mark.svg"), "sizes": "any", "type": "image/svg+xml"}],
        },
        content_type="application/manifest+json",
    )
