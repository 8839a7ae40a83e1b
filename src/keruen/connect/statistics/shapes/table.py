"""A table of texts, and the error of an answer that is none."""

from dataclasses import dataclass
from typing import Any


class ShapeError(ValueError):
    """An answer that is not in the shape that a module knows; the message says what was expected where."""


@dataclass(frozen=True)
class Table:
    """Heads and rows of texts."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def text(value: Any) -> str:
    """A value of JSON as a cell: "" for null, whole numbers without a fraction, texts trimmed."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
