"""A table as cells: what its headings say of units, and which of its cells are numbers."""

import re
from dataclasses import dataclass

from keruen.audit.cells import Cell, cell
from keruen.audit.document import Grid

_UNITS = (
    (re.compile(r"%|процент|per ?cent|пайыз|пайызда|\bдоля\b|\bshare\b|үлес", re.I), "%"),
    (re.compile(r"\bтыс|thousand|\bмың|\bмиң", re.I), "тыс."),
    (re.compile(r"\bмлн|million", re.I), "млн"),
)
_RATES = re.compile(r"на 1\s?000|на 10\s?000|на 100\s?000|per 1[ ,]?0|коэффициент|\brate\b|индекс|\bindex\b", re.I)
TOTAL = re.compile(
    r"^\W*(?:grand |sub)?(?:total|all|sum|overall|итого|всего|сумма|вместе|барлығы|жалпы|жиыны|бардыгы|баары|жалпысынан)\b"
    r"|[\s,:/(](?:total|итого|всего|барлығы|жиыны|бардыгы|баары)\W*$",  # "Men, total"; a heading in two rows: "Persons total"
    re.I,
)
UNADDED = re.compile(
    r"growth|\bmean\b|average|median|\bindex\b|\bratio|\bтемп|\bприрост, %|\bрост(?:а|у|ом|е)?\b|"
    r"\bсредн\w*+(?!\s*(?:общ|обр|проф|спец))|индекс|медиан|"  # secondary education is no average
    r"орташа|\bөсу|\bөсүү|\bөсім|countries|число стран",
    re.I,
)
BALANCE = re.compile(r"balance|\bnet\b|difference|change|сальдо|баланс|разница|прирост|айырма|өзгер", re.I)
_RANKED = re.compile(r"^\W*(?:№|no\.?|n|#|rank|место|ранг|year|год|жыл|код|code|id)\W*$", re.I)


_NOTHING = " \u00a0\u202f-\u2010\u2011\u2012\u2013\u2014"  # an empty cell, or the dash of one


@dataclass(frozen=True)
class Matrix:
    """Cells in lines (rows, or columns of the turned table) at positions; None where no number is printed."""

    name: str
    lines: tuple[str, ...]
    positions: tuple[str, ...]
    cells: tuple[tuple[Cell | None, ...], ...]
    quoted: str = ""
    withheld: frozenset[tuple[int, int]] = frozenset()  # (line, position) of cells that say something, but no number

    def turned(self) -> "Matrix":
        """Columns as lines."""
        cells = tuple(tuple(line[at] for line in self.cells) for at in range(len(self.positions)))
        withheld = frozenset((at, line) for line, at in self.withheld)
        return Matrix(self.name, self.positions, self.lines, cells, self.quoted, withheld)


def matrix(grid: Grid) -> Matrix:
    """The numbers of a table; columns of years, ranks and codes are none."""
    heads = grid.header[grid.labels :]
    names = _several([" / ".join(part for part in row[: grid.labels] if part) for row in grid.rows])
    units = [unit_of(f"{head}") or unit_of(grid.unit) for head in heads]
    rounded = [
        grid.rounded or _RATES.search(f"{head} {grid.unit}") is not None or _decimals(grid, grid.labels + at)
        for at, head in enumerate(heads)
    ]
    cells: list[tuple[Cell | None, ...]] = []
    withheld = set()
    for row, name in zip(grid.rows, names, strict=True):
        line: list[Cell | None] = []
        for at, head in enumerate(heads):
            text = row[grid.labels + at] if grid.labels + at < len(row) else ""
            unit = units[at] or unit_of(name)
            read = (
                None
                if _RANKED.match(head)
                else cell(text, grid.language, f"{grid.name}: {name}, {head}", unit, rounded[at])
            )
            line.append(read if read is not None and read.ways else None)
            if line[-1] is None and text.strip(_NOTHING):
                withheld.add((len(cells), at))
        cells.append(tuple(line))
    return Matrix(grid.name, tuple(names), tuple(heads), tuple(cells), grid.quoted, frozenset(withheld))


def unit_of(words: str) -> str:
    """The unit that a heading names: "%", "тыс.", "млн" or none."""
    return next((unit for pattern, unit in _UNITS if pattern.search(words)), "")


def _decimals(grid: Grid, column: int) -> bool:
    """Whether a column prints decimals, so that its whole numbers are rounded too."""
    texts = [row[column] for row in grid.rows if column < len(row)]
    point = re.compile(r"\d[.]\d" if grid.language == "en" else r"\d,\d")
    return any(point.search(text) for text in texts)


def _several(names: list[str]) -> list[str]:
    """Names, the second of a kind with its number, so that each cell has a name of its own."""
    seen: dict[str, int] = {}
    made = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        made.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return made
