"""The places of a plain spreadsheet: each level's codes, names and parents, the settlement's position."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from keruen.intake.cells import as_number
from keruen.intake.exports.recognising.headers import folded
from keruen.intake.findings import Notebook, Where
from keruen.intake.limits import Limits
from keruen.intake.spreadsheets.mapping import Level, SheetMapping, Source
from keruen.intake.spreadsheets.plain import DEFAULT, Plain, open_plain
from keruen.terms.arrow import from_rows
from keruen.terms.languages import LANGUAGES
from keruen.terms.tables import PLACES


@dataclass(frozen=True)
class MappedPlaces:
    """PLACES in the order country, then as met; FINDINGS about places with two names or without a code."""

    places: pa.Table
    findings: pa.Table


def places_from_mapping(path: Path, mapping: SheetMapping, limits: Limits = DEFAULT) -> MappedPlaces:
    """Every place that the spreadsheet names, once, its parent the level above. Problems as `read_plain`."""
    plain = open_plain(path, mapping, limits)
    notes = Notebook("")
    names = {f"name_{language}": name for language, name in mapping.root_names.items()}
    root = {"place": mapping.root, "level": 0, "kind": "country", "name_en": mapping.root, **names}
    found: dict[str, dict[str, Any]] = {mapping.root: root}
    for i in range(plain.first, len(plain.sheet.rows)):
        row = plain.sheet.rows[i]
        if any(cell is not None and cell != "" for cell in row) and not _no_data(plain, row, mapping):
            _row(plain, row, Where(path.name, plain.sheet.name or None, plain.sheet.number(i)), mapping, found, notes)
        if mapping.stop_at and folded(plain.text(row, mapping.stop_at.column)) in mapping.stop_at.values:
            break
    ordered = sorted(found.values(), key=lambda place: place["level"])
    return MappedPlaces(from_rows(PLACES, ordered), notes.table())


def _no_data(plain: Plain, row: Sequence[Any], mapping: SheetMapping) -> bool:
    rows = [r for r in (mapping.stop_at, mapping.leave_out) if r]
    return any(folded(plain.text(row, r.column)) in r.values for r in rows)


def _row(
    plain: Plain,
    row: Sequence[Any],
    where: Where,
    mapping: SheetMapping,
    found: dict[str, dict[str, Any]],
    notes: Notebook,
) -> None:
    parent = mapping.root
    for level in mapping.levels:
        code = plain.text(row, level.code)
        if not code:
            notes.add("intake-place-missing", "error", where, column=level.code)
            return
        place = _place(plain, row, level, code, parent)
        known = found.setdefault(code, place)
        if known["name_en"] != place["name_en"]:
            names = {"name": known["name_en"], "other": place["name_en"]}
            notes.add("intake-place-row-twice", "warning", where, column=level.code, place=code, value=code, **names)
        parent = code


def _place(plain: Plain, row: Sequence[Any], level: Level, code: str, parent: str) -> dict[str, Any]:
    named = [language for language in LANGUAGES if language in level.names]
    names = {f"name_{language}": plain.text(row, level.names[language]) or None for language in named}
    return {
        "place": code,
        "level": level.level,
        "parent": parent,
        "kind": _word(level.kind, plain, row),
        **names,
        "name_en": names.get("name_en") or next((name for name in names.values() if name), code),
        "pcode": plain.text(row, level.pcode) or None,
        "latitude": _coordinate(plain.text(row, level.latitude), 90),
        "longitude": _coordinate(plain.text(row, level.longitude), 180),
    }


def _word(source: Source, plain: Plain, row: Sequence[Any]) -> str:
    word = plain.text(row, source.column)
    return source.constant or source.values.get(folded(word)) or source.otherwise or word or "settlement"


def _coordinate(text: str, limit: int) -> float | None:
    number = as_number(text) if text else None
    return number if number is not None and abs(number) <= limit else None
