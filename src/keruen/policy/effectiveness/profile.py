"""Profiles of policy indices as data: items in dimensions, weights, bounds, and what happens to items without an answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@dataclass(frozen=True)
class Item:
    """A question with its scale: an answer lies from low to high; weight within its dimension."""

    code: str
    low: float
    high: float
    weight: float = 1.0


@dataclass(frozen=True)
class Dimension:
    """Items that make one score; weight within the total."""

    code: str
    items: tuple[Item, ...]
    weight: float = 1.0


@dataclass(frozen=True)
class Profile:
    """An index: `most_missing` is the share of a dimension's items that may be without an answer (0: none may).

    total: `dimensions` (weighted mean of the dimensions) or `items` (mean of all items, whatever their dimension). bands:
    (name, from this total on), ascending. source: where the method is published.
    """

    name: str
    version: str
    dimensions: tuple[Dimension, ...]
    most_missing: float
    total: str
    bands: tuple[tuple[str, float], ...]
    source: str

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item."""
        return tuple(item for dimension in self.dimensions for item in dimension.items)

    def band(self, total: float) -> str:
        """The name of the band that a total falls into; "" where the profile has none."""
        return next((name for name, start in reversed(self.bands) if total >= start), "")


def read(data: Mapping[str, Any]) -> Profile:
    """A profile from its file. Raises ValueError: no items, a code twice, weights or bounds that cannot be."""
    scale = data.get("scale", [0, 1])
    dimensions = tuple(
        Dimension(code, tuple(_item(entry, scale) for entry in said["items"]), float(said.get("weight", 1)))
        for code, said in data["dimensions"].items()
    )
    made = Profile(
        data["name"],
        str(data["version"]),
        dimensions,
        float(data.get("most_missing", 0)),
        data.get("total", "dimensions"),
        tuple((name, float(start)) for name, start in data.get("bands", {}).items()),
        data["source"],
    )
    codes = [item.code for item in made.items]
    if not codes or len(set(codes)) < len(codes):
        raise ValueError(f"{made.name}: no items, or a code twice")
    if any(i.low >= i.high or i.weight <= 0 for i in made.items) or any(d.weight <= 0 for d in dimensions):
        raise ValueError(f"{made.name}: a weight or a scale that cannot be")
    return made


def _item(entry: Any, scale: list[float]) -> Item:
    if isinstance(entry, str):
        return Item(entry, float(scale[0]), float(scale[1]))
    low, high = entry.get("scale", scale)
    return Item(entry["code"], float(low), float(high), float(entry.get("weight", 1)))


@cache
def shipped(name: str) -> Profile:
    """A profile that ships: sdg_10_7_2, migrant_inclusion."""
    folder = files("keruen.policy.effectiveness") / "profiles"
    return read(yaml.safe_load((folder / f"{name}.yaml").read_text(encoding="utf-8")))
