"""The sheets of a workbook as plain rows, in one language: what stands in which column, before any format."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from keruen.publish.dataset.families import COUNTS, VALUE, Family, Line
from keruen.publish.dataset.meanings import PERCENT
from keruen.publish.dataset.names import Names
from keruen.publish.dataset.places import PLACED, PlaceColumns
from keruen.publish.telling.formats import Formats
from keruen.publish.workbook.tables import printed, sheet_name, title_of
from keruen.release.figure import Figure
from keruen.release.release import Release

Kind = Literal["text", "code", "number", "percent", "mixed"]  # mixed: numbers and per cents under each other


@dataclass(frozen=True)
class Hidden:
    """A cell whose number is not printed."""


@dataclass(frozen=True)
class Percent:
    """A per cent in a column that also holds counts."""

    value: float


Cell = str | float | Percent | Hidden | None


@dataclass(frozen=True)
class Column:
    """A column: its head, its kind, the id of the sentence that says what it means."""

    head: str
    kind: Kind
    meaning: str


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name (unique, at most 31 characters), its title, what a row is, columns and rows."""

    name: str
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


Maker = tuple[Column, Callable[[Line], Cell]]


def table_sheets(release: Release, language: str, taken: tuple[str, ...]) -> tuple[Sheet, ...]:
    """A sheet for each table of a release, in the order of the release; `taken` are names of sheets that stand before them."""
    names, used, made = Names(release, language), list(taken), []
    for family in printed(release):
        name, about = title_of(family, names)
        used.append(sheet_name(name, used))
        makers = [*_subject(release, family, names), *_values(family, names), *_sources(family, names)]
        rows = tuple(tuple(make(line) for _, make in makers) for line in family.lines)
        made.append(Sheet(used[-1], name, about, tuple(column for column, _ in makers), rows))
    return tuple(made)


def _subject(release: Release, family: Family, names: Names) -> list[Maker]:
    """Label beside code: the group, the places, the breakdown and its value."""
    say = names.say
    makers: list[Maker] = []
    if family.groups:
        head = say("workbook-head-group")
        makers += _pair(names, head, "group", lambda line: names.group(line.group), lambda line: line.group)
    makers += _places(release, family, names)
    if len(family.dimensions) > 1:
        head = say("workbook-head-service" if family.name.startswith("service_") else "workbook-head-dimension")
        makers += _pair(
            names, head, "dimension", lambda line: names.dimension(family, line.dimension), lambda line: line.dimension
        )
    if any(family.dimensions) and not set(family.dimensions) <= set(PLACED):
        known = family.dimensions[0] if len(family.dimensions) == 1 else ""
        single = known and names.labels.knows("dimensions", known)
        head = names.dimension(family, known) if single else say("workbook-head-category")
        pair = _pair(names, head, "category", lambda line: names.category(family, line), lambda line: line.category)
        same = all(names.category(family, line) == line.category for line in family.lines)
        makers += pair[:1] if same else pair
    return makers


def _pair(
    names: Names, head: str, meaning: str, label: Callable[[Line], Cell], code: Callable[[Line], Cell]
) -> list[Maker]:
    """A label and its code."""
    coded = names.say("workbook-head-code", of=head)
    return [
        (Column(head, "text", f"workbook-mean-{meaning}"), label),
        (Column(coded, "code", "workbook-mean-code"), code),
    ]


def _places(release: Release, family: Family, names: Names) -> list[Maker]:
    where = PlaceColumns(release)
    makers: list[Maker] = []
    for level in where.levels:
        if not any(where.at(line, level)[0] for line in family.lines):
            continue

        def label(line: Line, level: int = level) -> Cell:
            found = where.at(line, level)[0]
            above = not found and line.dimension == "place" and level == 2  # the smaller districts of a region together
            return names.value(line.dimension, line.category) if above else names.place(found) if found else ""

        def code(line: Line, level: int = level) -> Cell:
            return where.at(line, level)[0]

        makers += _pair(names, names.level(level), "place", label, code)
    return makers


def _values(family: Family, names: Names) -> list[Maker]:
    if family.long:
        return _long(family, names)
    makers: list[Maker] = []
    for column in family.columns:
        of_percent = all(line.figures[column].unit == PERCENT for line in family.lines if column in line.figures)

        def cell(line: Line, column: str = column) -> Cell:
            found = line.figures.get(column)
            return number(found) if found else None

        made = _column(names, column, "percent" if of_percent else "number")
        makers.append((made, cell))
    return makers


def _column(names: Names, name: str, kind: Kind) -> Column:
    own = name.replace("_", "-")
    return Column(names.say(f"workbook-head-{own}"), kind, f"workbook-mean-{own}")


def _long(family: Family, names: Names) -> list[Maker]:
    formats = Formats(names.language)

    def value(line: Line) -> Cell:
        figure = line.first
        found = number(figure)
        return Percent(found) if figure.unit == PERCENT and isinstance(found, float) else found

    def text(line: Line) -> Cell:
        figure = line.first
        if figure.state != "shown" or figure.value is not None:
            return ""
        return formats.month(figure.printed) if figure.unit == "month" else figure.printed

    made: list[Maker] = [(_column(names, VALUE, "mixed"), value)]
    if any(text(line) for line in family.lines):
        made.append((_column(names, "text", "text"), text))
    return [*made, (_column(names, "unit", "text"), lambda line: _unit(names, line.first.unit))]


def _unit(names: Names, unit: str) -> str:
    """What a figure counts; units of administration by the programme's own word for them."""
    level = {"regions": 1, "districts": 2}.get(unit)
    named = level is not None and level in names.release.about.programme.levels
    return names.labels.level(level) if named and level else names.labels.label("units", unit)


def number(figure: Figure) -> float | Hidden | None:
    """The number as printed; a per cent as a part of one, for a spreadsheet's own format; None for a figure that is a text."""
    if figure.state != "shown":
        return Hidden()
    if figure.value is None:
        return None
    return round(float(figure.printed) / 100, figure.decimals + 2) if figure.unit == PERCENT else float(figure.printed)


def _sources(family: Family, names: Names) -> list[Maker]:
    """State, the counts that the table has, method and key."""
    makers: list[Maker] = [(_column(names, "state", "text"), lambda line: names.say(f"workbook-state-{line.state}"))]
    for count in COUNTS:
        if any(getattr(line.first, count) is not None for line in family.lines):

            def counted(line: Line, count: str = count) -> Cell:
                found: int | None = getattr(line.first, count)
                return found

            makers.append((_column(names, count, "number"), counted))
    return [
        *makers,
        (_column(names, "method", "code"), lambda line: line.first.method),
        (_column(names, "key", "code"), lambda line: line.first.key),
    ]
