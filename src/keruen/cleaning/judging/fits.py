"""Whether a new value can be an answer: the type and the options come from the form, never from a guess."""

import re
from dataclasses import dataclass

from rapidfuzz import process

from keruen.intake.cells import as_day, as_number
from keruen.intake.exports.outline import Item

_WHOLE = re.compile(r"-?[0-9]{1,15}")
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?")


@dataclass(frozen=True)
class Misfit:
    """Why a value is none: the type that the form wants, or the option that it lacks and the nearest one."""

    kind: str = ""
    option: str = ""
    nearest: str = ""


def misfit(item: Item, value: str) -> Misfit | None:
    """What is wrong with a new value of a question; None where it fits, or takes the answer away."""
    if not value:
        return None
    if item.choice:
        return _option(item, value)
    kind = item.kind.casefold()
    return Misfit(kind) if kind in _FITS and not _FITS[kind](value) else None


def _option(item: Item, value: str) -> Misfit | None:
    if not item.options:  # a list from a file, or none in the form at hand
        return None
    for code in value.split() if item.multiple else (value,):
        if code not in item.options:
            near = process.extractOne(code, sorted(item.options))
            return Misfit(option=code, nearest=near[0] if near else "-")
    return None


def _whole(value: str) -> bool:
    return _WHOLE.fullmatch(value) is not None


def _number(value: str) -> bool:
    return as_number(value) is not None and "," not in value


def _day(value: str) -> bool:
    return as_day(value) == value


def _time(value: str) -> bool:
    return _TIME.fullmatch(value) is not None


def _moment(value: str) -> bool:
    day, _, time = value.partition("T")
    return _day(day) and _time(time)


def _point(value: str) -> bool:
    """Latitude, longitude, and where they are known altitude and accuracy."""
    numbers = [as_number(part) for part in value.split()]
    if not 2 <= len(numbers) <= 4 or any(number is None for number in numbers):
        return False
    latitude, longitude = (number or 0.0 for number in numbers[:2])
    return abs(latitude) <= 90 and abs(longitude) <= 180


_FITS = {
    "integer": _whole,
    "decimal": _number,
    "range": _number,
    "date": _day,
    "time": _time,
    "datetime": _moment,
    "start": _moment,
    "end": _moment,
    "geopoint": _point,
}
