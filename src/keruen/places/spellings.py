"""Other spellings and former names of places, beside those of the gazetteer: Чимкент, Alma-Ata, Zhetysu."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@cache
def other_spellings() -> Mapping[str, tuple[str, ...]]:
    """The spellings that Keruen ships, by place id."""
    text = (files("keruen.places") / "data" / "other_spellings.csv").read_text(encoding="utf-8")
    found: dict[str, list[str]] = defaultdict(list)
    for row in csv.DictReader(text.splitlines()):
        found[row["place"]].append(row["name"])
    return MappingProxyType({place: tuple(names) for place, names in found.items()})
