"""Series from a CSV or XLSX file by its mapping: a cell that cannot be read is a sentence and gives no figure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keruen.intake.cells import as_text
from keruen.intake.exports.recognising.sniff import sniff
from keruen.intake.limits import Limits
from keruen.intake.sheets import Sheet, table_of, workbook
from keruen.places.gazetteer import Gazetteer
from keruen.places.match import match
from keruen.places.vintages import unit_on
from keruen.policy.series.crosswalk import DAYS
from keruen.policy.series.dimensions import spell
from keruen.policy.series.find import Point
from keruen.policy.series.mapping import From, SeriesMapping
from keruen.policy.series.periods import kind
from keruen.terms.problems import Problem

_SEARCHED = 60  # rows in which the heads may stand
_GROUPS = re.compile(r"(?<=\d)[ \u00a0\u202f\u2009'](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"[-+]?\d+(\.\d*)?([eE][-+]?\d{1,3})?|[-+]?\.\d+")
_AMBIGUOUS = re.compile(r"-?\d{1,3}[.,]\d{3}")


@dataclass(frozen=True)
class Taken:
    """What a file gave: points, and for each cell that gave none the reason."""

    points: tuple[Point, ...]
    problems: tuple[Problem, ...]


def read_series(path: Path, mapping: SeriesMapping, gazetteer: Gazetteer) -> Taken:
    """The points of a file. Problems of the file as a whole are raised: file-*, sheet-missing, column-missing."""
    sheet = _sheet(path, mapping)
    heads_at = _heads(sheet, path, mapping)
    reader = _Reader(path.name, mapping, gazetteer, sheet.header(heads_at), {})
    points: list[Point] = []
    problems: list[Problem] = []
    for at in range(heads_at + 1, len(sheet.rows)):
        row = sheet.rows[at]
        if all(as_text(cell) is None for cell in row):
            continue
        try:
            points += reader.row(row, sheet.number(at))
        except Problem as problem:
            problems.append(problem)
    return Taken(tuple(points), tuple(problems))


@dataclass(frozen=True)
class _Reader:
    file: str
    mapping: SeriesMapping
    gazetteer: Gazetteer
    heads: Sequence[str]
    places: dict[tuple[str, str], str]

    def row(self, row: Sequence[Any], number: int) -> Iterator[Point]:
        """The points of one row: one, or of a wide table one a period."""
        mapping = self.mapping
        if mapping.period is not None:
            period = self._word(mapping.period, row, number)
            yield self._point(row, number, period + mapping.period.add, mapping.value, mapping.period.column)
            return
        for head in self.heads:
            if kind(head):
                yield self._point(row, number, head, head, head)

    def _point(self, row: Sequence[Any], number: int, period: str, column: str, named: str) -> Point:
        if not kind(period):
            raise self._wrong("policy-cell-period", number, named, period)
        vintage = self.mapping.vintage(period)
        if not vintage:
            raise Problem("policy-cell-vintage", file=self.file, row=number, period=period)
        text = self._text(column, row)
        value = self._number(text, number, column)
        place = self._place(row, number, vintage)
        return Point(
            place, period, self._word(self.mapping.measure, row, number),
            spell({name: self._word(of, row, number) for name, of in self.mapping.dimensions.items()}),
            value, self.mapping.unit, place if place == self._country(place) else vintage,
            "observed" if value is not None else "unknown", "" if value is not None else "absent",
            self.mapping.source, self.mapping.retrieved,
        )  # fmt: skip

    def _country(self, place: str) -> str:
        found = self.gazetteer.get(place)
        return place if found is None or found.level == 0 else ""

    def _text(self, column: str, row: Sequence[Any]) -> str:
        at = self.heads.index(column)
        return (as_text(row[at]) or "") if at < len(row) else ""

    def _word(self, of: From, row: Sequence[Any], number: int) -> str:
        if of.constant:
            return of.constant
        text = self._text(of.column, row)
        if of.values and text not in of.values:
            raise self._wrong("policy-cell-word", number, of.column, text, known=", ".join(of.values))
        return of.values.get(text, text)

    def _number(self, text: str, number: int, column: str) -> float | None:
        """The value in its unit, None for a sign of a missing figure; a text that can be two numbers is neither."""
        if text.lower() in self.mapping.missing:
            return None
        bare = _GROUPS.sub("", text.replace("\u2212", "-"))
        decimal = self.mapping.decimal
        if not decimal and "," in bare and _AMBIGUOUS.fullmatch(bare):
            raise self._wrong("policy-cell-comma", number, column, text)
        if decimal == ".":
            bare = bare.replace(",", "")
        elif decimal == "," and "," in bare:
            bare = bare.replace(".", "")
        if not _NUMBER.fullmatch(bare.replace(",", ".")):
            raise self._wrong("policy-cell-number", number, column, text)
        value = float(bare.replace(",", "."))
        scaled = value * self.mapping.scale
        return float(f"{scaled:.15g}")

    def _place(self, row: Sequence[Any], number: int, vintage: str) -> str:
        of = self.mapping.place
        text = of.constant or self._text(of.column, row)
        text = of.values.get(text, text)
        if (text, vintage) not in self.places:
            self.places[text, vintage] = self._found(text, vintage, number)
        return self.places[text, vintage]

    def _found(self, text: str, vintage: str, number: int) -> str:
        day = DAYS.get(vintage, "")
        inside = self.gazetteer.on(day) if day else self.gazetteer
        known = next((found for code in text.split("|") if (found := inside.find(code, on=day))), None)
        if known is not None or (self.mapping.place.constant and not day):
            return known.id if known else text
        result = match(text, [*inside.at_level(0), *inside.at_level(1)])
        if result.verdict == "sure" and result.best is not None:
            return result.best.id
        # A former unit has its years in its name; a yearbook names it as its successor is named.
        today = self.gazetteer.on(DAYS["KZ-20"])
        later = match(text, today.at_level(1))
        former = unit_on(self.gazetteer, later.best.id, day) if later.verdict == "sure" and later.best and day else None
        if former:
            return former
        nearest = "; ".join(f"{option.place.name('ru')} ({option.place.id})" for option in result.alternatives[:3])
        raise self._wrong(
            "policy-cell-place", number, self.mapping.place.column, text, vintage=vintage, nearest=nearest
        )

    def _wrong(self, code: str, number: int, column: str, value: str, **more: str) -> Problem:
        return Problem(code, file=self.file, row=number, column=column, value=value, **more)


def _sheet(path: Path, mapping: SeriesMapping) -> Sheet:
    shape = sniff(path, Limits())
    if shape == "csv":
        return table_of(path, Limits())
    if shape != "workbook":
        raise Problem("file-unknown-shape", file=path.name, known="XLSX, ODS, CSV")
    sheets = {sheet.name: sheet for sheet in workbook(path, Limits())}
    name = mapping.sheet or next(iter(sheets))
    if name not in sheets:
        raise Problem("sheet-missing", file=path.name, sheet=name, sheets=", ".join(sheets))
    return sheets[name]


def _heads(sheet: Sheet, path: Path, mapping: SeriesMapping) -> int:
    """The row that holds all words of `header` and all columns that the mapping names."""
    wanted = {*mapping.header, *mapping.columns}
    for at in range(min(_SEARCHED, len(sheet.rows))):
        if wanted <= set(sheet.header(at)):
            return at
    shown = next((sheet.header(at) for at in range(len(sheet.rows)) if mapping.header[0] in sheet.header(at)), [])
    shown = shown or sheet.header(0)
    gone = ", ".join(sorted(wanted - set(shown)))
    columns = ", ".join(text for text in shown if text)[:500] or "-"
    raise Problem("column-missing", file=path.name, sheet=sheet.name or "-", column=gone, columns=columns)
