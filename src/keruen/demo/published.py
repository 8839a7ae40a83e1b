"""The published figures of round 3 as facts: a table of the project's own, which the demonstration is calibrated to."""

import csv
import io
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from keruen.terms.problems import Problem

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

    @property
    def is_whole(self) -> bool:
        """Whether the figure is a whole number, printed in full."""
        return self.value.isascii() and self.value.isdecimal()


def read_published(text: str, file: str = "published.csv") -> tuple[Published, ...]:
    """The rows of a CSV text with the columns COLUMNS (place and note may be absent). Problem: demo-published-columns."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    columns = tuple(name.strip() for name in reader.fieldnames or ())
    missing = [name for name in COLUMNS if name not in columns]
    if missing:
        raise Problem(
            "demo-published-columns", file=file, missing=", ".join(missing), columns=", ".join(columns) or "-"
        )
    names = (*COLUMNS, "place", "note")
    rows = ({str(name).strip(): value for name, value in row.items() if isinstance(value, str)} for row in reader)
    return tuple(Published(**{name: row.get(name, "").strip() for name in names}) for row in rows if any(row.values()))


def open_published(path: Path) -> tuple[Published, ...]:
    """The rows of a file. Problems: file-missing, demo-published-empty, demo-published-unreadable, demo-published-columns."""
    if not path.is_file():
        raise Problem("file-missing", file=str(path))
    try:
        rows = read_published(path.read_bytes().decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as fault:
        raise Problem("demo-published-unreadable", file=path.name) from fault
    if not rows:
        raise Problem("demo-published-empty", file=path.name)
    return rows


def published() -> tuple[Published, ...]:
    """The project's own table: 213 figures of the round 3 report, carried over as facts."""
    return read_published((files("keruen.demo") / "published.csv").read_text(encoding="utf-8"))
