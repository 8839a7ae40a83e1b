"""A fault that was planted: what it changes, what the truth is, and which findings would be about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from keruen.demo.kazakhstan.collecting.submission import Submission

if TYPE_CHECKING:
    from keruen.demo.messy.desk import Desk


@dataclass(frozen=True)
class Change:
    """One answer that is wrong: of a submission (its uuid), by question; "" is no answer."""

    uuid: str
    path: str
    true: str
    planted: str

    @property
    def record(self) -> str:
        """The id of the record as intake reads it."""
        return f"uuid:{self.uuid}"


@dataclass(frozen=True)
class Fault:
    """One fault: changed answers, submissions that should not be there, or a justification that was lost.

    `enumerator`, `place` and `group` say what a finding speaks of that names no submission.
    """

    kind: str
    changes: tuple[Change, ...] = ()
    added: tuple[Submission, ...] = ()
    of: tuple[str, ...] = ()  # uuids of further submissions that a finding may rightly name: the model of a copy
    enumerator: str = ""
    place: str = ""
    group: str = ""

    @property
    def records(self) -> frozenset[str]:
        """The records that a finding about it may name."""
        named = (*(change.uuid for change in self.changes), *(s.uuid for s in self.added), *self.of)
        return frozenset(f"uuid:{uuid}" for uuid in named)


Plant = Callable[["Desk", int], Iterator[Fault]]


@dataclass(frozen=True)
class Kind:
    """A kind of fault: how many are planted, which findings are meant for it, and how it is planted."""

    id: str
    many: int
    codes: tuple[str, ...]
    plant: Plant = field(compare=False)
