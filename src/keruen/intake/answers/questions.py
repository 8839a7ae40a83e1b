"""The bindings of a form, sorted by what they are asked for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyarrow as pa

from keruen.terms.settings import Programme


@dataclass(frozen=True)
class Binding:
    """One row of BINDINGS; empty cells are ''."""

    question: str
    role: str
    group: str
    measure: str
    dimension: str
    category: str
    repeat: str


@dataclass(frozen=True)
class Size:
    """The questions on one group's number; '' where the form has none."""

    answer_kind: str
    numbers: Mapping[str, str]  # measure -> question
    band: str
    basis: str
    covers: str
    scope: str
    part_name: str
    knowledge: str
    parts: tuple[Binding, ...]
    part_codes: Mapping[tuple[str, str], str]  # (repeat, dimension) -> question
    flows: Mapping[str, str]  # previous, arrived, left -> question

    @property
    def asked(self) -> tuple[str, ...]:
        """The questions of which an answer says that the group is there."""
        return tuple(q for q in (self.answer_kind, self.band, *self.numbers.values()) if q)


@dataclass(frozen=True)
class Questions:
    """All bindings: facts of the interview by role, groups, services."""

    facts: Mapping[str, str]  # role -> question outside groups, services and repeats
    groups: Mapping[str, Size]
    access: Mapping[str, str]  # service -> question
    distance: Mapping[str, str]
    repeats: Mapping[str, Mapping[str, str]]  # repeat -> role -> question

    def repeat_with(self, role: str) -> tuple[str, Mapping[str, str]] | None:
        """The repeat in which a role is asked, and its questions by role."""
        return next(((name, roles) for name, roles in self.repeats.items() if role in roles), None)


def sort_out(bindings: pa.Table, programme: Programme) -> Questions:
    """BINDINGS sorted; groups in the order of the programme, groups that it does not have are left out."""
    rows = [Binding(**{name: row[name] or "" for name in Binding.__annotations__}) for row in bindings.to_pylist()]
    by_group: dict[str, list[Binding]] = defaultdict(list)
    repeats: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        if row.group:
            by_group[row.group].append(row)
        elif row.repeat:
            repeats[row.repeat].setdefault(row.role, row.question)
    return Questions(
        facts=_first({r.role: r.question for r in reversed(rows) if not (r.group or r.repeat or r.dimension)}),
        groups={g.code: _size(by_group[g.code]) for g in programme.groups if _has_number(by_group[g.code])},
        access={r.dimension: r.question for r in rows if r.role == "access"},
        distance={r.dimension: r.question for r in rows if r.role in ("distance", "band") and not r.group},
        repeats=repeats,
    )


def _first(facts: dict[str, str]) -> dict[str, str]:
    return dict(sorted(facts.items()))


def _has_number(rows: Iterable[Binding]) -> bool:
    return any(row.role in ("number", "band", "answer_kind") for row in rows)


def _size(rows: list[Binding]) -> Size:
    def question(role: str) -> str:
        return next((row.question for row in rows if row.role == role), "")

    return Size(
        answer_kind=question("answer_kind"),
        numbers={row.measure or "persons": row.question for row in rows if row.role == "number"},
        band=question("band"),
        basis=question("basis"),
        covers=question("covers"),
        scope=question("scope"),
        part_name=question("part_name"),
        knowledge=question("knowledge"),
        parts=tuple(row for row in rows if row.role == "part"),
        part_codes={(row.repeat, row.dimension): row.question for row in rows if row.role == "part_code"},
        flows={r.role.removeprefix("flow_"): r.question for r in rows if r.role.startswith("flow_")},
    )
