"""Interviews from the browser come in by the store of the phones: same bytes, same ids, same promises."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect.head import UnreadableError, read_head
from keruen.web.collect.openrosa.envelope import open_envelope
from keruen.web.collect.store import receive
from keruen.web.rounds.models import Programme
from keruen.web.shell.language import speaker
from keruen.web.webform.answers import json, signed_in
from keruen.web.webform.asked import answered_by


@require_POST
@signed_in
def submission(request: HttpRequest, user: User, slug: str) -> HttpResponse:
    """One interview with its files. 201 or 202: it is on the disk, and the browser may forget it; else it keeps it."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(user, Right.FILL_FORMS, programme)
    envelope = open_envelope(request)
    say = speaker(request)
    if envelope is None:
        return json({"told": say("collect-no-xml")}, 400)
    outcome = receive(programme, user, envelope)
    if outcome.status in (201, 202):
        answered_by(user, _edited(envelope.xml))
    return json({"told": say(f"collect-{outcome.told}")}, outcome.status)


def _edited(xml: bytes) -> str:
    try:
        return read_head(xml).deprecated_id
    except UnreadableError:
        return ""
