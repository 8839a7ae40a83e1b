"""Files of interviews for people: always as files to keep, never with a type that a browser would open or run."""

from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from keruen.web.accounts.audit import note
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect.files import place
from keruen.web.collect.models import Attachment, Quarantine
from keruen.web.collect.people.whereabouts import above, body


@login_required
@require_GET
def attachment(request: HttpRequest, slug: str, pk: int) -> HttpResponseBase:
    """A photo, a recording, an encrypted part."""
    found = get_object_or_404(
        Attachment.objects.select_related("submission__programme"), pk=pk, submission__programme__slug=slug
    )
    programme = found.submission.programme
    authorise(request.user, Right.SEE_INTERVIEWS, programme, above(programme, body(found.submission)))
    note(request, "file", f"{found.submission.instance_id} {found.name}", programme, personal=True)
    content = place(settings.MEDIA_ROOT, found.sha256).open("rb")
    return inert(FileResponse(content, content_type="application/octet-stream"), found.name)


@login_required
@require_GET
def quarantined(request: HttpRequest, slug: str, pk: int) -> HttpResponseBase:
    """The bytes of what was quarantined, as received."""
    found = get_object_or_404(Quarantine.objects.select_related("programme"), pk=pk, programme__slug=slug)
    authorise(request.user, Right.SEE_INTERVIEWS, found.programme, above(found.programme, body(found)))
    note(request, "quarantine-bytes", f"{pk} {found.instance_id}", found.programme, personal=True)
    content = HttpResponse(bytes(found.body), content_type="application/octet-stream")
    return inert(content, f"quarantine-{pk}.xml")


def inert(answer: HttpResponseBase, name: str) -> HttpResponseBase:
    """The same answer as a file to keep: not shown, not guessed at, not run."""
    answer.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    answer.headers["X-Content-Type-Options"] = "nosniff"
    answer.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    answer.headers["Cache-Control"] = "private, no-store"
    return answer
