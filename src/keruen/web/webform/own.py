"""A person's own interviews: what was sent, and one of them back again to be edited."""

from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect.files import place
from keruen.web.collect.models import Attachment, Submission
from keruen.web.collect.withdrawal.content import WITHDRAWN
from keruen.web.rounds.models import FormVersion
from keruen.web.webform.answers import content, json, signed_in
from keruen.web.webform.forms import row as form_row

_LAST = 200  # interviews that the list shows


@require_GET
@signed_in
def sent(request: HttpRequest, user: User) -> HttpResponse:
    """The newest interviews that the person sent, those that an edit has replaced and those of informants who withdrew left out."""
    found = list(
        _current(user)
        .select_related("programme", "round")
        .prefetch_related("files")
        .defer("xml")
        .order_by("-pk")[:_LAST]
    )
    forms = {
        (item.programme_id, item.form_id, item.version): item
        for item in FormVersion.objects.filter(form_id__in={row.form_id for row in found}).defer("xform", "xlsform")
    }
    return json({"sent": [_row(item, forms.get((item.programme_id, item.form_id, item.version))) for item in found]})


@require_GET
@signed_in
def one(request: HttpRequest, user: User, pk: int) -> HttpResponse:
    """An own interview as it was sent, and the names of its files. Personal data: the read is noted."""
    found = get_object_or_404(Submission.objects.select_related("programme"), pk=pk, user=user)
    authorise(user, Right.FILL_FORMS, found.programme)
    if found.state == WITHDRAWN:
        raise Http404(found.instance_id)
    form = get_object_or_404(
        FormVersion.objects.select_related("programme", "round").defer("xform", "xlsform"),
        programme=found.programme, form_id=found.form_id, version=found.version,
    )  # fmt: skip
    note(request, "read-own-interview", found.instance_id, found.programme, personal=True)
    names = found.files.order_by("name").values_list("name", flat=True).distinct()
    files = [{"name": name, "url": f"/w/api/sent/{pk}/files/{name}"} for name in names]
    xml = bytes(found.xml).decode("utf-8", "replace")
    return json({"form": form.pk, "instance": found.instance_id, "xml": xml, "files": files, "row": form_row(form)})


@require_GET
@signed_in
def one_file(request: HttpRequest, user: User, pk: int, name: str) -> HttpResponse:
    """A file of an own interview, the newest of its name; never with a type that a browser would run."""
    found = Attachment.objects.filter(submission_id=pk, submission__user=user, name=name).order_by("-pk").first()
    file = get_object_or_404(Attachment.objects.select_related("submission__programme"), pk=found.pk if found else 0)
    authorise(user, Right.FILL_FORMS, file.submission.programme)
    note(request, "read-own-file", f"{file.submission.instance_id} {name}", file.submission.programme, personal=True)
    return content(place(settings.MEDIA_ROOT, file.sha256).read_bytes(), "application/octet-stream")


def _current(user: User) -> "QuerySet[Submission]":
    later = Submission.objects.filter(
        programme=OuterRef("programme"), form_id=OuterRef("form_id"), deprecated_id=OuterRef("instance_id")
    )
    return Submission.objects.filter(user=user).exclude(Exists(later)).exclude(state=WITHDRAWN)


def _row(item: Submission, form: FormVersion | None) -> dict[str, Any]:
    return {
        "pk": item.pk,
        "instance": item.instance_id,
        "form": form.pk if form else None,
        "title": form.title if form else item.form_id,
        "programme": item.programme.slug,
        "round": item.round.code if item.round else "",
        "received": item.received.isoformat(timespec="seconds"),
        "review": item.review,
        "state": item.state,
        "missing": sorted(set(item.expected_files) - {file.name for file in item.files.all()}),
        "open": form is not None
        and item.round is not None
        and item.round.state == "open"
        and item.review != "approved",
    }
