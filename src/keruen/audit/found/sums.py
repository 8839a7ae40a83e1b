"""Lines of a table that are the sum of others: told by their name, or by adding up at most positions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.found.ends import Ends, whole_ends
from keruen.audit.found.matrix import TOTAL, UNADDED, Matrix
from keruen.audit.interval import total

_HALVES = tuple(
    (re.compile(rf"\b(?:{one})", re.I), re.compile(rf"\b(?:{other})", re.I))
    for one, other in (
        (r"men\b|males?\b|мужчин|мужск|ерле|ер адам|эркек", r"women\b|females?\b|женщин|женск|әйел|аял"),
        (r"urban|город|қала|шаар", r"rural|сел[оьа]|ауыл|айыл"),
    )
)
LONGEST = 80  # lines above which only named totals are tried


@dataclass(frozen=True)
class _Try:
    parts: tuple[int, ...]
    holds: int
    fails: int


def sums(m: Matrix) -> Iterator[Claim]:
    """The claims of every line that adds others up; `sure` is off where the name alone says so."""
    ends = whole_ends(m)
    for at, name in enumerate(m.lines):
        named = TOTAL.search(name) is not None
        if not named and len(m.lines) > LONGEST:
            continue
        best = _best(m, ends, at, _sets(m, at, named), named)
        if best is None:
            continue
        if (best.holds > 1 and best.holds >= 2 * best.fails) or (named and best.holds >= max(1, best.fails)):
            yield from _claims(m, ends, at, best.parts, True)
        elif named and not best.holds:
            parts = _best_named(m, at)
            yield from _claims(m, ends, at, parts, halves([m.lines[part] for part in parts]))


def _sets(m: Matrix, at: int, named: bool) -> Iterator[tuple[int, ...]]:
    """Sets of lines that a line may add up: those right after it, those right before it, all others."""
    count = len(m.lines)
    for end in range(at + 3, count + 1):
        yield tuple(range(at + 1, end))
    for start in range(at - 2, -1, -1):
        yield tuple(range(start, at))
    others = tuple(n for n in range(count) if n != at and not TOTAL.search(m.lines[n]))
    if len(others) > 1 and (named or at in (0, count - 1)):
        yield others
    totals = tuple(n for n in range(count) if n != at and TOTAL.search(m.lines[n]))
    if named and len(totals) > 1:
        yield totals


def _best(m: Matrix, ends: Ends, at: int, sets: Iterator[tuple[int, ...]], named: bool) -> _Try | None:
    """The set that adds up at most positions."""
    best: _Try | None = None
    positions = [
        p for p in range(len(m.positions)) if ends.of[at][p] is not None and not UNADDED.search(m.positions[p])
    ]
    for parts in sets:
        verdicts = [ends.verdict(at, parts, position, named) for position in positions]
        holds, fails = verdicts.count(True), verdicts.count(False)
        if holds + fails and (best is None or (holds - fails, -fails) > (best.holds - best.fails, -best.fails)):
            best = _Try(parts, holds, fails)
    return best


def _best_named(m: Matrix, at: int) -> tuple[int, ...]:
    """What a line that is named a total most likely adds: all other lines, up to the total before it."""
    if at == 0:
        return tuple(n for n in range(1, len(m.lines)) if not TOTAL.search(m.lines[n]))
    before = [n for n in range(at) if TOTAL.search(m.lines[n])]
    return tuple(range(before[-1] + 1 if before else 0, at))


def _claims(m: Matrix, ends: Ends, at: int, parts: tuple[int, ...], sure: bool) -> Iterator[Claim]:
    named = TOTAL.search(m.lines[at]) is not None
    beside = [n for n in range(len(m.lines)) if n not in parts and n != at and not TOTAL.search(m.lines[n])]
    for position, place in enumerate(m.positions):
        claimed = m.cells[at][position]
        inputs = [m.cells[n][position] for n in parts]
        if claimed is None or UNADDED.search(place) or ends.verdict(at, parts, position, named) is None:
            continue
        near = _plausible(claimed, inputs)
        if not near and (not sure or not _counted(claimed)):
            continue
        members = tuple(cell for n in beside if (cell := m.cells[n][position]) is not None)
        known = tuple(cell for cell in inputs if cell is not None)
        weight = 3 if named else 1
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


def halves(names: Sequence[str]) -> bool:
    """Whether two lines are two halves of every whole by their names: men and women, town and village."""
    return len(names) == 2 and any(
        (one.search(names[0]) and other.search(names[1])) or (one.search(names[1]) and other.search(names[0]))
        for one, other in _HALVES
    )


def _counted(cell: Cell) -> bool:
    return cell.said is not None and cell.said.exact


def _plausible(claimed: Cell, inputs: Sequence[Cell | None]) -> bool:
    """Whether the parts come near the whole, and no part is above it: else it is an average, or a list of the largest."""
    said = claimed.interval
    held = [i for cell in inputs if cell is not None and (i := cell.interval) is not None]
    if said is None or len(held) < 2 or said.low <= 0:
        return False
    made = total(held)
    return max(i.low for i in held) <= said.high and made.high > said.low / 2 and made.low < said.high * 2
