"""The CSV files in which people write what they decided: every cell text, rows numbered as a spreadsheet counts them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from keruen.intake.findings import Notebook, Where
from keruen.intake.limits import MEGA, Limits, measure
from keruen.intake.sheets import parse
from keruen.terms.problems import Problem
from keruen.terms.tables import Table

LIMITS = Limits(file=200 * MEGA)


@dataclass(frozen=True)
class Line:
    """One row of a ledger: its number in the file and its cells by column, trimmed; '' where a cell is empty."""

    row: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]


def read_ledger(path: Path, table: Table) -> list[Line]:
    """The rows of a ledger that are not blank; [] where the file is absent or empty.

    Problems: column-missing (with the columns that there are), intake-encoding, intake-csv-broken, file-too-large.
    """
    if not path.exists() or path.stat().st_size == 0:
        return []
    measure(path, LIMITS)
    content = path.read_bytes()
    if not content.strip(b"\xef\xbb\xbf \t\r\n"):
        return []
    sheet = parse(content, path.name)
    header = [title.strip().casefold() for title in sheet.header()]
    for name in table.names:
        if name not in header:
            raise Problem("column-missing", file=path.name, sheet="-", column=name, columns=", ".join(header))
    at = {name: header.index(name) for name in table.names}
    lines = []
    for i in range(1, len(sheet.rows)):
        row = sheet.rows[i]
        cells = {name: str(row[c]).strip() if c < len(row) else "" for name, c in at.items()}
        if any(cells.values()):
            lines.append(Line(sheet.number(i), cells))
    return lines


def complete(line: Line, needed: Sequence[str], file: str, notes: Notebook) -> bool:
    """Whether the cells that a ledger cannot do without are filled; a finding names the first that is not."""
    if all(map(line.cells.get, needed)):
        return True
    missing = next((name for name in needed if not line[name]), None)
    if missing is not None:
        where = Where(file, None, line.row, line.cells.get("record") or None)
        notes.add("cleaning-incomplete", "error", where, column=missing, missing=missing)
    return missing is None
