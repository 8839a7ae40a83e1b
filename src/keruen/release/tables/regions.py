"""Breakdowns by region: tables of regions by categories whose rows and columns both add, rounded once and together."""

from keruen.numbers.rounding import controlled
from keruen.release.figure import Figure, count
from keruen.release.hiding.rules import Rules, merge_rare, merged
from keruen.release.hiding.sensitive import ORDERED, joined
from keruen.release.tables.breakdowns import COUNTRIES, NAMES, recoded, top
from keruen.release.view import View, order

_METHOD = "rounding"
PLACES = 7  # places of origin or destination that a table of regions names


def figures(view: View, rules: Rules) -> list[Figure]:
    """Tables region_by_<dimension> of every group (persons)."""
    made: list[Figure] = []
    for group in view.programme.groups:
        for dimension in group.dimensions:
            table = f"region_by_{NAMES.get(dimension.code, dimension.code)}"
            rows = _rounded(view, group.code, dimension.code, rules)
            for region, cells in rows.items():
                for rank, category in enumerate(order(cells, dimension.categories), start=1):
                    key = view.key("persons", group.code, region, dimension.code, category)
                    number = view.number(region, group.code)
                    assert number is not None
                    slot = view.slot(table, key, _METHOD, rank=rank)
                    made.append(count(slot, cells[category], "persons", number.counts))
    return made


def _lines(view: View, group: str, dimension: str, national: dict[str, int], rules: Rules) -> dict[str, str]:
    """Which line a category stands on: the largest by name where the categories are open, each by name where they are fixed."""
    sensitive = joined(view.programme, group, dimension, 1)
    if dimension in COUNTRIES:
        return top(national, sensitive=sensitive)
    settings = view.programme.group(group).dimension(dimension)
    if not (settings and settings.categories):
        return top(national, PLACES, "other", sensitive)
    if sensitive and dimension not in ORDERED:
        return merge_rare(national, rules, sensitive=sensitive)
    return {c: c for c in national}


def _rounded(view: View, group: str, dimension: str, rules: Rules) -> dict[str, dict[str, int]]:
    """Region -> category -> persons: rows add to the region's number, columns to the country's printed line."""
    national = view.rounded(view.root, group, dimension)
    if not national:
        return {}
    merging = recoded(view, group, dimension, "persons", rules)
    lines = _lines(view, group, dimension, merged(national, merging), rules)
    under = {category: lines[line] for category, line in merging.items()}
    columns = {c: n for c, n in merged(national, under).items() if n}
    regions = {r: view.persons(r, group) for r in view.places(1) if view.persons(r, group)}
    if sum(regions.values()) != sum(columns.values()):  # settlements without a region: a table of regions would not add
        return {}
    cells = {
        region: merged({c: sum_.micro for c, sum_ in view.cells(region, group, "persons", dimension).items()}, under)
        for region in regions
    }
    grid = [[cells[region].get(category, 0) for category in columns] for region in regions]
    rounded = controlled(grid, list(regions.values()), list(columns.values()))
    return {region: dict(zip(columns, line, strict=True)) for region, line in zip(regions, rounded, strict=True)}
