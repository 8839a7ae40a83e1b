"""Periods as series spell them: 2022, 2022-07, 2022-07-01, 2014/2017; put in order, and what is missing between them."""

import re
from collections.abc import Iterable

_SHAPES = (
    ("year", re.compile(r"\d{4}")),
    ("month", re.compile(r"\d{4}-(0[1-9]|1[0-2])")),
    ("day", re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")),
    ("span", re.compile(r"\d{4}(-\d{2})?/\d{4}(-\d{2})?")),
)


def kind(period: str) -> str:
    """year, month, day, span, or "" for a text that is no period."""
    return next((name for name, shape in _SHAPES if shape.fullmatch(period)), "")


def year(period: str) -> int:
    """The year in which a period begins."""
    return int(period[:4])


def missing_years(periods: Iterable[str]) -> tuple[int, ...]:
    """The years between the first and the last one that no period begins in."""
    years = {year(period) for period in periods if kind(period)}
    return tuple(sorted(set(range(min(years), max(years) + 1)) - years)) if years else ()


def months_of(number: str) -> tuple[str, ...]:
    """The twelve months of a year."""
    return tuple(f"{number}-{month:02d}" for month in range(1, 13))
