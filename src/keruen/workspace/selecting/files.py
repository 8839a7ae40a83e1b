"""The files of a selection: frame.csv for the round, selection.xlsx for the field."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

from keruen.matrix.selecting.select import Candidate
from keruen.places.gazetteer import Gazetteer
from keruen.terms.labels import Labels
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Programme
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.selecting.selection import Chosen

Cell = str | int | None
Lines = list[list[Cell]]


@dataclass(frozen=True)
class Names:
    """The words of one language for a programme's places and groups."""

    programme: Programme
    places: Gazetteer
    language: str

    @property
    def say(self) -> Speaker:
        """Sentences."""
        return Speaker(self.language)

    def head(self, *names: str) -> list[Cell]:
        """Column heads."""
        return [self.say(f"trust-head-{name}") for name in names]

    def group(self, code: str) -> str:
        """A group's label."""
        return Labels(self.programme, self.language).label("groups", code)

    def where(self, place: str) -> list[Cell]:
        """Region, district, name and id of a settlement."""
        above = [self.places.at(place, level) for level in (1, 2)]
        return [
            *(self.places.name(a, self.language) if a else "" for a in above),
            self.places.name(place, self.language),
            place,
        ]

    def word(self, kind: str, code: str) -> str:
        """The label of a reason or verdict; a person's own word is itself."""
        message = f"trust-{kind}-{code}".replace("_", "-")
        return self.say(message) if self.say.knows(message) else code


def write_selection(chosen: Chosen, folder: Path, names: Names) -> tuple[Path, Path]:
    """Write frame.csv and selection.xlsx; gives their paths. The map is `drawn.draw`."""
    folder.mkdir(parents=True, exist_ok=True)
    frame, book = folder / "frame.csv", folder / "selection.xlsx"
    text = io.StringIO()
    rows = [*chosen.selection.chosen.items(), *((place, "control") for place in chosen.selection.control)]
    csv.writer(text, lineterminator="\n").writerows([("place", "stratum"), *sorted(rows)])
    write_bytes(frame, text.getvalue().encode("utf-8"))
    write_bytes(book, _workbook(chosen, names))
    return frame, book


def _workbook(chosen: Chosen, names: Names) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    sheets = {"visit": _visits, "coverage": _coverage, "left": _left, "beside": _beside}
    for name, make in sheets.items():
        lines = make(chosen, names)
        if len(lines) > 1:
            _sheet(book, names.say(f"trust-sheet-{name}"), lines, bold)
    book.close()
    return out.getvalue()


def _sheet(book: xlsxwriter.Workbook, name: str, lines: Lines, bold: object) -> None:
    sheet = book.add_worksheet(name[:31])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(lines) - 1, len(lines[0]) - 1)
    for number, line in enumerate(lines):
        sheet.write_row(number, 0, line, bold if number == 0 else None)
    for column in range(len(lines[0])):
        widest = max(len(str(line[column] if line[column] is not None else "")) for line in lines[1:200])
        sheet.set_column(column, column, min(max(widest, 9) + 2, 42))


def _visits(chosen: Chosen, names: Names) -> Lines:
    """Every settlement to visit with its reason and what its district said; empty columns for the field."""
    groups = [group.code for group in names.programme.groups]
    told = {candidate.place: candidate.numbers for candidate in chosen.candidates}
    reasons = {**chosen.selection.chosen, **dict.fromkeys(chosen.selection.control, "control")}
    lines: Lines = [
        [
            *names.head("region", "district", "settlement", "id", "reason"),
            *map(names.group, groups),
            *names.head("enumerator", "visited"),
        ]
    ]
    for place in _in_order(reasons, names):
        numbers = told.get(place, {})
        lines.append(
            [*names.where(place), names.word("reason", reasons[place]), *(numbers.get(g) for g in groups), None, None]
        )
    return lines


def _coverage(chosen: Chosen, names: Names) -> Lines:
    """What the choice holds of each district and group."""
    lines: Lines = [names.head("district", "group", "listed", "chosen", "required", "wanted")]
    for row in chosen.selection.coverage:
        cells: Sequence[Cell] = (row.listed, row.chosen, row.required, row.wanted)
        lines.append([names.places.name(row.district, names.language), names.group(row.group), *cells])
    return lines


def _left(chosen: Chosen, names: Names) -> Lines:
    """What was left out, the most persons first."""
    lines: Lines = [names.head("region", "district", "settlement", "id", "persons")]

    def size(candidate: Candidate) -> tuple[int, str]:
        return -candidate.persons, candidate.place

    return lines + [[*names.where(c.place), c.persons] for c in sorted(chosen.selection.left_out, key=size)]


def _beside(chosen: Chosen, names: Names) -> Lines:
    """B1 beside B2, place by place."""
    lines: Lines = [
        names.head(
            "region", "district", "settlement", "id", "group", "listed", "found", "difference", "verdict", "control"
        )
    ]
    for row in chosen.beside:
        control = names.say("trust-yes") if row.control else None
        verdict = names.word("verdict", row.verdict)
        cells: Sequence[Cell] = (names.group(row.group), row.listed, row.found, row.difference, verdict, control)
        lines.append([*names.where(row.place), *cells])
    return lines


def _in_order(places: Iterable[str], names: Names) -> list[str]:
    return sorted(places, key=lambda place: [str(cell) for cell in names.where(place)])
