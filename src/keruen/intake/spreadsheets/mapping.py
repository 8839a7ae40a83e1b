"""A mapping file: how the columns of a plain spreadsheet become places, interviews and estimates (docs/methods/intake.md)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Columns = Mapping[str, str]


@dataclass(frozen=True)
class Source:
    """Where a fact of a row comes from: a constant, or a column whose words are translated by `values`."""

    constant: str = ""
    column: str = ""
    values: Columns = field(default_factory=dict)  # folded word -> code
    otherwise: str = ""


@dataclass(frozen=True)
class Rows:
    """Rows whose column holds one of these (folded) values."""

    column: str
    values: frozenset[str]


@dataclass(frozen=True)
class Level:
    """One level of the hierarchy: its code, its names by language, and for the last one its position."""

    level: int
    code: str
    names: Columns
    kind: Source
    pcode: str = ""
    latitude: str = ""
    longitude: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it is read from."""
        texts = (self.code, *self.names.values(), self.kind.column, self.pcode, self.latitude, self.longitude)
        return tuple(text for text in texts if text)


@dataclass(frozen=True)
class State:
    """The column that says whether a group is there, and its (folded) words."""

    column: str
    words: Columns  # word -> reported, none_present, unknown, not_assessed


@dataclass(frozen=True)
class PartColumns:
    """The columns of one part of a group's number, by measure."""

    dimension: str
    category: str
    columns: Columns


@dataclass(frozen=True)
class GroupColumns:
    """The columns of one group: its state (or None: the number says it), its numbers by measure, its parts."""

    group: str
    state: State | None
    numbers: Columns
    parts: tuple[PartColumns, ...] = ()


@dataclass(frozen=True)
class SourceRound:
    """The column that names the round which answered; rows of another round than `this` are carried forward."""

    column: str
    this: frozenset[str]
    reason: str = ""


@dataclass(frozen=True)
class SheetMapping:
    """A whole mapping file; `file` is its name, for messages."""

    file: str
    sheets: tuple[str, ...]
    find: tuple[str, ...]
    use_hxl: bool
    synonyms: Mapping[str, tuple[str, ...]]
    stop_at: Rows | None
    leave_out: Rows | None
    instrument: str
    root: str
    root_names: Columns
    levels: tuple[Level, ...]
    interview: Mapping[str, Source]
    exact: bool
    source_round: SourceRound | None
    groups: tuple[GroupColumns, ...]
    keep: Columns  # question -> column

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that the mapping names, once."""
        found = [column for level in self.levels for column in level.columns]
        found += [source.column for source in self.interview.values()]
        if self.source_round:
            found += [self.source_round.column, self.source_round.reason]
        for group in self.groups:
            found += [group.state.column if group.state else "", *group.numbers.values()]
            found += [column for part in group.parts for column in part.columns.values()]
        found += [rows.column for rows in (self.stop_at, self.leave_out) if rows]
        return tuple(dict.fromkeys(column for column in (*found, *self.keep.values()) if column))
