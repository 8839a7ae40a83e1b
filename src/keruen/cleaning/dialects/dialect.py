"""What a dialect is: how it writes a log of corrections as sheets, how it reads one, and what it cannot say."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from keruen.cleaning.dialects.known import Known
from keruen.intake.cells import as_text
from keruen.intake.findings import Notebook, Where
from keruen.intake.sheets import Sheet

Row = dict[str, str]  # of CLEANING
Sheets = dict[str, list[list[str]]]  # name -> rows, the header first
_OTHER = re.compile(r"[^0-9a-z*]+")


@dataclass(frozen=True)
class Desk:
    """Where a log is read: what the round knows, who takes the log over and when, where to note what is not understood."""

    known: Known
    file: str
    notes: Notebook
    who: str
    when: str

    def refuse(self, code: str, sheet: str, row: int, **params: str) -> None:
        """Note a row that was not taken over."""
        self.notes.add(code, "error", Where(self.file, sheet or None, row), **params)

    def warn(self, code: str, sheet: str, row: int, **params: str) -> None:
        """Note a row that was taken over with something added."""
        self.notes.add(code, "warning", Where(self.file, sheet or None, row), **params)


class Reads(Protocol):
    """Reads the sheets of a log."""

    def __call__(self, sheets: Sequence[Sheet], desk: Desk) -> list[Row]:
        """Rows of CLEANING."""


@dataclass(frozen=True)
class Dialect:
    """A dialect by its name; `columns` are those of CLEANING that it cannot carry, `carries` says whether an entry can go."""

    name: str
    sheets: tuple[str, ...]  # by which its workbooks are known, as `key` writes them
    needs: tuple[tuple[str, ...], ...]  # of its columns, each by its names, as `key` writes them
    read: Reads
    write: Callable[[Sequence[Row], Known], Sheets]
    carries: Callable[[Row, Known], bool] = lambda row, known: True
    columns: tuple[str, ...] = ()

    def knows(self, sheets: Sequence[Sheet]) -> bool:
        """Whether sheets look like a log of this dialect."""
        names = {key(sheet.name) for sheet in sheets}
        if names & set(self.sheets):
            return True
        return any(all(set(names) & set(columns(sheet)) for names in self.needs) for sheet in sheets[:1])


def key(text: str) -> str:
    """A name without case, dots, spaces and leading marks: `old.value`, `Old Value` and `old_value` are one."""
    return _OTHER.sub("_", text.casefold()).strip("_")


def columns(sheet: Sheet) -> dict[str, int]:
    """The columns of a sheet by `key`, the first of equal ones."""
    found: dict[str, int] = {}
    for position, title in enumerate(sheet.header()):
        found.setdefault(key(title), position)
    return found


@dataclass(frozen=True)
class Line:
    """One row of a foreign sheet: its number and its cells by `key`."""

    sheet: str
    row: int
    cells: Mapping[str, str]

    def first(self, *names: str) -> str:
        """The cell of the first of these columns that is filled; ''."""
        return next((self.cells[name] for name in names if self.cells.get(name)), "")


def lines(sheet: Sheet) -> list[Line]:
    """The rows of a sheet that are not blank."""
    at = columns(sheet)
    found = []
    for i in range(1, len(sheet.rows)):
        row = sheet.rows[i]
        cells = {name: (as_text(row[c]) or "") if c < len(row) else "" for name, c in at.items()}
        if any(cells.values()):
            found.append(Line(sheet.name, sheet.number(i), cells))
    return found
