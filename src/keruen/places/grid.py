"""A tile-grid map: every region one tile of equal size, placed so that neighbours touch where they can.

Drawn by us, not to scale: a tile says which region, never how large it is. Of the 35 pairs of Kazakhstan's 20 units that share
a border, 23 touch by a side, the others lie near each other.
"""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem

MAPS = ("kazakhstan",)


@dataclass(frozen=True)
class Tile:
    """One tile: the place, its column (0 in the west) and row (0 in the north), and its short labels by language."""

    place: str
    column: int
    row: int
    labels: Mapping[str, str]

    def label(self, language: str) -> str:
        """The short label, at most eleven letters, that fits on the tile."""
        return self.labels[language]


@cache
def tiles(map_name: str) -> tuple[Tile, ...]:
    """The tiles of a map, row by row; raises Problem for a map that there is not."""
    if map_name not in MAPS:
        raise Problem("places-map-unknown", map=map_name, maps=", ".join(MAPS))
    text = (files("keruen.places") / "data" / f"tiles_{map_name}.csv").read_text(encoding="utf-8")
    return tuple(
        Tile(row["place"], int(row["column"]), int(row["row"]), {language: row[language] for language in LANGUAGES})
        for row in csv.DictReader(text.splitlines())
    )


def size(map_name: str) -> tuple[int, int]:
    """Columns and rows of a map."""
    found = tiles(map_name)
    return 1 + max(tile.column for tile in found), 1 + max(tile.row for tile in found)
