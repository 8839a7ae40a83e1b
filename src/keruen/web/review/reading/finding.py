"""What an address of the desk names: a round, an interview with the place that rights are given for, a subject of acts."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.review.models import Subject
from keruen.web.review.reading.tables import Desk
from keruen.web.rounds.models import Round


def round_of(slug: str, code: str) -> Round:
    """The round of an address; 404 where there is none."""
    return get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)


def place_of(desk: Desk, record: str) -> str:
    """The place of an interview; "" where it is not known."""
    found = next(iter(desk.rows("interviews", record=record)), None)
    return (found["place"] or "") if found else ""


def authorise_record(request: HttpRequest, right: Right, desk: Desk, record: str) -> None:
    """Refuse a person whose areas do not hold the place of an interview; one without a place is for the whole programme."""
    authorise(request.user, right, desk.round.programme, desk.above(place_of(desk, record)))


def subject_of(desk: Desk, key: str) -> Subject:
    """The row of a record or place, as it is; one that nobody acted on is new, and not saved."""
    return Subject.objects.filter(round=desk.round, key=key).first() or Subject(round=desk.round, key=key)
