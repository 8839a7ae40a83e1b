"""Places of a spreadsheet added to a programme's places.csv; what stands there already is never changed."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from keruen.intake.spreadsheets.mapped_places import places_from_mapping
from keruen.intake.spreadsheets.mapping_file import load_mapping
from keruen.places.files import read_rows, write_rows
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.atomic import write_bytes

COMPARED = ("parent", "level", "name_en")


@dataclass(frozen=True)
class Added:
    """What became of the places of a spreadsheet."""

    added: tuple[str, ...]  # ids
    known: int  # places that stood in places.csv, alike
    differing: tuple[str, ...]  # ids that stand in places.csv with another parent, level or name: left as they were
    above: tuple[str, ...]  # ids among the added that others stand under, at a level that had places: perhaps slips
    findings: pa.Table  # FINDINGS on the spreadsheet itself


def add_places(home: Path, file: Path, mapping: Path) -> Added:
    """Add the places that a mapped spreadsheet names. Problems: those of the mapping, the file and places.csv."""
    found = places_from_mapping(file, load_mapping(mapping, numbers=False))
    path = home / "places.csv"
    old = Gazetteer.read(path) if path.is_file() else Gazetteer(())
    there = {row["place"]: row for row in old.rows()}
    new = [row for row in found.places.to_pylist() if row["place"] not in there]
    both = [row for row in found.places.to_pylist() if row["place"] in there]
    differing = [row["place"] for row in both if row["level"] and not _alike(row, there[row["place"]])]
    if new:
        content = write_rows([*there.values(), *new])
        read_rows(content, "places.csv")  # raises where a parent is missing: then nothing is written
        write_bytes(path, content)
    levels, parents = {row["level"] for row in there.values()}, {row["parent"] for row in new}
    above = tuple(row["place"] for row in new if row["place"] in parents and row["level"] in levels)
    added = tuple(row["place"] for row in new)
    return Added(added, len(both) - len(differing), tuple(differing), above, found.findings)


def _alike(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all((one[name] or "") == (other[name] or "") for name in COMPARED)
