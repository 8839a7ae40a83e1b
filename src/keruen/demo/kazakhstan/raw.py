"""What the calibrated round's folder will hold as received, before a file is written: the place where a round can be spoilt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from keruen.demo.kazakhstan.collecting.decisions import Row
from keruen.demo.kazakhstan.collecting.submission import Submission


@dataclass(frozen=True)
class Raw:
    """Submissions of the three forms, rows of cleaning.csv and justifications.csv, the figures that the round before will show."""

    b1: tuple[Submission, ...]
    b2: tuple[Submission, ...]
    services: tuple[Submission, ...]
    cleaning: tuple[Row, ...]
    justifications: tuple[Row, ...]
    previous: Mapping[tuple[str, str], int]  # (settlement, group) -> persons


Spoil = Callable[[Raw], Raw]


def untouched(raw: Raw) -> Raw:
    """The round as it is."""
    return raw
