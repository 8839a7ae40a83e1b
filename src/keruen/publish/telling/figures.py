"""Looking figures up. Publish makes no number: what is not in the release is not printed.

Lookups of one figure raise `MissingFigureError`, a fault of the program; tables may be empty, then their chapter is left out.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from keruen.release.figure import Figure


class MissingFigureError(KeyError):
    """A figure that a page asks for and the release does not have."""


@dataclass(frozen=True)
class Shelf:
    """The figures of a release, by table and group, in the order of their rank."""

    tables: dict[tuple[str, str], tuple[Figure, ...]]
    by_key: dict[str, Figure] = field(repr=False)

    def table(
        self, name: str, group: str = "", *, dimension: str = "", place: str = "", measure: str = ""
    ) -> tuple[Figure, ...]:
        """The rows of a table; narrowed by dimension, place and measure where they are given."""
        return tuple(
            figure
            for figure in self.tables.get((name, group), ())
            if (not dimension or figure.dimension == dimension)
            and (not place or figure.place == place)
            and (not measure or figure.measure == measure)
        )

    def find(
        self, name: str, group: str = "", *, category: str, dimension: str = "", place: str = "", measure: str = ""
    ) -> Figure | None:
        """The one figure of a table with this category; None where there is none."""
        rows = self.table(name, group, dimension=dimension, place=place, measure=measure)
        return next((figure for figure in rows if figure.category == category), None)

    def one(
        self, name: str, group: str = "", *, category: str, dimension: str = "", place: str = "", measure: str = ""
    ) -> Figure:
        """As `find`; raises MissingFigureError."""
        found = self.find(name, group, category=category, dimension=dimension, place=place, measure=measure)
        if found is None:
            raise MissingFigureError(f"{name} {group} {dimension} {category} {place} {measure}")
        return found

    def groups(self, name: str) -> set[str]:
        """The groups for which a table has rows."""
        return {group for table, group in self.tables if table == name}

    def names(self) -> set[str]:
        """The names of all tables that have rows."""
        return {table for table, _ in self.tables}


def shelve(figures: Iterable[Figure]) -> Shelf:
    """A shelf of figures that may leave."""
    tables: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for row in figures:
        tables[row.table, row.group].append(row)
    ordered = {at: tuple(sorted(found, key=_rank)) for at, found in tables.items()}
    return Shelf(ordered, {row.key: row for row in figures})


def _rank(figure: Figure) -> int:
    return figure.rank if figure.rank is not None else 0


def shown(figures: Iterable[Figure]) -> list[Figure]:
    """Those whose number is printed."""
    return [figure for figure in figures if figure.state == "shown" and figure.value is not None]
