"""A submission as a form makes it: answers by question name, repeats, and the columns of its form in order."""

import datetime
import uuid
from dataclasses import dataclass, field
from random import Random

from keruen.forms.reading.model import FormModel

Answers = dict[str, str]
SYNTHETIC = "SYNTHETIC"  # in the name of every raw file
SAYS_SO = (
    "Synthetic interview: no real person, no real settlement."  # in every submission, where the form has a comment
)


@dataclass(frozen=True)
class Submission:
    """One submission: answers of the form itself and of its repeats (name -> instances)."""

    uuid: str
    form: str
    version: str
    submitted: str  # ISO 8601, UTC
    region: str
    answers: Answers
    repeats: dict[str, list[Answers]] = field(default_factory=dict)


@dataclass(frozen=True)
class Column:
    """One column of an export: question, the XLSForm groups that it stands in, its repeat, the options of a select_multiple."""

    name: str
    groups: tuple[str, ...]
    repeat: str = ""
    options: tuple[str, ...] = ()


def columns(form: FormModel) -> tuple[Column, ...]:
    """The columns of a form's export in order; notes have none."""
    return tuple(
        Column(q.name, q.groups, q.repeat, form.codes(q.list_name) if q.type == "select_multiple" else ())
        for q in form.questions
        if q.type != "note"
    )


def new_id(rng: Random) -> str:
    """A version 4 UUID from the seeded chance."""
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def times(day: datetime.date, rng: Random, minutes: int) -> tuple[str, str, str]:
    """Start, end and time of submission of an interview on that day, ISO 8601."""
    start = datetime.datetime.combine(day, datetime.time(rng.randint(9, 17), rng.randint(0, 59), rng.randint(0, 59)))
    end = start + datetime.timedelta(minutes=minutes, seconds=rng.randint(0, 59))
    sent = end + datetime.timedelta(minutes=rng.randint(1, 400)) - datetime.timedelta(hours=5)
    zone = "+05:00"
    return (
        start.isoformat(timespec="milliseconds") + zone,
        end.isoformat(timespec="milliseconds") + zone,
        sent.isoformat(),
    )
