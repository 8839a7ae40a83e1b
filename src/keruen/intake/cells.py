"""One cell: as the text of an answer, as a whole number, as a day."""

import re
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

Fault = Literal["text", "negative", "fraction", "large"]
LARGEST = 1_000_000_000  # nobody counts more persons in one settlement; keeps sums inside 64 bits

_WHOLE = re.compile(r"(-?)([0-9]+)(?:\.0*)?")
_FRACTION = re.compile(r"-?[0-9]*[.,][0-9]+")
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:[ \u00a0\u202f\u2009'][0-9]{3})+(?:\.0*)?")
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?")


def as_text(cell: Any) -> str | None:
    """The cell as the text of an answer; None where it holds none. Numbers lose a `.0`, days and times are ISO 8601."""
    if cell is None:
        return None
    if isinstance(cell, str):
        return cell.strip(" \u00a0\t\r\n") or None
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime | date | time):
        return _iso(cell)
    return str(cell) if not isinstance(cell, timedelta) else str(cell.total_seconds())


def _iso(moment: datetime | date | time) -> str:
    midnight = isinstance(moment, datetime) and moment.time() == time(0)
    return moment.date().isoformat() if isinstance(moment, datetime) and midnight else moment.isoformat()


def as_whole(value: str) -> int | Fault:
    """A whole number of zero or more, or why it is none. `1 200` with any grouping space is 1200; `1,200` is a fraction."""
    plain = value.strip()
    if _GROUPED.fullmatch(plain):
        plain = re.sub(r"[ \u00a0\u202f\u2009']", "", plain)
    found = _WHOLE.fullmatch(plain)
    if found is None:
        return "fraction" if _FRACTION.fullmatch(plain) else "text"
    if len(found[2]) > 15 or int(found[2]) > LARGEST:
        return "large"
    return "negative" if found[1] and int(found[2]) else int(found[2])


def as_day(value: str) -> str | None:
    """The day of an ISO date or time; None where it is none (2023-02-30 among them)."""
    found = _DAY.fullmatch(value.strip())
    if found is None:
        return None
    try:
        return date.fromisoformat(found[1]).isoformat()
    except ValueError:
        return None


def as_number(value: str) -> float | None:
    """A decimal number (coordinates), or None."""
    try:
        number = float(value.replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None
