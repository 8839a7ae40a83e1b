"""What a question to an enumerator speaks of, in words: the settlement of the interview and the question of the form."""

from collections.abc import Iterable
from dataclasses import dataclass

from keruen.terms.problems import Problem
from keruen.web.review.models import AskedBack
from keruen.web.review.reading.answers import interview_of
from keruen.web.review.reading.finding import place_of
from keruen.web.review.reading.tables import Desk, desk_of
from keruen.web.review.showing.cells import cell


@dataclass(frozen=True)
class About:
    """The settlement, and the question as the form words it; "" where the round's tables do not know it any more."""

    place: str = ""
    label: str = ""


def about(questions: Iterable[AskedBack], language: str) -> dict[int, About]:
    """By the number of the question; each round is opened once."""
    desks: dict[int, Desk | None] = {}
    found: dict[int, About] = {}
    for item in questions:
        if item.round_id not in desks:
            desks[item.round_id] = _desk(item)
        desk = desks[item.round_id]
        found[item.pk] = _about(desk, item, language) if desk else About()
    return found


def _desk(item: AskedBack) -> Desk | None:
    try:
        return desk_of(item.round)
    except Problem:  # its folder was not built again yet
        return None


def _about(desk: Desk, item: AskedBack, language: str) -> About:
    place = place_of(desk, item.record)
    interview = interview_of(desk, item.record) if item.path else None
    line = cell(interview, item.path, language) if interview and interview.item(item.path) else None
    label = " · ".join(part for part in (line.section, line.turn, line.label) if part) if line else ""
    return About(desk.gazetteer.name(place, language) if place else "", label)
