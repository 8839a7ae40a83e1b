"""Files of interviews that were pulled from another server: a list, and each as a file to keep."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from keruen.web.accounts.audit import note
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect.files import place
from keruen.web.collect.models import PulledFile
from keruen.web.collect.people.downloads import inert
from keruen.web.collect.people.whereabouts import NOWHERE
from keruen.web.rounds.models import Round

_SHOWN = 1_000


@login_required
@require_GET
def files(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The newest files of a round's interviews. Their places are not known here: only who sees the whole programme sees them."""
    round_ = _round(request, slug, code)
    note(request, "pulled-files", f"{slug}/{code}", round_.programme, personal=True)
    found = round_.pulled_files.order_by("-pk")[:_SHOWN]
    return render(request, "collect/pulled.html", {"programme": round_.programme, "round": round_, "files": found})


@login_required
@require_GET
def one(request: HttpRequest, slug: str, code: str, pk: int) -> HttpResponseBase:
    """One of them."""
    round_ = _round(request, slug, code)
    found = get_object_or_404(PulledFile, pk=pk, round=round_)
    note(request, "file", f"{found.instance} {found.name}", round_.programme, personal=True)
    content = place(settings.MEDIA_ROOT, found.sha256).open("rb")
    return inert(FileResponse(content, content_type="application/octet-stream"), found.name)


def _round(request: HttpRequest, slug: str, code: str) -> Round:
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.SEE_INTERVIEWS, found.programme, NOWHERE)
    return found
