"""The doors themselves. What differs for other clients is nothing: a browser form posts to the same submission door."""

from django.core.exceptions import SuspiciousOperation
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import get_object_or_404

from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import User
from keruen.web.collect.openrosa.answers import message, ready, with_headers, xml
from keruen.web.collect.openrosa.doors import address, phone
from keruen.web.collect.openrosa.envelope import open_envelope
from keruen.web.collect.openrosa.lists import form_list, manifest
from keruen.web.collect.store import receive
from keruen.web.rounds.models import FormMedia, FormVersion, Programme, Team


@phone
def forms(request: HttpRequest, programme: Programme, user: User, base: str) -> HttpResponse:
    """GET formList: published forms of the open rounds in which the person works, and forms of no round."""
    media = FormMedia.objects.filter(form=OuterRef("pk"))
    found = (
        offered(programme, user).defer("xform", "xlsform").annotate(has_media=Exists(media)).order_by("form_id", "pk")
    )
    return xml(form_list(((form, form.has_media) for form in found), address(request, base)))


def offered(programme: Programme, user: User) -> "QuerySet[FormVersion]":
    """The forms that a person may fill: where a round has teams, only its members; a round without teams is everybody's."""
    teams = Team.objects.filter(round=OuterRef("round"), members__isnull=False)
    mine = teams.filter(members=user)
    found = FormVersion.objects.filter(programme=programme, state="published").exclude(round__state="closed")
    return found.filter(Q(round=None) | ~Exists(teams) | Exists(mine))


@phone
def form(request: HttpRequest, programme: Programme, user: User, base: str, pk: int) -> HttpResponse:
    """GET a form: the very bytes whose MD5 stands in the list."""
    found = get_object_or_404(FormVersion, pk=pk, programme=programme)
    return xml(bytes(found.xform))


@phone
def form_manifest(request: HttpRequest, programme: Programme, user: User, base: str, pk: int) -> HttpResponse:
    """GET the files of a form."""
    found = get_object_or_404(FormVersion.objects.defer("xform", "xlsform"), pk=pk, programme=programme)
    return xml(manifest(found.media.defer("content"), found, address(request, base)))


@phone
def form_media(request: HttpRequest, programme: Programme, user: User, base: str, pk: int, name: str) -> HttpResponse:
    """GET one file of a form; never with a type that a browser would run."""
    found = get_object_or_404(FormMedia, form_id=pk, form__programme=programme, name=name)
    answer = HttpResponse(bytes(found.content), content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = "attachment"
    return with_headers(answer)


@phone
def submission(request: HttpRequest, programme: Programme, user: User, base: str) -> HttpResponse:
    """HEAD and POST submission."""
    if request.method == "HEAD":
        return ready()
    say = Speaker(user.language)
    if request.method != "POST":
        return message(say("collect-post-only"), 405)
    try:
        envelope = open_envelope(request)
    except (
        MultiPartParserError,
        SuspiciousOperation,
        UnreadablePostError,
    ):  # it broke off, or it is no post of a phone
        envelope = None
    if envelope is None:
        return message(say("collect-no-xml"), 400)
    outcome = receive(programme, user, envelope)
    return message(say(f"collect-{outcome.told}"), outcome.status)
