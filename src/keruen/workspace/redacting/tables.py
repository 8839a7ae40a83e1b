"""Rows of a submission in sheets of any export, blanked: the rows of others keep their numbers, and so their ids."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from keruen.intake.redacted import is_contact

_OWN = ("_uuid", "_submission__uuid", "instanceID", "meta/instanceID", "meta/rootUuid", "KEY", "PARENT_KEY", "uuid")
Grid = Sequence[Sequence[object]]


@dataclass(frozen=True)
class Wish:
    """What is to be taken out of one raw file: submissions, those of which only contacts go, and where intake met them."""

    whole: frozenset[str]
    contacts: frozenset[str]
    rows: frozenset[tuple[str, int]] = frozenset()  # (sheet or '', row) of whole submissions, as a person counts rows
    contact_rows: frozenset[tuple[str, int]] = frozenset()

    def takes(self, text: object) -> bool:
        """Whether a cell names one of the submissions, or something inside one."""
        return _names(text, self.whole) or self.only_contacts(text)

    def only_contacts(self, text: object) -> bool:
        """Whether a cell names a submission of which only the contacts go."""
        return _names(text, self.contacts)


def _names(text: object, records: frozenset[str]) -> bool:
    said = str(text or "").removeprefix("uuid:")
    plain = (record.removeprefix("uuid:") for record in records)
    return any(said == name or said.startswith(f"{name}/") for name in plain)


def cells(sheets: dict[str, Grid], wish: Wish) -> dict[str, set[tuple[int, int]]]:
    """The cells to blank in each sheet, as (row, column) from 0."""
    whole = _rows(sheets, wish.whole, wish.rows)
    contacts = _rows(sheets, wish.contacts, wish.contact_rows)
    found: dict[str, set[tuple[int, int]]] = {}
    for name, grid in sheets.items():
        columns = [c for c in range(max(map(len, grid), default=0)) if _is_contact_column(grid, c)]
        found[name] = {(at, c) for at in whole[name] for c in range(len(grid[at]))}
        found[name] |= {(at, c) for at in contacts[name] for c in columns if c < len(grid[at])}
    return found


def _rows(sheets: dict[str, Grid], records: frozenset[str], met: frozenset[tuple[str, int]]) -> dict[str, set[int]]:
    """The rows of submissions in every sheet: where intake met them, where their id stands, and their repeats."""
    rows = {name: _own_rows(name, grid, records, met) for name, grid in sheets.items()}
    _children(sheets, rows)
    return rows


def _own_rows(name: str, grid: Grid, records: frozenset[str], met: frozenset[tuple[str, int]]) -> set[int]:
    """The rows of a sheet that belong to the submissions by their place or by an id in them."""
    header = [str(cell or "") for cell in grid[0]] if grid else []
    own = [position for position, title in enumerate(header) if title in _OWN]
    found = {at for sheet, row in met if sheet == name and 0 <= (at := row - 1) < len(grid)}
    found |= {at for at, row in enumerate(grid) if at and any(_names(row[c], records) for c in own if c < len(row))}
    return found


def _children(sheets: dict[str, Grid], rows: dict[str, set[int]]) -> None:
    """Rows of repeats whose parent is taken out, and of repeats inside them."""
    grown = True
    while grown:
        dead = {(name[:31], index) for name, grid in sheets.items() for index in _values(grid, rows[name], "_index")}
        grown = False
        for name, grid in sheets.items():
            header = [str(cell or "") for cell in grid[0]] if grid else []
            if "_parent_index" not in header:
                continue
            for at in range(1, len(grid)):
                table, index = (_at(grid[at], header, title) for title in ("_parent_table_name", "_parent_index"))
                if at not in rows[name] and (table[:31], index) in dead:
                    rows[name].add(at)
                    grown = True


def _values(grid: Grid, rows: Iterable[int], title: str) -> list[str]:
    header = [str(cell or "") for cell in grid[0]] if grid else []
    return [_at(grid[at], header, title) for at in rows if title in header]


def _at(row: Sequence[object], header: list[str], title: str) -> str:
    position = header.index(title) if title in header else len(row)
    cell = row[position] if position < len(row) else ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell if cell is not None else "")


def _is_contact_column(grid: Grid, column: int) -> bool:
    heads = (row[column] for row in grid[:5] if column < len(row))
    return any(isinstance(head, str) and is_contact(head) for head in heads)
