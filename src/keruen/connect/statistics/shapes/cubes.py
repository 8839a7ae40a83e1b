"""Answers of the Bureau of National Statistics and of Taldau: a list of slices of a cube.

[{"terms": [741880, ...], "termNames": ["РЕСПУБЛИКА КАЗАХСТАН", ...],
  "periods": [{"name": ..., "date": "31.12.2022", "value": "19503159"}, ...]}, ...]

The order of the terms is that of the cube's dimensions; the first one is the territory. Two slices with the same terms are
two editions of one series (a change of method): both stay, and a figure that both have is a doubt later on.
"""

import re
from collections.abc import Sequence
from typing import Any

from keruen.connect.statistics.shapes.table import ShapeError, Table, text

_DATE = re.compile(r"(\d{2})\.(\d{2})\.(\d{4})")


def table(answers: Sequence[Any]) -> Table:
    """Columns territory, term2 ..., name (of the period), date, year, value; a row for each period of each slice."""
    slices = [piece for answer in answers for piece in _slices(answer)]
    widest = max((len(piece["termNames"]) for piece in slices), default=0)
    if not widest:
        raise ShapeError("no slices with termNames")
    heads = ("territory", *(f"term{n}" for n in range(2, widest + 1)), "name", "date", "year", "value")
    rows = []
    for piece in slices:
        names = [text(name) for name in piece["termNames"]]
        for period in piece["periods"]:
            date = _iso(period)
            rows.append(
                (*names, *[""] * (widest - len(names)), _name(period), date, date[:4], text(period.get("value")))
            )
    return Table(heads, tuple(rows))


def _slices(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, list):
        raise ShapeError("a list of slices")
    for piece in answer:
        if (
            not isinstance(piece, dict)
            or not isinstance(piece.get("termNames"), list)
            or not isinstance(piece.get("periods"), list)
        ):
            raise ShapeError("slices with termNames and periods")
    return answer


def _name(period: dict[str, Any]) -> str:
    name = period.get("name")
    return text(name[0] if isinstance(name, list) and name else name)


def _iso(period: dict[str, Any]) -> str:
    found = _DATE.fullmatch(text(period.get("date")))
    if found is None:
        raise ShapeError(f"date: {period.get('date')!r}")
    day, month, year = found.groups()
    return f"{year}-{month}-{day}"
