"""The words that the steps share: keys of a figure, exact halves, conditional sums. Only what every engine does alike."""

from collections.abc import Callable
from typing import Any

import narwhals as nw

Frame = nw.LazyFrame[Any]
Keep = Callable[[Frame], Frame]
"""Puts a table that is read several times aside (a file, a cache) and gives it back; without one it is computed each time."""

C = nw.col
MICRO = 1_000_000
KEY = ["round", "place", "group", "measure"]  # of a settled figure
SLICE = [*KEY, "slice"]  # of the whole settlement ('') or of a named part of it
FIRM = ("register", "count")  # bases that are not an opinion


def as_is(frame: Frame) -> Frame:
    """Keeps nothing: right for a round of ordinary size."""
    return frame


def distinct(frame: Frame, *columns: str) -> Frame:
    """The different rows of some columns; grouped, for `unique` numbers all rows on some engines, three times as long."""
    return frame.select(*columns).group_by(list(columns)).agg()


def half_up(sum_of_two: nw.Expr) -> nw.Expr:
    """Half of a sum of two whole numbers that are not negative, halves upwards; no engine's `round` is asked."""
    return (sum_of_two + 1) // 2


def whole(expr: nw.Expr) -> nw.Expr:
    """As a 64-bit integer: sums come back wider on some engines."""
    return expr.cast(nw.Int64)


def where(condition: nw.Expr, value: nw.Expr | int) -> nw.Expr:
    """The value where the condition holds, else null: inside `agg`, where not every engine filters."""
    return nw.when(condition).then(value if isinstance(value, nw.Expr) else nw.lit(value))


def count(condition: nw.Expr) -> nw.Expr:
    """How many rows meet a condition, inside `agg`."""
    return whole(nw.when(condition).then(1).otherwise(0).sum())


def nothing() -> nw.Expr:
    """A null of whole numbers."""
    return nw.lit(None).cast(nw.Int64)


def yes(expr: nw.Expr) -> nw.Expr:
    """A condition that may be null, as true or false."""
    return nw.when(expr).then(nw.lit(True)).otherwise(nw.lit(False))


def apart(larger: nw.Expr, smaller: nw.Expr, ratio: int, difference: int) -> nw.Expr:
    """Two numbers are far from each other: relatively and absolutely. No division, so zero needs no special case."""
    return (larger > smaller * ratio) & (larger - smaller > difference)
