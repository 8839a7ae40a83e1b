"""The claims of a bundle: rows of claims.csv over the cells of its tables.

A cell is `table[row, column]`, or a printed text in straight quotes; `*` stands for several rows or columns.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from fnmatch import fnmatchcase

from keruen.audit.cells import Cell, cell
from keruen.audit.claims import FORMS, KINDS, NEEDS, Alternative, Claim
from keruen.audit.document import Grid
from keruen.audit.found.matrix import matrix
from keruen.audit.identities import FormulaError, evaluate
from keruen.audit.interval import UndefinedError, exactly
from keruen.terms.problems import Problem

COLUMNS = (
    "kind", "form", "claimed", "inputs", "formula", "per", "members", "periods", "regions", "note", "quoted",
)  # fmt: skip
_ADDRESS = re.compile(r"([^\[\]]+)\[(.+)\]")


@dataclass(frozen=True)
class Shelf:
    """All cells of a bundle, by table, row and column."""

    cells: Mapping[tuple[str, str, str], Cell]
    language: str

    def find(self, address: str) -> list[Cell]:
        """The cells that an address names; none where it names none."""
        text = address.strip()
        if text.startswith('"') and text.endswith('"'):
            return [cell(text.strip('"'), self.language)]
        places = list(_places(text))
        exact = next((self.cells[place] for place in places if place in self.cells), None)
        if exact is not None or "*" not in text:
            return [exact] if exact is not None else []
        for place in places:
            found = [
                c for at, c in self.cells.items() if all(fnmatchcase(h, w) for h, w in zip(at, place, strict=True))
            ]
            if found:
                return found
        return []

    def nearest(self, address: str) -> str:
        """The address most like one that names no cell."""
        known = [f"{table}[{row}, {column}]" for table, row, column in self.cells]
        return next(iter(get_close_matches(address, known, 1, 0)), "")


def _places(address: str) -> Iterator[tuple[str, str, str]]:
    """What an address may mean: its comma parts row and column, but both may hold commas of their own."""
    match = _ADDRESS.fullmatch(address)
    if match is not None:
        parts = match[2].split(", ")
        for at in range(len(parts) - 1, 0, -1):
            yield match[1].strip(), ", ".join(parts[:at]).strip(), ", ".join(parts[at:]).strip()


def shelve(grids: Sequence[Grid], language: str) -> Shelf:
    """The cells of tables; a cell that holds no number is there, and unknown."""
    cells: dict[tuple[str, str, str], Cell] = {}
    for grid in grids:
        m = matrix(grid)
        for row, line in zip(m.lines, m.cells, strict=True):
            for column, one in zip(m.positions, line, strict=True):
                cells[grid.name, row, column] = one or Cell(f"{grid.name}: {row}, {column}", "", None, 0)
    return Shelf(cells, language)


def claims(text: str, file: str, shelf: Shelf) -> Iterator[Claim]:
    """The claims of a claims.csv; problems: audit-columns, audit-kind-unknown, audit-cell-unknown, audit-inputs, audit-formula."""
    reader = csv.DictReader(io.StringIO(text))
    for column in ("kind", "claimed", "inputs"):
        if column not in (reader.fieldnames or ()):
            raise Problem("audit-columns", file=file, column=column, columns=", ".join(reader.fieldnames or ()))
    for number, row in enumerate(reader, start=2):
        yield _Row({name: (row.get(name) or "").strip() for name in COLUMNS}, file, number, shelf).claim()


@dataclass(frozen=True)
class _Row:
    """One row of claims.csv."""

    held: Mapping[str, str]
    file: str
    number: int
    shelf: Shelf

    def claim(self) -> Claim:
        """The claim that it makes."""
        kind = next((known for known in KINDS if known == self.held["kind"]), None)
        if kind is None:
            raise self._unknown("kind", ", ".join(KINDS))
        form = self.held["form"]
        if form and form not in FORMS.get(kind, ()):
            raise self._unknown("form", ", ".join(FORMS.get(kind, ())) or "-")
        claimed = self._cells("claimed")[0]
        inputs = tuple(one for one in self._cells("inputs") if one is not claimed)
        least, most = NEEDS[kind]
        if len(inputs) < least or (most is not None and len(inputs) > most):
            raise Problem("audit-inputs", file=self.file, row=self.number, kind=kind, n=len(inputs))
        per = self.held["per"] or "100"
        if not per.isdigit():
            raise self._unknown("per", "100, 1000, 10000")
        self._formula(kind, len(inputs))
        return Claim(
            kind, claimed, inputs, form, self.held["formula"], int(per),
            (*self._others("periods", "period", inputs), *self._others("regions", "region", inputs)),
            tuple(c for c in self._cells("members") if c != claimed and c not in inputs) if self.held["members"] else (),
            self.held["note"], self.held["quoted"], weight=9,
        )  # fmt: skip

    def _cells(self, column: str) -> list[Cell]:
        found: list[Cell] = []
        for address in self.held[column].split(";"):
            named = self.shelf.find(address)
            if address.strip().startswith('"'):  # two equal texts in two places are two cells
                named = [replace(one, name=f"\u201c{one.text}\u201d ({self.file}, {self.number})") for one in named]
            if not named:
                nearest = self.shelf.nearest(address.strip())
                raise Problem(
                    "audit-cell-unknown", file=self.file, row=self.number, cell=address.strip(), nearest=nearest
                )
            found += named
        return found

    def _others(self, column: str, kind: str, inputs: tuple[Cell, ...]) -> Iterator[Alternative]:
        """Other inputs: each two cells of a series of periods, or each cell of other regions in the place of the first input."""
        if not self.held[column]:
            return
        others = self._cells(column)
        if kind == "period":
            for at, first in enumerate(others):
                for second in others[at + 1 :]:
                    if (first, second) != inputs and len(inputs) == 2:
                        yield Alternative("period", (first, second))
        else:
            for one in others:
                if one not in inputs:
                    yield Alternative("region", (one, *inputs[1:]))

    def _formula(self, kind: str, n: int) -> None:
        """A formula must be one."""
        if kind != "identity":
            return
        try:
            evaluate(self.held["formula"], [exactly(prime) for prime in range(2, 2 + n)])
        except UndefinedError:
            return
        except FormulaError as fault:
            raise Problem("audit-formula", file=self.file, row=self.number, formula=self.held["formula"]) from fault

    def _unknown(self, column: str, known: str) -> Problem:
        return Problem("audit-kind-unknown", file=self.file, row=self.number, value=self.held[column], known=known)
