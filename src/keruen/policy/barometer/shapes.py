"""Cells laid out for reading: a matrix of occupations by regions, a map of one occupation, the history of a cell."""

from collections.abc import Iterable, Sequence

from keruen.policy.barometer.aggregate import Cell


def matrix(
    cells: Iterable[Cell], regions: Sequence[str], occupations: Sequence[str], horizon: str
) -> list[list[Cell | None]]:
    """A row for each occupation, a column for each region; None where nobody rated at all."""
    found = {(c.occupation, c.region): c for c in cells if c.horizon == horizon}
    return [[found.get((occupation, region)) for region in regions] for occupation in occupations]


def on_map(cells: Iterable[Cell], occupation: str, horizon: str) -> dict[str, str]:
    """Region -> class of one occupation; "" where too few rated. Regions that nobody rated are not in it."""
    return {c.region: c.code for c in cells if (c.occupation, c.horizon) == (occupation, horizon)}


def history(cells: Iterable[Cell], region: str, occupation: str) -> list[tuple[str, str, str]]:
    """(round, class now, class ahead) of a cell by round, "" where too few or nobody rated."""
    rounds: dict[str, dict[str, str]] = {}
    for c in cells:
        if (c.region, c.occupation) == (region, occupation):
            rounds.setdefault(c.round, {})[c.horizon] = c.code
    return [(round, said.get("now", ""), said.get("ahead", "")) for round, said in sorted(rounds.items())]


def labour_demand(cells: Iterable[Cell], horizon: str = "ahead") -> dict[str, int]:
    """Region -> how many occupations are short there (a large shortage counts twice): a key for quotas."""
    weight = {"shortage": 1, "large_shortage": 2}
    found: dict[str, int] = {}
    for c in cells:
        if c.horizon == horizon:
            found[c.region] = found.get(c.region, 0) + weight.get(c.code, 0)
    return found
