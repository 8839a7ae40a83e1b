"""Raw files as intake reads them, before and after a person's data were taken out."""

from fnmatch import fnmatch
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.exports.models import outlines
from keruen.intake.read import read_outlined
from keruen.intake.reading import Reading
from keruen.intake.spreadsheets.mapping_file import load_mapping
from keruen.intake.spreadsheets.plain import read_plain
from keruen.terms.problems import Problem
from keruen.workspace.folder.forms import read_models
from keruen.workspace.settings.round import Place


def read(place: Place, path: Path) -> Reading | None:
    """A raw file or folder as intake reads it; None where it cannot be read."""
    mapping = next((m for pattern, m in place.round.mappings.items() if fnmatch(path.name, pattern)), None)
    try:
        if mapping is not None:
            return read_plain(path, load_mapping(place.folder / mapping), place.round.code)
        return read_outlined(path, outlines(read_models(place.home), {}), place.round.code)
    except Problem:
        return None


def records(reading: Reading) -> list[str]:
    """The ids of its submissions."""
    found: list[str] = reading.records.column("record").to_pylist()
    return found


def rows(reading: Reading | None, records: frozenset[str]) -> frozenset[tuple[str, int]]:
    """Where these submissions stand: (sheet or '', row); none where the file cannot be read, or has no rows."""
    if reading is None:
        return frozenset()
    mine = reading.records.filter(pc.is_in(reading.records.column("record"), pa.array(sorted(records), pa.string())))
    return frozenset((row["sheet"] or "", row["row"]) for row in mine.to_pylist() if row["row"])


def said(reading: Reading) -> set[tuple[str, str, str]]:
    """Every answer: record, path, value."""
    columns = (reading.answers.column(name).to_pylist() for name in ("record", "path", "value"))
    return set(zip(*columns, strict=True))
