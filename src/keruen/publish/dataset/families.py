"""Figures that belong side by side: a number, its share and its households become one row of one table.

A release has tables by_region, by_region_share and by_region_households; a reader wants one table with three columns. Such
tables are a family. Where the figures of a table are of many kinds (coverage, quality), a row is one figure with its unit.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from keruen.release.figure import Figure

LONG = ("coverage", "informants", "comparison_panel", "quality", "uncertainty")  # one figure a row: `value` and `unit`
VALUE = "value"
ORDER = (
    "persons", "households", "settlements", "settlements_confirming", "key_informants", "countries", "contribution",
    "settlements_left_out", "fitted", "arrived", "left", "ratio", "share_persons", "share_households", "share_settlements",
    "growth",
)  # fmt: skip
COUNTS = ("n_settlements", "n_informants", "n_none", "n_unknown", "n_not_assessed", "n_at_least")
STATES = ("shown", "undefined", "unknown", "suppressed")  # a row takes the last that one of its figures has

_SUFFIX = re.compile(r"_(?:share|households)(?=_|$)")


@dataclass(frozen=True)
class Line:
    """One row: what it speaks of, and its figures by value column."""

    group: str
    dimension: str
    category: str
    place: str
    figures: dict[str, Figure] = field(default_factory=dict)

    @property
    def first(self) -> Figure:
        """The figure that the row's key, counts and method are taken from: a number before its share."""
        return min(self.figures.items(), key=lambda item: _rank(item[0]))[1]

    @property
    def state(self) -> str:
        """shown, or why a cell of the row is empty."""
        return max((figure.state for figure in self.figures.values()), key=STATES.index)


@dataclass(frozen=True)
class Family:
    """A table of a publication: its name, its value columns in order, its rows."""

    name: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def long(self) -> bool:
        """Whether a row is one figure with a unit of its own."""
        return self.name in LONG

    @property
    def dimensions(self) -> tuple[str, ...]:
        """The dimensions of its rows, in their order."""
        return tuple(dict.fromkeys(line.dimension for line in self.lines))

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of its rows, in their order; without the round's own figures."""
        return tuple(dict.fromkeys(line.group for line in self.lines if line.group))


def family_of(table: str) -> str:
    """The family of a table: `by_region_share_households` -> by_region."""
    return _SUFFIX.sub("", table)


def families(figures: Iterable[Figure]) -> tuple[Family, ...]:
    """The families of a release's public figures, in their order."""
    rows: dict[str, dict[tuple[str, ...], Line]] = {}
    for figure in figures:
        name = family_of(figure.table)
        column = VALUE if name in LONG else figure.measure
        dimension = "" if name == "totals" else figure.dimension  # there the dimension repeats the measure
        at = (figure.group, dimension, figure.category, figure.place)
        line = rows.setdefault(name, {}).setdefault(at, Line(*at))
        if column in line.figures:
            raise ValueError(f"two figures for one cell: {line.figures[column].key} and {figure.key}")
        line.figures[column] = figure
    return tuple(Family(name, _columns(lines.values()), tuple(lines.values())) for name, lines in rows.items())


def _columns(lines: Iterable[Line]) -> tuple[str, ...]:
    found = {column for line in lines for column in line.figures}
    return tuple(sorted(found, key=_rank))


def _rank(column: str) -> tuple[int, str]:
    return (ORDER.index(column) if column in ORDER else len(ORDER), column)
