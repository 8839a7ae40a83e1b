"""Forms for the browser: what a person may fill, and each form's bytes and files."""

from typing import Any
from urllib.parse import quote

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET

from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise, may, memberships
from keruen.web.accounts.rights import Right
from keruen.web.review.asking.questions import asked_of
from keruen.web.rounds.models import FormMedia, FormVersion, Programme
from keruen.web.webform.answers import content, json, signed_in


@require_GET
@signed_in
def start(request: HttpRequest, user: User) -> HttpResponse:
    """Who it is, which forms may be filled, what reviewers ask; and the token that a later post carries."""
    programmes = _programmes(user)
    return json(
        {
            "user": {"id": user.pk, "name": user.name, "username": user.username, "language": user.language},
            "token": get_token(request),
            "programmes": [{"slug": item.slug, "title": item.title} for item in programmes],
            "forms": [row(form) for form in _open_forms(programmes)],
            "asked": asked_of(user),
        }
    )


@require_GET
@signed_in
def form(request: HttpRequest, user: User, pk: int) -> HttpResponse:
    """The form as phones get it. Retired versions too: a draft of one can still be finished."""
    found = get_object_or_404(
        FormVersion.objects.select_related("programme"), pk=pk, state__in=("published", "retired")
    )
    authorise(user, Right.FILL_FORMS, found.programme)
    return content(bytes(found.xform), "text/xml; charset=utf-8")


@require_GET
@signed_in
def media(request: HttpRequest, user: User, pk: int, name: str) -> HttpResponse:
    """A file of a form."""
    found = get_object_or_404(FormMedia.objects.select_related("form__programme"), form_id=pk, name=name)
    authorise(user, Right.FILL_FORMS, found.form.programme)
    return content(bytes(found.content), "application/octet-stream")


def _programmes(user: User) -> list[Programme]:
    """The programmes in which a person fills forms, each once."""
    found = {item.programme.pk: item.programme for item in memberships(user)}
    return [programme for programme in found.values() if may(user, Right.FILL_FORMS, programme)]


def _open_forms(programmes: list[Programme]) -> "QuerySet[FormVersion]":
    """Published forms of open rounds, and forms of no round; as the list for phones."""
    return (
        FormVersion.objects.filter(programme__in=programmes, state="published")
        .exclude(round__state="closed")
        .select_related("programme", "round")
        .prefetch_related("media")
        .defer("xform", "xlsform", "media__content")
        .order_by("programme__slug", "form_id", "-pk")
    )


def row(form: FormVersion) -> dict[str, Any]:
    """A form as the page knows it: what it is, the hash of its bytes, where it lies."""
    place = f"/w/api/forms/{form.pk}"
    return {
        "pk": form.pk,
        "programme": form.programme.slug,
        "form_id": form.form_id,
        "version": form.version,
        "title": form.title or form.form_id,
        "instrument": form.instrument,
        "round": form.round.code if form.round else "",
        "md5": form.md5,
        "url": f"{place}/form.xml",
        "media": [
            {"name": item.name, "md5": item.md5, "url": f"{place}/media/{quote(item.name)}"}
            for item in form.media.all()
        ],
    }
