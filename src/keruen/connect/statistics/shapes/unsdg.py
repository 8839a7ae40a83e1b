"""Answers of the United Nations' SDG service: pages of observations with dimensions and attributes.

{"totalPages": 2, "pageNumber": 1, "data": [{"series": ..., "geoAreaCode": "398", "geoAreaName": ..., "timePeriodStart": 2020.0,
 "value": "4.9", "dimensions": {"Sex": "BOTHSEX"}, "attributes": {"Units": "PERCENT"}, "source": ...}, ...]}
"""

from collections.abc import Sequence
from typing import Any

from keruen.connect.statistics.shapes.table import ShapeError, Table, text

_FIXED = ("series", "geoAreaCode", "geoAreaName", "timePeriodStart", "value", "source")


def pages(answer: Any) -> int:
    """How many pages there are."""
    found = answer.get("totalPages") if isinstance(answer, dict) else None
    if not isinstance(found, int) or found < 0:
        raise ShapeError("totalPages")
    return max(found, 1)


def table(answers: Sequence[Any]) -> Table:
    """A row an observation: the fixed columns, then every dimension and attribute that occurs, by name."""
    rows = [row for answer in answers for row in _data(answer)]
    dimensions = sorted({name for row in rows for name in row.get("dimensions") or {}})
    attributes = sorted({name for row in rows for name in row.get("attributes") or {}} - set(dimensions))
    made = tuple(
        (
            *(text(row.get(name)) for name in _FIXED),
            *(text((row.get("dimensions") or {}).get(name)) for name in dimensions),
            *(text((row.get("attributes") or {}).get(name)) for name in attributes),
        )
        for row in rows
    )
    return Table((*_FIXED, *dimensions, *attributes), made)


def _data(answer: Any) -> list[dict[str, Any]]:
    data = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(data, list) or not all(isinstance(row, dict) and "value" in row for row in data):
        raise ShapeError('"data": [{"value": ...}]')
    return data
