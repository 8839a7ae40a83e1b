"""Taking a file of series in: read by its mapping, doubts found, written beside the other series with the file kept."""

import csv
import io
import shutil
from dataclasses import dataclass
from pathlib import Path

from keruen.connect.statistics.sdmx import read_sdmx
from keruen.places.gazetteer import Gazetteer
from keruen.policy.series.doubts import Doubt, doubts
from keruen.policy.series.find import Point
from keruen.policy.series.mapped import read_series
from keruen.policy.series.mapping import load_mapping
from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.policy.files import write_file
from keruen.workspace.policy.settings import read_evaluation

SDMX = (".xml", ".json")


@dataclass(frozen=True)
class TakenIn:
    """What came of a file: where its series are, its points, the cells that gave none, what is doubtful of the rest."""

    file: Path
    points: tuple[Point, ...]
    problems: tuple[Problem, ...]
    doubts: tuple[Doubt, ...]


def take_in(folder: Path, file: Path, mapping: Path) -> TakenIn:
    """Read a CSV, XLSX or SDMX file into series/<name>.csv and keep it in raw/.

    Problems: those of the file as a whole; policy-nothing where no cell gave a figure (then nothing is written).
    """
    settings = read_evaluation(folder)
    gazetteer = Gazetteer.read(folder / "places.csv")
    explained = load_mapping(mapping)
    table = _laid_out(settings.folder, file) if file.suffix.lower() in SDMX else file
    taken = read_series(table, explained, gazetteer)
    return keep(settings.folder, file, taken.points, taken.problems, gazetteer)


def _laid_out(folder: Path, file: Path) -> Path:
    """An SDMX file as a CSV table in raw/."""
    table = read_sdmx(file)
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerows([table.heads, *table.rows])
    target = folder / "raw" / f"{file.stem}.sdmx.csv"
    write_bytes(target, buffer.getvalue().encode())
    return target


def keep(
    folder: Path, file: Path, points: tuple[Point, ...], problems: tuple[Problem, ...], gazetteer: Gazetteer
) -> TakenIn:
    """Write points as a file of the folder, and the file that they came from into raw/."""
    target = folder / "series" / f"{file.stem}.csv"
    found = doubts(points, gazetteer)
    if points:
        write_file(target, points)
        kept = folder / "raw" / file.name
        kept.parent.mkdir(parents=True, exist_ok=True)
        if file.resolve() != kept.resolve():
            shutil.copyfile(file, kept)
    return TakenIn(target, points, problems, found)
