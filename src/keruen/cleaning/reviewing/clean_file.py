"""A clean file, as other tools write it: an export of one sheet, or a publication workbook with its sheet clean_data."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa

from keruen.cleaning.dialects.dialect import columns, key
from keruen.cleaning.logs import sheets_of
from keruen.intake.exports.formats.kobo import read_kobo
from keruen.intake.exports.outline import Item, Outline
from keruen.intake.exports.recognising.choose import Chosen, choose
from keruen.intake.exports.recognising.headers import recognise
from keruen.intake.sheets import Sheet

CLEAN, RAW = "clean_data", "raw_data"
_UUID = ("uuid", "x_uuid")


@dataclass(frozen=True)
class CleanFile:
    """Its submissions, their ANSWERS, the questions that it has a column for."""

    records: tuple[str, ...]
    answers: pa.Table
    questions: frozenset[str]
    form: str = ""


def read_clean(path: Path, forms: Sequence[Outline], known: frozenset[str], round: str) -> CleanFile:
    """The answers of a clean file. Problems: those of reading it, intake-no-form (no sheet has the questions of a form)."""
    sheets = [_named(sheet) for sheet in _data(sheets_of(path))]
    reading = read_kobo(path, sheets, forms, round)
    records = [_id(record, known) for record in reading.records.column("record").to_pylist()]
    answers = reading.answers
    told = pa.array([_id(record, known) for record in answers.column("record").to_pylist()], pa.string())
    answers = pa.Table.from_arrays([told, *answers.columns[1:]], schema=answers.schema)
    chosen = choose(sheets, forms)
    return CleanFile(tuple(records), answers, _questions(sheets, chosen), chosen.outline.form if chosen else "")


def form_of_answers(answers: pa.Table) -> Outline:
    """An outline of what plain spreadsheets answer: every question a text."""
    names = sorted(set(answers.column("question").to_pylist()))
    return Outline("baseline", "", (), {name: Item(name, "text") for name in names})


def _data(sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets of clean data of a publication workbook; of any other workbook all sheets."""
    main = next((sheet for sheet in sheets if key(sheet.name) == CLEAN), None)
    if main is None:
        return list(sheets)
    inner = [replace(s, name=s.name[6:]) for s in sheets if s.name.startswith("clean_") and s is not main]
    return [main, *inner]


def _named(sheet: Sheet) -> Sheet:
    """The sheet with its ids under `_uuid`, whatever the file calls them."""
    header = sheet.header()
    at = next((position for name, position in columns(sheet).items() if name in _UUID), None)
    if at is None or "_uuid" in header or not sheet.rows:
        return sheet
    return replace(sheet, rows=[[*header[:at], "_uuid", *header[at + 1 :]], *sheet.rows[1:]])


def _questions(sheets: Sequence[Sheet], chosen: Chosen | None) -> frozenset[str]:
    if chosen is None:
        return frozenset()
    found = {target.question for target in chosen.layout.targets.values()}
    for repeat in chosen.outline.repeats:
        for sheet in sheets:
            if sheet.name == repeat[:31]:
                within = chosen.outline.within(repeat)
                found |= {
                    target.question for target in recognise(sheet.header(), chosen.outline, within).targets.values()
                }
    return frozenset(found)


def _id(record: str, known: frozenset[str]) -> str:
    plain = record.removeprefix("uuid:")
    return plain if record not in known and plain in known else record
