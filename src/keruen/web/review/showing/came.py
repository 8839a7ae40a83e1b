"""Answers of enumerators that a reviewer has not dealt with yet, for the top of the inbox."""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.web.review.asking.questions import Told, came
from keruen.web.review.reading.tables import Desk
from keruen.web.review.showing.inbox import within


@dataclass(frozen=True)
class Came:
    """A closed question, the interview to open for it, and its place's name; "" where that is not known."""

    told: Told
    record: str
    place: str


def came_to(desk: Desk, areas: Sequence[str], language: str) -> list[Came]:
    """Those about interviews within areas ([""]: everywhere), the newest first."""
    places = {row["record"]: row["place"] or "" for row in desk.rows("interviews")}
    found = []
    for told in came(desk.round):
        known = [told.newer.instance_id] if told.newer else []
        record = next((name for name in [*known, told.question.record] if name in places), "")
        place = places.get(record, "")
        if within(desk, place, areas):
            found.append(Came(told, record, desk.gazetteer.name(place, language) if place else ""))
    return found
