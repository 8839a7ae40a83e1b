"""Answers of the Statistical Committee of the CIS: {"data": [[heads], [row], ...], ...}; every cell is a text.

Heads are Russian and differ from fact to fact (Страны, Год, Значение, Оценочное, ...): they stay as they are, for the mapping.
"""

from collections.abc import Sequence
from typing import Any

from keruen.connect.statistics.shapes.table import ShapeError, Table, text

NEEDED = ("Страны", "Год", "Значение")


def table(answers: Sequence[Any]) -> Table:
    """The table as the service heads it."""
    data = answers[0].get("data") if isinstance(answers[0], dict) else None
    if not isinstance(data, list) or not data or not all(isinstance(row, list) for row in data):
        raise ShapeError('"data": [[...], ...]')
    heads = tuple(text(head) for head in data[0])
    missing = [name for name in NEEDED if name not in heads]
    if missing:
        raise ShapeError(", ".join(missing))
    if any(len(row) != len(heads) for row in data):
        raise ShapeError(f"rows of {len(heads)} cells")
    return Table(heads, tuple(tuple(text(cell) for cell in row) for row in data[1:]))
