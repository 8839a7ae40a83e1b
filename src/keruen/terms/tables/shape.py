"""What a table and a column are, in plain words (text, int, float, flag, date)."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "int", "float", "flag", "date"]


@dataclass(frozen=True)
class Column:
    """One column: its name, type, meaning, unit ("" if it has none) and whether it may be empty (null)."""

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Table:
    """A named table: what one row is, and its columns in order."""

    name: str
    row: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(column.name for column in self.columns)


def text(name: str, meaning: str, *, optional: bool = False) -> Column:
    """A text column (identifiers and codes among them)."""
    return Column(name, "text", meaning, optional=optional)


def whole(name: str, meaning: str, unit: str = "", *, optional: bool = False) -> Column:
    """A 64-bit integer column."""
    return Column(name, "int", meaning, unit, optional)


def flag(name: str, meaning: str, *, optional: bool = False) -> Column:
    """A true/false column."""
    return Column(name, "flag", meaning, optional=optional)


def real(name: str, meaning: str, unit: str = "", *, optional: bool = False) -> Column:
    """A double precision column; only for what is never summed exactly (coordinates, printed ratios)."""
    return Column(name, "float", meaning, unit, optional)
