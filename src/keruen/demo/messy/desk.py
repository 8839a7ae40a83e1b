"""The round on the desk while faults are planted: no submission is spoilt twice."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.kazakhstan.raw import Raw
from keruen.demo.messy.fault import Change, Fault, Plant
from keruen.terms.settings import Group, Programme


@dataclass
class Desk:
    """The true round, the seeded chance, what is spoilt already, and the enumerators kept for a habit (kind -> code)."""

    raw: Raw
    programme: Programme
    rng: Random
    taken: set[str] = field(default_factory=set)
    kept: dict[str, str] = field(default_factory=dict)

    def free(self, instrument: str = "b2", enumerator: str = "") -> list[Submission]:
        """Submissions that nothing was planted in, in a random order: assessed interviews, or those on services."""
        every = self.raw.b2 if instrument == "b2" else self.raw.services
        kept = set(self.kept.values())
        found = [
            s
            for s in every
            if s.uuid not in self.taken
            and (s.answers["enumerator"] == enumerator if enumerator else s.answers["enumerator"] not in kept)
            and s.answers.get("consent") == "yes"
        ]
        self.rng.shuffle(found)
        return found

    def by_place(self, instrument: str = "b2") -> dict[str, list[Submission]]:
        """Free submissions by settlement, in a random order of settlements."""
        found: dict[str, list[Submission]] = defaultdict(list)
        for submission in self.free(instrument):
            found[submission.answers["settlement"]].append(submission)
        return dict(found)

    def take(self, *submissions: Submission) -> None:
        """Nothing more is planted in these."""
        self.taken.update(s.uuid for s in submissions)


def changes(submission: Submission, planted: Mapping[str, str]) -> tuple[Change, ...]:
    """The changed answers of a submission as faults; what is the same as the truth is none."""
    said = submission.answers
    return tuple(
        Change(submission.uuid, path, said.get(path, ""), value)
        for path, value in planted.items()
        if said.get(path, "") != value
    )


OneAnswer = Callable[[Submission, Desk], Mapping[str, str]]  # what is written in place of the truth; nothing: not here


def each(kind: str, spoil: OneAnswer, instrument: str = "b2") -> Plant:
    """Plant in one interview after another, chosen by chance among those in which the fault can be made."""

    def plant(desk: Desk, many: int) -> Iterator[Fault]:
        for submission in desk.free(instrument):
            changed = changes(submission, spoil(submission, desk)) if many else ()
            if changed:
                many -= 1
                desk.take(submission)
                yield Fault(kind, changed)

    return plant


def numbers(submission: Submission, programme: Programme) -> list[tuple[Group, int]]:
    """The groups of which the informant stated a number for the whole settlement, with the number."""
    said = submission.answers
    return [
        (group, int(said[f"{group.prefix}_persons"]))
        for group in programme.groups
        if said.get(f"{group.prefix}_answer") == "number" and said.get(f"{group.prefix}_scope") == "whole"
    ]


def parts(submission: Submission, group: Group, dimension: str) -> dict[str, int]:
    """The parts of a number by question, of a breakdown with fixed categories; empty where none were given."""
    stem = f"{group.prefix}_{'type' if dimension == 'migration_type' else dimension}_"
    said = submission.answers
    of = next(d for d in group.dimensions if d.code == dimension)
    return {f"{stem}{c}": int(said[f"{stem}{c}"]) for c in of.categories if said.get(f"{stem}{c}")}


def spoilt(submissions: Sequence[Submission], faults: Sequence[Fault]) -> tuple[Submission, ...]:
    """The submissions with the planted answers in the place of the true ones; added ones stand last."""
    wrong: dict[str, dict[str, str]] = defaultdict(dict)
    for fault in faults:
        for change in fault.changes:
            wrong[change.uuid][change.path] = change.planted
    form = submissions[0].form
    added = [s for fault in faults for s in fault.added if s.form == form]
    return tuple(_with(s, wrong.get(s.uuid, {})) for s in (*submissions, *added))


def _with(submission: Submission, wrong: dict[str, str]) -> Submission:
    if not wrong:
        return submission
    answers = {path: value for path, value in (submission.answers | wrong).items() if value}
    return Submission(submission.uuid, submission.form, submission.version, submission.submitted, submission.region,
                      answers, submission.repeats)  # fmt: skip
