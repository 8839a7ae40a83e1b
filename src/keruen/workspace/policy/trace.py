"""What stands behind a figure of an evaluation: its rule, its method, and every row of series under it, sums taken apart."""

import csv
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process

from keruen.places.vintages import parts_of
from keruen.policy.series.crosswalk import DAYS
from keruen.policy.series.find import Point, Series
from keruen.policy.series.periods import months_of
from keruen.terms.problems import Problem
from keruen.workspace.policy.files import read_file
from keruen.workspace.policy.settings import read_evaluation


@dataclass(frozen=True)
class Input:
    """A row of series under a figure, or the address that has no row; `of` are the rows that it was summed from."""

    address: str
    point: Point | None
    of: tuple[Point, ...] = ()


@dataclass(frozen=True)
class Traced:
    """A figure of build/figures.csv with its inputs."""

    figure: dict[str, str]
    inputs: tuple[Input, ...]


def trace(folder: Path, key: str) -> Traced:
    """The figure of a key. Problems: policy-folder-none, policy-not-built, policy-key-unknown (with the nearest)."""
    build = read_evaluation(folder).build
    if not (build / "figures.csv").is_file():
        raise Problem("policy-not-built", folder=str(folder))
    with (build / "figures.csv").open(encoding="utf-8", newline="") as stream:
        figures = {row["key"]: row for row in csv.DictReader(stream)}
    if key not in figures:
        near = process.extractOne(key, list(figures))
        raise Problem("policy-key-unknown", key=key, nearest=near[0] if near else "-")
    series = Series(read_file(build / "series.csv"))
    addresses = figures[key]["inputs"].split(" ") if figures[key]["inputs"] else []
    return Traced(figures[key], tuple(_input(address, series) for address in addresses))


def _input(address: str, series: Series) -> Input:
    point = series.by_address.get(address)
    return Input(address, point, _parts(point, series) if point is not None and point.state == "converted" else ())


def _parts(point: Point, series: Series) -> tuple[Point, ...]:
    """The rows that a sum of regions or of months was made of; a sum of sums down to what a source gave."""
    if point.note == "sum:months":
        found = [(point.place, month) for month in months_of(point.period)]
    else:
        found = [(place, point.period) for place in _regions(point)]
    made: list[Point] = []
    for place, period in found:
        part = series.by_address.get(f"{point.measure}@{point.dimensions}@{place}@{period}")
        if part is not None and part != point:
            made += _parts(part, series) if part.state == "converted" else (part,)
    return tuple(made)


def _regions(point: Point) -> tuple[str, ...]:
    """The regions of the newest vintage that make up a unit of the point's."""
    return parts_of(point.place, DAYS[point.vintage], DAYS["KZ-20"]) if point.vintage in DAYS else ()
