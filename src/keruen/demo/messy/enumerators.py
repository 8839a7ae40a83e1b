"""Habits of an enumerator: rounded, repeated, calculated numbers, numbers or facts left out, visits that were not made."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from keruen.demo.kazakhstan.collecting.submission import Submission, new_id
from keruen.demo.messy.desk import Desk, changes, numbers
from keruen.demo.messy.fault import Change, Fault, Kind, Plant
from keruen.terms.settings import Group

Wrong = dict[str, str]
REFUSED = 0.6  # visits that somebody refused, beside each that took place
OPENING = ("start", "end", "region", "district", "settlement", "enumerator", "visit_date", "mode")
Habit = Callable[[Submission, Group, int, Desk], Wrong]  # what the enumerator writes for a group's number


def keep(desk: Desk) -> None:
    """Choose an enumerator for each habit, of whom nothing else is planted: those who wrote most numbers, so that it can be
    seen; the one who calculates is the one who asked for most households."""
    said, pairs = Counter[str](), Counter[str]()
    for submission in desk.raw.b2:
        who = submission.answers["enumerator"]
        own = numbers(submission, desk.programme)
        said[who] += len(own)
        pairs[who] += sum(bool(submission.answers.get(f"{group.prefix}_households")) for group, _ in own)
    calculates = max(pairs, key=lambda who: (pairs[who], who))
    often = [who for who, _ in sorted(said.items(), key=lambda item: (-item[1], item[0])) if who != calculates]
    others = [kind.id for kind in KINDS if kind.id != "calculates"]
    chosen = often[len(others) : 2 * len(others)]  # not the busiest: most interviews stay free for other faults
    desk.rng.shuffle(chosen)
    desk.kept.update(zip(others, chosen, strict=True), calculates=calculates)


def _habit(kind: str, habit: Habit) -> Plant:
    """All interviews of the enumerator, with what the habit makes of their numbers."""

    def plant(desk: Desk, many: int) -> Iterator[Fault]:
        who = desk.kept[kind]
        found: list[Change] = []
        for submission in desk.free(enumerator=who) if many else ():
            wrong: Wrong = {}
            for group, n in numbers(submission, desk.programme):
                wrong |= habit(submission, group, n, desk)
            found += changes(submission, wrong)
            desk.take(submission)
        yield Fault(kind, tuple(found), enumerator=who)

    return plant


def _rounded(submission: Submission, group: Group, n: int, desk: Desk) -> Wrong:
    del submission, desk
    return {f"{group.prefix}_persons": str((n + 5) // 10 * 10)} if n >= 10 else {}


def _the_same(submission: Submission, group: Group, n: int, desk: Desk) -> Wrong:
    del submission
    return {f"{group.prefix}_persons": "35"} if n < 400 and desk.rng.random() < 0.8 else {}


def _multiple(submission: Submission, group: Group, n: int, desk: Desk) -> Wrong:
    del desk
    households = int(submission.answers.get(f"{group.prefix}_households") or 0)
    return {f"{group.prefix}_persons": str(max(2, n // households) * households)} if households >= 3 else {}


def _not_asked(submission: Submission, group: Group, n: int, desk: Desk) -> Wrong:
    """`Number unknown`, and with it none of the questions that follow; where countries were named the number stays."""
    del n, desk
    prefix = f"{group.prefix}_"
    if f"{prefix}top_count" in submission.answers:
        return {}
    return {p: "" for p in submission.answers if p.startswith(prefix)} | {f"{prefix}answer": "unknown"}


def _refused(desk: Desk, many: int) -> Iterator[Fault]:
    """Visits that were never made, written down as refused."""
    who = desk.kept["invents_refusals"]
    own = desk.free(enumerator=who) if many else []
    made = own[: round(REFUSED * len(own))]
    added = tuple(
        replace(s, uuid=new_id(desk.rng), repeats={},
                answers={name: s.answers[name] for name in OPENING} | {"outcome": "refused"})
        for s in made
    )  # fmt: skip
    yield Fault("invents_refusals", added=added, enumerator=who)


def _left_out(desk: Desk, many: int) -> Iterator[Fault]:
    """The sex of the informant was seldom written down."""
    who = desk.kept["leaves_out"]
    own = [s for s in desk.free(enumerator=who) if many and desk.rng.random() < 0.6]
    yield Fault("leaves_out", tuple(c for s in own for c in changes(s, {"informant_sex": ""})), enumerator=who)


KINDS = (
    Kind("rounds", 1, ("checks-heaping",), _habit("rounds", _rounded)),
    Kind("one_number", 1, ("checks-enumerator-same",), _habit("one_number", _the_same)),
    Kind("calculates", 1, ("checks-enumerator-multiples",), _habit("calculates", _multiple)),
    Kind("asks_no_number", 1, ("checks-enumerator-unknown",), _habit("asks_no_number", _not_asked)),
    Kind("invents_refusals", 1, ("checks-enumerator-refusals",), _refused),
    Kind("leaves_out", 1, ("checks-enumerator-missing",), _left_out),
)
