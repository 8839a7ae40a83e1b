"""What people write for quotas: regions with keys and limits; persons of families with their chances; quotas and settlement."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from keruen.policy.csv_rows import number, read_rows, whole
from keruen.policy.quotas.allocate import Limits
from keruen.policy.quotas.families import Family
from keruen.terms.problems import Problem


@dataclass(frozen=True)
class Regions:
    """Regions in their order: figures by key, floors and caps."""

    names: tuple[str, ...]
    measures: Mapping[str, Mapping[str, float]]
    limits: Limits


def read_regions(path: Path, keys: Mapping[str, float]) -> Regions:
    """Columns region, one for each key, and floor and cap where there are any (empty: none)."""
    rows = read_rows(path, ("region", *keys))
    measures: dict[str, dict[str, float]] = {key: {} for key in keys}
    floors: dict[str, int] = {}
    caps: dict[str, int] = {}
    for line, row in enumerate(rows, 2):
        region = _new(row["region"], floors, path.name, line)
        for key in keys:
            measures[key][region] = number(row, key, path.name, line)
        floors[region] = whole(row, "floor", path.name, line, 0)
        if row.get("cap", "").strip():
            caps[region] = whole(row, "cap", path.name, line)
    return Regions(tuple(floors), measures, Limits(floors, caps))


def read_capacity(path: Path) -> dict[str, int]:
    """Columns region, capacity."""
    found: dict[str, int] = {}
    for line, row in enumerate(read_rows(path, ("region", "capacity")), 2):
        found[_new(row["region"], found, path.name, line)] = whole(row, "capacity", path.name, line)
    return found


def read_families(path: Path, regions: tuple[str, ...]) -> tuple[Family, ...]:
    """A row for each person: family, and a column for each region with the chance to work there, 0 to 1.

    A person who does not look for work has no chances at all; a region that is empty for one who does cannot take the family.
    """
    rows = read_rows(path, ("family", *regions))
    people: dict[str, list[dict[str, float]]] = {}
    for line, row in enumerate(rows, 2):
        chances = {r: _chance(row, r, path.name, line) for r in regions if row.get(r, "").strip()}
        people.setdefault(row["family"], []).append(chances)
    made = []
    for family, members in people.items():
        looking = [chances for chances in members if chances]
        open_ = [r for r in regions if all(r in chances for chances in looking)]
        made.append(Family(family, len(members), {r: tuple(c[r] for c in looking) for r in open_}))
    return tuple(made)


def read_settled(path: Path) -> tuple[dict[str, float], dict[str, float | None]]:
    """Columns region, quota, settled (empty: not known)."""
    quota: dict[str, float] = {}
    settled: dict[str, float | None] = {}
    for line, row in enumerate(read_rows(path, ("region", "quota", "settled")), 2):
        region = _new(row["region"], quota, path.name, line)
        quota[region] = number(row, "quota", path.name, line)
        settled[region] = number(row, "settled", path.name, line) if row["settled"].strip() else None
    return quota, settled


def read_keys(text: str) -> dict[str, float]:
    """Keys with weights as `population=1,tax=0.5`; a key without a weight weighs 1. Problem quotas-keys."""
    found: dict[str, float] = {}
    for piece in filter(None, (piece.strip() for piece in text.split(","))):
        key, _, weight = piece.partition("=")
        try:
            found[key.strip()] = float(weight or 1)
        except ValueError:
            raise Problem("quotas-keys", text=piece) from None
    if not found:
        raise Problem("quotas-keys", text=text)
    return found


def _new(region: str, seen: Mapping[str, object], file: str, line: int) -> str:
    if region in seen:
        raise Problem("evaluation-twice", file=file, line=line, column="region", value=region)
    if not region:
        raise Problem("evaluation-input", file=file, line=line, column="region", value=region, expected="KZ-11")
    return region


def _chance(row: Mapping[str, str], region: str, file: str, line: int) -> float:
    chance = number(row, region, file, line)
    if chance > 1:
        raise Problem("evaluation-input", file=file, line=line, column=region, value=row[region], expected="0, 0.35, 1")
    return chance
