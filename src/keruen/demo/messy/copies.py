"""Interviews that are there twice: sent twice, copied as they are, copied with small changes; one informant twice; two at once."""

import datetime
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from keruen.demo.kazakhstan.collecting.submission import Submission, new_id
from keruen.demo.messy.desk import Desk, changes, each, numbers
from keruen.demo.messy.fault import Fault, Kind
from keruen.demo.messy.interviews import moved

KNOWN = 4  # an interview is recognised again by so many numbers of 10 and more


def _recognisable(submission: Submission) -> bool:
    values = [v for name, v in submission.answers.items() if name[2:3] == "_"]
    return sum(value.isdecimal() and int(value) >= 10 for value in values) >= KNOWN


def _sent_twice(desk: Desk, many: int) -> Iterator[Fault]:
    for submission in desk.free()[:many]:
        desk.take(submission)
        yield Fault("sent_twice", added=(submission,))


def _twin(submission: Submission, desk: Desk, turn: int) -> Submission:
    """The same interview under another id, of an informant of its own, in the evening of that day."""
    day = submission.answers["start"][:10]
    zone = submission.answers["start"][-6:]
    start = f"{day}T{19 + turn % 2}:{desk.rng.randint(10, 29)}:00.000{zone}"
    own = {"informant": f"C{turn:03d}", "start": start, "end": moved(start, desk.rng.randint(18, 28))}
    return replace(submission, uuid=new_id(desk.rng), answers=submission.answers | own)


def _copied(desk: Desk, many: int) -> Iterator[Fault]:
    for turn, submission in enumerate([s for s in desk.free() if _recognisable(s)][:many]):
        desk.take(submission)
        yield Fault("copied", added=(_twin(submission, desk, turn),), of=(submission.uuid,))


def _nearly_copied(desk: Desk, many: int) -> Iterator[Fault]:
    """The copy has one number of 30 and more that is larger by one person."""
    for turn, submission in enumerate(desk.free()):
        said = [(group, n) for group, n in numbers(submission, desk.programme) if n >= 30]
        if not many or not said or not _recognisable(submission):
            continue
        many -= 1
        desk.take(submission)
        twin = _twin(submission, desk, 1000 + turn)
        path = f"{said[0][0].prefix}_persons"
        twin = replace(twin, answers=twin.answers | {path: str(said[0][1] + 1)})
        yield Fault("nearly_copied", added=(twin,), of=(submission.uuid,))


def _informant_twice(desk: Desk, many: int) -> Iterator[Fault]:
    """The pseudonym of another informant of the settlement."""
    for people in desk.by_place().values():
        if len(people) >= 2 and many:
            many -= 1
            one, other = people[:2]
            desk.take(one, other)
            wrong = changes(one, {"informant": other.answers["informant"]})
            yield Fault("informant_twice", wrong, of=(other.uuid,))


def _overlapping(desk: Desk, many: int) -> Iterator[Fault]:
    """The phone's clock was wrong: the interview lies within another one of the enumerator on that day."""
    for days in _days(desk).values():
        if len(days) >= 2 and many:
            many -= 1
            one, other = days[:2]
            desk.take(one, other)
            length = _minutes(one)
            inside = moved(other.answers["start"], min(8, max(1, _minutes(other) // 3)))
            wrong = {"start": inside, "end": moved(inside, length)}
            yield Fault("two_at_once", changes(one, wrong), of=(other.uuid,))


def _days(desk: Desk) -> dict[tuple[str, str], list[Submission]]:
    """Free interviews of 20 minutes and more, by enumerator and day."""
    found: dict[tuple[str, str], list[Submission]] = defaultdict(list)
    for submission in desk.free():
        if _minutes(submission) >= 20:
            found[submission.answers["enumerator"], submission.answers["start"][:10]].append(submission)
    return found


def _minutes(submission: Submission) -> int:
    start, end = (datetime.datetime.fromisoformat(submission.answers[name]) for name in ("start", "end"))
    return int((end - start).total_seconds()) // 60


def _typed_place(submission: Submission, desk: Desk) -> dict[str, str]:
    """The settlement was not found in the list and typed, with a slip."""
    del desk
    return {"settlement": "not_listed", "settlement_other": f"Sinthetic vilage {submission.answers['settlement'][-4:]}"}


SENT_TWICE = Kind("sent_twice", 10, ("intake-double-same",), _sent_twice)
KINDS = (
    SENT_TWICE,
    Kind("two_at_once", 15, ("checks-overlap",), _overlapping),
    Kind("copied", 15, ("checks-exact-duplicates",), _copied),
    Kind("nearly_copied", 15, ("checks-near-duplicates",), _nearly_copied),
    Kind("informant_twice", 15, ("checks-informant-twice", "intake-informant-twice"), _informant_twice),
    Kind("typed_place", 10, ("intake-place-matched", "intake-place-unknown"), each("typed_place", _typed_place)),
)
