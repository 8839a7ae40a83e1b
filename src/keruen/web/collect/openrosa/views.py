"""The doors themselves. What differs for other clients is nothing: a browser form posts to the same submission door."""

from django.core.exceptions import SuspiciousOperation
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.http.multipartparser import MultiPartParserError
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt

from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import User
from keruen.web.collect.openrosa.answers import message, ready, with_headers, xml
from keruen.web.collect.openrosa.doors import address, phone
from keruen.web.collect.openrosa.envelope import open_envelope
from keruen.web.collect.openrosa.lists import form_list, manifest
from keruen.web.collect.openrosa.offering import GIVEN, offered, open_forms
from keruen.web.collect.store import receive
from keruen.web.rounds.models import FormMedia, FormVersion, Programme


@phone
def forms(request: HttpRequest, programme: Programme, user: User, base: str) -> HttpResponse:
    """GET formList: published forms of the open rounds in which the person works, and forms of no round.

    403 to who gets none of the forms there are: by an empty list a phone would delete those that it has.
    """
    media = FormMedia.objects.filter(form=OuterRef("pk"))
    listed = offered(programme, user).defer("xform", "xlsform").annotate(has_media=Exists(media))
    found = [(form, form.has_media) for form in listed.order_by("form_id", "pk")]
    if not found and open_forms(programme).exists():
        return message(Speaker(user.language)("collect-in-no-team"), 403)
    return xml(form_list(found, address(request, base)))


@phone
def form(request: HttpRequest, programme: Programme, user: User, base: str, pk: int) -> HttpResponse:
    """GET a form: the very bytes whose MD5 stands in the list."""
    found = get_object_or_404(FormVersion, pk=pk, programme=programme, state__in=GIVEN)
    return xml(bytes(found.xform))


@phone
def form_manifest(request: HttpRequest, programme: Programme, user: User, base: str, pk: int) -> HttpResponse:
    """GET the files of a form."""
    forms = FormVersion.objects.defer("xform", "xlsform")
    found = get_object_or_404(forms, pk=pk, programme=programme, state__in=GIVEN)
    return xml(manifest(found.media.defer("content"), found, address(request, base)))


@phone
def form_media(request: HttpRequest, programme: Programme, user: User, base: str, pk: int, name: str) -> HttpResponse:
    """GET one file of a form; never with a type that a browser would run."""
    given = FormMedia.objects.filter(form__programme=programme, form__state__in=GIVEN)
    found = get_object_or_404(given, form_id=pk, name=name)
    answer = HttpResponse(bytes(found.content), content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = "attachment"
    return with_headers(answer)


@csrf_exempt
def nothing(request: HttpRequest) -> HttpResponse:
    """An address of phones at which there is no door: 404 as a phone reads it."""
    return message(Speaker("en")("web-not-found"), 404)


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
