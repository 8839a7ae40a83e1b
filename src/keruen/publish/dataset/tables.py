"""The tables of the dataset as typed columns and rows: each family, and the topline (a place a row, a group a column)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from keruen.publish.dataset import hxl
from keruen.publish.dataset.families import COUNTS, VALUE, Family, Line, families
from keruen.publish.dataset.meanings import PERCENT, meaning
from keruen.publish.dataset.names import Names
from keruen.publish.dataset.places import PlaceColumns
from keruen.release.figure import Figure
from keruen.release.release import Release

Cell = str | int | float | None


@dataclass(frozen=True)
class Column:
    """A column of a table that leaves: type, unit, meaning and hashtag."""

    name: str
    kind: Literal["text", "int", "float"]
    meaning: str
    hxl: str
    unit: str = ""


@dataclass(frozen=True)
class DataTable:
    """A table: its name, what one row is, its columns, its rows as typed cells."""

    name: str
    row: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


Maker = tuple[Column, Callable[[Line], Cell]]


def data_tables(release: Release) -> tuple[DataTable, ...]:
    """The topline and every family of a release."""
    return (topline(release), *(_table(release, family) for family in families(release.public)))


def _table(release: Release, family: Family) -> DataTable:
    names = Names(release, "en")
    makers = [*_subject(release, family, names), *_places(release), *_values(family), *_sources()]
    rows = tuple(tuple(make(line) for _, make in makers) for line in family.lines)
    return DataTable(family.name, meaning(f"table:{family.name}"), tuple(column for column, _ in makers), rows)


def column(name: str, kind: Literal["text", "int", "float"] = "text", unit: str = "", tag: str = "") -> Column:
    """A column with its meaning and hashtag."""
    return Column(name, kind, meaning(name), tag or hxl.tag(name), unit)


def _subject(release: Release, family: Family, names: Names) -> list[Maker]:
    makers: list[Maker] = [(column("round"), lambda line: release.about.round.code)]
    if family.groups:
        makers += [
            (column("group"), lambda line: line.group),
            (column("group_name"), lambda line: names.group(line.group)),
        ]
    if any(family.dimensions):
        makers += [
            (column("dimension"), lambda line: line.dimension),
            (column("dimension_name"), lambda line: names.dimension(family, line.dimension)),
            (column("category"), lambda line: line.category),
            (column("category_name"), lambda line: names.category(family, line)),
        ]
    return makers


def _places(release: Release) -> list[Maker]:
    """The country, and the codes and names of each level: empty where a row's place lies above it."""
    where = PlaceColumns(release)
    makers: list[Maker] = [
        (column("country_code"), lambda line: release.about.programme.country),
        (column("place"), lambda line: line.place),
    ]
    for level in where.levels:
        for index, what in enumerate(("code", "pcode", "name")):

            def cell(line: Line, level: int = level, index: int = index) -> Cell:
                return where.at(line, level)[index]

            makers.append((column(f"adm{level}_{what}"), cell))
    return makers


def _values(family: Family) -> list[Maker]:
    if family.long:
        return [
            (column(VALUE, "float"), lambda line: _number(line.first)),
            (column("printed"), lambda line: line.first.printed),
            (column("unit"), lambda line: line.first.unit),
        ]
    makers: list[Maker] = []
    for name in family.columns:
        units = {line.figures[name].unit for line in family.lines if name in line.figures}
        unit = units.pop() if len(units) == 1 else ""

        def cell(line: Line, name: str = name) -> Cell:
            figure = line.figures.get(name)
            number = _number(figure) if figure else None
            return number if number is None or (figure and figure.decimals) else int(number)

        makers.append((column(name, "float" if unit == PERCENT else "int", unit), cell))
    return makers


def _number(figure: Figure) -> float | None:
    """The number as it is printed: never finer than the report."""
    return float(figure.printed) if figure.state == "shown" and figure.value is not None else None


def _sources() -> list[Maker]:
    makers: list[Maker] = [(column("state"), lambda line: line.state)]
    for name in COUNTS:

        def counted(line: Line, name: str = name) -> Cell:
            found: int | None = getattr(line.first, name)
            return found

        makers.append((column(name, "int"), counted))
    return [
        *makers,
        (column("method"), lambda line: line.first.method),
        (column("key"), lambda line: line.first.key),
        (column("fingerprint"), lambda line: line.first.fingerprint),
    ]


def topline(release: Release) -> DataTable:
    """One row a place, one column a group and measure: the shape in which such numbers are shared and joined to maps."""
    cells: dict[str, dict[tuple[str, str], Figure]] = {}
    for figure in release.public:
        if figure.key == f"{figure.measure}@{figure.group}@{figure.place}@{figure.round}" and figure.measure in (
            "persons",
            "households",
        ):
            cells.setdefault(figure.place, {})[figure.group, figure.measure] = figure
    measures = [(group.code, measure) for group in release.about.programme.groups for measure in group.measures]
    makers = [maker for maker in _places(release) if maker[0].name != "place"]
    columns = [column("round"), *(made for made, _ in makers)]
    columns += [column(f"{group}_{measure}", "int", measure, hxl.people(group, measure)) for group, measure in measures]
    order = sorted(cells, key=lambda place: [above.id for above in release.places.chain(place)][::-1])
    rows: list[tuple[Cell, ...]] = []
    for place in order:
        line = Line("", "", "", place)
        numbers = [_whole(cells[place].get(measure)) for measure in measures]
        rows.append((release.about.round.code, *(make(line) for _, make in makers), *numbers))
    return DataTable("topline", meaning("table:topline"), tuple(columns), tuple(rows))


def _whole(figure: Figure | None) -> int | None:
    number = _number(figure) if figure else None
    return None if number is None else int(number)
