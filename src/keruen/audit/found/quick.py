"""A quick look, in floating point, whether a column can follow from two others: it spares most of the exact reckoning."""

from collections.abc import Sequence

from keruen.audit.cells import Cell

Ends = tuple[float, float] | None
_ROOM = 1e-9  # of a value: more than binary fractions can be out by
_GIVEN_UP = 3  # rows after which a relation that mostly fails is given up


def column_ends(cells: Sequence[Cell | None]) -> list[Ends]:
    """The ends of a column's cells; None where a number is missing or zero."""
    return [_ends(cell) for cell in cells]


def may_hold(form: str, target: Sequence[Ends], first: Sequence[Ends], second: Sequence[Ends], least: int) -> bool:
    """Whether a relation may hold in `least` rows and in three of four."""
    holds = fails = 0
    for t, a, b in zip(target, first, second, strict=True):
        if t is None or a is None or b is None:
            continue
        if _meets(form, t, a, b):
            holds += 1
        else:
            fails += 1
            if holds + fails >= _GIVEN_UP and fails > 2 * holds:
                return False
    return holds >= least and holds >= 3 * fails


def _ends(cell: Cell | None) -> Ends:
    if cell is None or cell.said is None or (cell.said.low <= 0 <= cell.said.high and cell.said.exact):
        return None
    return float(cell.said.low), float(cell.said.high)


def _meets(form: str, t: tuple[float, float], a: tuple[float, float], b: tuple[float, float]) -> bool:
    if form == "difference":
        low, high = a[0] - b[1], a[1] - b[0]
    else:
        over, under = (a, b) if form == "share" else (b, a)
        if under[0] <= 0 <= under[1]:
            return False
        ratios = (over[0] / under[0], over[0] / under[1], over[1] / under[0], over[1] / under[1])
        low, high = min(ratios), max(ratios)
        if form != "ratio":
            low, high = 100 * low, 100 * high
        if form == "change":
            low, high = low - 100, high - 100
            if a[1] < 0:
                low, high = -high, -low
    room = _ROOM * (1 + abs(t[0]) + abs(a[0]) + abs(b[0]) + abs(low))
    return low <= t[1] + room and t[0] <= high + room
