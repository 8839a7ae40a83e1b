"""The published figures of round 3 as facts: a table of the project's own, which the demonstration is calibrated to."""

import csv
import io
from dataclasses import dataclass
from importlib.resources import files

COLUMNS = ("table", "group", "dimension", "category", "value", "unit")


@dataclass(frozen=True)
class Published:
    """One published figure: its key columns, the figure as printed, its unit, the place that it speaks of."""

    table: str
    group: str
    dimension: str
    category: str
    value: str
    unit: str
    place: str = ""
    note: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        """Table, group, dimension, category."""
        return self.table, self.group, self.dimension, self.category

    @property
    def whole(self) -> int:
        """The figure as a whole number; ValueError where it is none."""
        return int(self.value)


def read_published(text: str) -> tuple[Published, ...]:
    """The rows of a CSV text with the columns COLUMNS (place and note may be absent)."""
    names = (*COLUMNS, "place", "note")
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    return tuple(Published(**{name: (row.get(name) or "").strip() for name in names}) for row in reader)


def published() -> tuple[Published, ...]:
    """The project's own table: 213 figures of the round 3 report, carried over as facts."""
    return read_published((files("keruen.demo") / "published.csv").read_text(encoding="utf-8"))
