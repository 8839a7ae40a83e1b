"""Faults of an interview: how long, when, where, of whom, and answers under questions that were not asked."""

import datetime

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.kazakhstan.settings import ROUND, round_settings
from keruen.demo.messy.desk import Desk, each, numbers
from keruen.demo.messy.fault import Kind

Wrong = dict[str, str]


def moved(moment: str, minutes: int) -> str:
    """A moment (ISO 8601 with its offset), so many minutes later."""
    later = datetime.datetime.fromisoformat(moment) + datetime.timedelta(minutes=minutes)
    return later.isoformat(timespec="milliseconds")


def _hurried(submission: Submission, desk: Desk) -> Wrong:
    return {"end": moved(submission.answers["start"], desk.rng.randint(1, 3))}


def _left_open(submission: Submission, desk: Desk) -> Wrong:
    return {"end": moved(submission.answers["end"], desk.rng.randint(300, 2000))}


def _ends_before(submission: Submission, desk: Desk) -> Wrong:
    return {"end": moved(submission.answers["start"], -desk.rng.randint(5, 600))}


def _at_night(submission: Submission, desk: Desk) -> Wrong:
    """The phone's clock is wrong: the whole interview lies in the night before."""
    start = submission.answers["start"]
    hour, minute = int(start[11:13]), int(start[14:16])
    back = hour * 60 + minute - desk.rng.randint(20, 330)
    return {name: moved(submission.answers[name], -back) for name in ("start", "end")}


def _wrong_day(submission: Submission, desk: Desk) -> Wrong:
    """The visit lies before the round or after it."""
    round, days = round_settings(ROUND), datetime.timedelta(desk.rng.randint(20, 300))
    first, last = (datetime.date.fromisoformat(day) for day in (round.start, round.end))
    return {"visit_date": desk.rng.choice((first - days, last + days)).isoformat()}


def _other_district(submission: Submission, desk: Desk) -> Wrong:
    """A district of another region was chosen."""
    districts = sorted({s.answers["district"] for s in desk.raw.b2 if s.region != submission.region})
    return {"district": desk.rng.choice(districts)}


def _no_such_place(submission: Submission, desk: Desk) -> Wrong:
    """The code of the settlement has a digit too many."""
    return {"settlement": f"{submission.answers['settlement']}{desk.rng.randint(0, 9)}"}


def _no_such_option(submission: Submission, desk: Desk) -> Wrong:
    return {desk.rng.choice(("informant_kind", "informant_sex", "mode")): desk.rng.choice(("n/a", "other 2", "99"))}


def _no_consent(submission: Submission, desk: Desk) -> Wrong:
    return {"consent": ""}


def _two_answers(submission: Submission, desk: Desk) -> Wrong:
    """A range was entered beside the number."""
    said = numbers(submission, desk.programme)
    if not said:
        return {}
    group, _ = desk.rng.choice(said)
    return {f"{group.prefix}_band": desk.rng.choice(("1-10", "11-50", "51-100"))}


def _group_forgotten(submission: Submission, desk: Desk) -> Wrong:
    """A group has a number and is not among those present."""
    present = submission.answers.get("groups_present", "").split()
    said = [group.code for group, _ in numbers(submission, desk.programme)]
    if len(present) < 2 or not said:
        return {}
    lost = desk.rng.choice(said)
    return {"groups_present": " ".join(code for code in present if code != lost)}


def _presence_lost(submission: Submission, desk: Desk) -> Wrong:
    if not submission.answers.get("groups_present"):
        return {}
    return {"groups_present": "", "groups_unknown": "", "groups_confirmed": ""}


KINDS = (
    Kind("hurried", 20, ("checks-duration",), each("hurried", _hurried)),
    Kind("left_open", 12, ("checks-duration",), each("left_open", _left_open)),
    Kind("ends_before", 12, ("checks-duration",), each("ends_before", _ends_before)),
    Kind("at_night", 20, ("checks-time-of-day",), each("at_night", _at_night)),
    Kind("wrong_day", 20, ("intake-date-outside",), each("wrong_day", _wrong_day)),
    Kind("other_district", 20, ("checks-declared-parents",), each("other_district", _other_district)),
    Kind("no_such_place", 15, ("intake-place-unknown",), each("no_such_place", _no_such_place)),
    Kind("no_such_option", 20, ("intake-option-unknown",), each("no_such_option", _no_such_option)),
    Kind("no_consent", 10, ("intake-consent-missing",), each("no_consent", _no_consent)),
    Kind("two_answers", 20, ("checks-skip-logic",), each("two_answers", _two_answers)),
    Kind("group_forgotten", 20, ("intake-number-though-absent", "checks-skip-logic"),
         each("group_forgotten", _group_forgotten)),
    Kind("presence_lost", 10, ("intake-presence-missing",), each("presence_lost", _presence_lost)),
)  # fmt: skip
