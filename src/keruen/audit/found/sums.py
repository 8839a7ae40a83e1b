"""Lines of a table that are the sum of others: told by their name, or by adding up at most positions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.found.matrix import TOTAL, UNADDED, Matrix
from keruen.audit.interval import Interval, total

LONGEST = 80  # lines above which only named totals are tried
_LEAST = 20  # a sum of less says nothing: small numbers add up by chance


@dataclass(frozen=True)
class _Try:
    parts: tuple[int, ...]
    holds: int
    fails: int


def sums(m: Matrix) -> Iterator[Claim]:
    """The claims of every line that adds others up; `sure` is off where the name alone says so."""
    for at, name in enumerate(m.lines):
        named = TOTAL.match(name) is not None
        if not named and len(m.lines) > LONGEST:
            continue
        best = _best(m, at, _sets(m, at, named))
        if best is None:
            continue
        if (best.holds > 1 and best.holds >= 2 * best.fails) or (named and best.holds >= max(1, best.fails)):
            yield from _claims(m, at, best.parts, True)
        elif named and not best.holds:
            yield from _claims(m, at, _best_named(m, at), False)


def _sets(m: Matrix, at: int, named: bool) -> Iterator[tuple[int, ...]]:
    """Sets of lines that a line may add up: those right after it, those right before it, all others."""
    count = len(m.lines)
    for end in range(at + 3, count + 1):
        yield tuple(range(at + 1, end))
    for start in range(at - 2, -1, -1):
        yield tuple(range(start, at))
    others = tuple(n for n in range(count) if n != at and not TOTAL.match(m.lines[n]))
    if len(others) > 1 and (named or at in (0, count - 1)):
        yield others
    totals = tuple(n for n in range(count) if n != at and TOTAL.match(m.lines[n]))
    if named and len(totals) > 1:
        yield totals


def _best(m: Matrix, at: int, sets: Iterator[tuple[int, ...]]) -> _Try | None:
    """The set that adds up at most positions."""
    best: _Try | None = None
    for parts in sets:
        holds = fails = 0
        for position in range(len(m.positions)):
            verdict = _verdict(m, at, parts, position)
            holds += verdict is True
            fails += verdict is False
        if holds + fails and (best is None or (holds - fails, -fails) > (best.holds - best.fails, -best.fails)):
            best = _Try(parts, holds, fails)
    return best


def _verdict(m: Matrix, at: int, parts: Sequence[int], position: int) -> bool | None:
    """Whether the sum holds at a position; None where a number is missing or the sum says nothing."""
    whole, cells = m.cells[at][position], [m.cells[n][position] for n in parts]
    said = _said(whole)
    held = [i for cell in cells if (i := _said(cell)) is not None]
    if said is None or whole is None or len(held) < len(cells):
        return None
    if abs(said.high) < _LEAST * whole.step or sum(1 for i in held if i.low or i.high) < 2:
        return None
    if any(cell is not None and cell.unit != whole.unit for cell in cells):
        return None
    if UNADDED.search(m.positions[position]):
        return None
    holds = total(held).meets(said)
    shares = whole.unit == "percent" and not said.low <= 100 <= said.high  # of something else than this column
    return None if shares and not holds else holds


def _said(cell: Cell | None) -> Interval | None:
    return cell.interval if cell is not None else None


def _best_named(m: Matrix, at: int) -> tuple[int, ...]:
    """What a line that is named a total most likely adds: all other lines, up to the total before it."""
    if at == 0:
        return tuple(n for n in range(1, len(m.lines)) if not TOTAL.match(m.lines[n]))
    before = [n for n in range(at) if TOTAL.match(m.lines[n])]
    return tuple(range(before[-1] + 1 if before else 0, at))


def _claims(m: Matrix, at: int, parts: tuple[int, ...], sure: bool) -> Iterator[Claim]:
    beside = [n for n in range(len(m.lines)) if n not in parts and n != at and not TOTAL.match(m.lines[n])]
    for position, place in enumerate(m.positions):
        claimed = m.cells[at][position]
        inputs = [m.cells[n][position] for n in parts]
        if claimed is None or _verdict(m, at, parts, position) is None:
            continue
        near = _plausible(claimed, inputs)
        if not near and (not sure or not _counted(claimed) or UNADDED.search(place)):
            continue
        members = tuple(cell for n in beside if (cell := m.cells[n][position]) is not None)
        known = tuple(cell for cell in inputs if cell is not None)
        weight = 3 if TOTAL.match(m.lines[at]) else 1
        yield Claim(
            "sum",
            claimed,
            known,
            members=members,
            where=f"{m.name}: {place}",
            quoted=m.quoted,
            sure=sure,
            weight=weight,
        )


def _counted(cell: Cell) -> bool:
    return cell.said is not None and cell.said.exact


def _plausible(claimed: Cell, inputs: Sequence[Cell | None]) -> bool:
    """Whether the parts come near the whole, and no part is above it: else it is an average, or a list of the largest."""
    said = claimed.interval
    held = [i for cell in inputs if (i := _said(cell)) is not None]
    if said is None or len(held) < 2 or said.low <= 0:
        return False
    made = total(held)
    return max(i.low for i in held) <= said.high and made.high > said.low / 2 and made.low < said.high * 2
