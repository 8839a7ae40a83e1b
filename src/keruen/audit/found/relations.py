"""Columns of a table that follow from others in most rows: differences, shares, growths, ratios."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from keruen.audit.cells import Cell
from keruen.audit.claims import Alternative, Claim, Kind
from keruen.audit.found.matrix import BALANCE, TOTAL, Matrix
from keruen.audit.found.quick import Ends, column_ends, may_hold
from keruen.audit.interval import total
from keruen.audit.judge import judge
from keruen.numbers.printed import Printed

WIDEST = 14  # columns above which nothing is looked for
_LEAST = 3  # rows in which a relation must hold
_FIRST = 6  # rows after which a relation that mostly fails is given up


@dataclass(frozen=True)
class _Relation:
    kind: Kind
    form: str
    earlier: int
    later: int


@dataclass(frozen=True)
class _Columns:
    """The columns of a table: cells, units, ends in floating point."""

    cells: list[list[Cell | None]]
    units: list[str]
    quick: list[list[Ends]]


def relations(m: Matrix) -> Iterator[Claim]:
    """The claims of every column that follows from two others, or is the share of one in its total."""
    if len(m.positions) > WIDEST or len(m.lines) < _LEAST:
        return
    cells = [[line[n] for line in m.cells] for n in range(len(m.positions))]
    columns = _Columns(cells, [_unit(column) for column in cells], [column_ends(column) for column in cells])
    for target, column in enumerate(cells):
        yield from _pair(m, target, columns) or _shares(m, target, column)


def _pair(m: Matrix, target: int, columns: _Columns) -> list[Claim]:
    """The claims of a column that follows from two others."""
    unit = columns.units[target]
    named = BALANCE.search(m.positions[target]) is not None
    others = [n for n, other in enumerate(columns.units) if n != target and other in ("", unit)]
    quick = columns.quick
    for a, b in permutations(others, 2):
        for kind, form in _ways(unit, columns.units[a], columns.units[b]):
            if kind == "difference" and not named and target < max(a, b):
                continue  # the same three columns as a sum, or with another target
            if not may_hold(form or kind, quick[target], quick[a], quick[b], _LEAST):
                continue
            claims = list(_rows(m, target, _Relation(kind, form, a, b)))
            if _supported(claims):
                return claims
    return []


def _ways(unit: str, first: str, second: str) -> list[tuple[Kind, str]]:
    """The relations that a column of this unit may have to two others."""
    if first != second:
        return []
    if unit == "percent" and first == "":
        return [("share", ""), ("growth", "change"), ("growth", "index")]
    if unit in ("percent", "points") and first == "percent":
        return [("difference", "")]
    if unit == "times":
        return [("growth", "ratio")]
    return [("difference", "")] if unit == "" else []


def _rows(m: Matrix, target: int, r: _Relation) -> Iterator[Claim]:
    last = target > max(r.earlier, r.later)
    weight = 4 if BALANCE.search(m.positions[target]) else 2 if last else 0
    for at, line in enumerate(m.cells):
        claimed, first, second = line[target], line[r.earlier], line[r.later]
        if claimed is None or first is None or second is None or not (first.whole and second.whole):
            continue
        near = [m.cells[n] for n in (at - 1, at + 1) if 0 <= n < len(m.cells)]
        beside = [(x, y) for row in near if (x := row[r.earlier]) is not None and (y := row[r.later]) is not None]
        others = tuple(Alternative("region", pair) for pair in beside)
        yield Claim(
            r.kind, claimed, (first, second), r.form, alternatives=others,
            where=f"{m.name}: {m.lines[at]}", quoted=m.quoted, weight=weight,
        )  # fmt: skip


def _shares(m: Matrix, target: int, column: Sequence[Cell | None]) -> list[Claim]:
    """The claims of a column of percentages that are shares of another column's total, printed or not."""
    if _unit(column) != "percent":
        return []
    named = [n for n, name in enumerate(m.lines) if TOTAL.search(name)]
    for source in range(len(m.positions)):
        cells = [line[source] for line in m.cells]
        if source == target or _unit(cells) != "":
            continue
        wholes = [cells[n] for n in named if cells[n] is not None] or [_sum(m, source, cells)]
        for whole in wholes:
            claims = list(_of_whole(m, column, cells, whole)) if whole is not None else []
            if _supported(claims):
                return claims
    return []


def _of_whole(m: Matrix, column: Sequence[Cell | None], cells: Sequence[Cell | None], whole: Cell) -> Iterator[Claim]:
    for at, (claimed, part) in enumerate(zip(column, cells, strict=True)):
        if claimed is None or part is None or part == whole:
            continue
        near = [cells[n] for n in (at - 1, at + 1) if 0 <= n < len(cells)]
        others = tuple(Alternative("region", (cell, whole)) for cell in near if cell is not None and cell != whole)
        yield Claim(
            "share", claimed, (part, whole), alternatives=others, where=f"{m.name}: {m.lines[at]}", quoted=m.quoted
        )


def _sum(m: Matrix, source: int, cells: Sequence[Cell | None]) -> Cell | None:
    """The sum of a column, as if it were printed; None where a cell is unknown, hidden or rounded: it is no whole then."""
    if any(at == source for _, at in m.withheld):
        return None
    held = [cell.interval for cell in cells if cell is not None]
    known = [i for i in held if i is not None]
    if len(known) < len(held) or len(known) < 2:
        return None
    made = total(known)
    if not made.exact or made.low <= 0:
        return None
    return Cell(
        f"{m.name}: \u03a3 {m.positions[source]}",
        f"{int(made.low):,}".replace(",", "\u202f"),
        Printed(made.low, made.high),
    )


def _supported(claims: Sequence[Claim]) -> bool:
    """Whether a relation holds in at least three rows and three of four; rows of equal numbers count once."""
    held: set[tuple[str, ...]] = set()
    fails = 0
    for count, claim in enumerate(claims, start=1):
        verdict = judge(claim, diagnose=False).verdict
        if verdict == "holds" and claim.claimed.whole:
            held.add(tuple(cell.text for cell in (claim.claimed, *claim.inputs)))
        fails += verdict == "fails"
        if count == _FIRST and fails > count // 2:
            return False
    return len(held) >= _LEAST and len(held) >= 3 * fails


def _unit(cells: Sequence[Cell | None]) -> str:
    return next((cell.unit for cell in cells if cell is not None and cell.said is not None), "none")
