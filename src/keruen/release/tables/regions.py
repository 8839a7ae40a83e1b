"""Breakdowns by region: tables of regions by categories whose rows and columns both add, rounded once and together."""

from keruen.numbers.rounding import controlled
from keruen.release.figure import Figure, count
from keruen.release.release import Withheld
from keruen.release.rules import Rules, merged, withheld_rows
from keruen.release.tables.breakdowns import COUNTRIES, NAMES, top
from keruen.release.tables.groups import hidden_regions
from keruen.release.view import View, order

_METHOD = "rounding"
PLACES = 7  # places of origin or destination that a table of regions names


def figures(view: View, rules: Rules) -> tuple[list[Figure], list[Withheld]]:
    """Tables region_by_<dimension> of every group (persons)."""
    made: list[Figure] = []
    withheld: list[Withheld] = []
    for group in view.programme.groups:
        for dimension in group.dimensions:
            table = f"region_by_{NAMES.get(dimension.code, dimension.code)}"
            rows = _rounded(view, group.code, dimension.code)
            reasons = withheld_rows(rows, rules, _permitted(view, rules, group.code, dimension.code, rows))
            # A region whose number is hidden hides its parts too.
            reasons = {
                **{r: "few_settlements" for r in rows if r in hidden_regions(view, group.code, "persons", rules)},
                **reasons,
            }
            withheld += [Withheld(table, group.code, place, reason) for place, reason in sorted(reasons.items())]
            for region, cells in rows.items():
                for rank, category in enumerate(order(cells, dimension.categories), start=1):
                    key = view.key("persons", group.code, region, dimension.code, category)
                    number = view.number(region, group.code)
                    assert number is not None
                    figure = count(view.slot(table, key, _METHOD, rank=rank), cells[category], "persons", number.counts)
                    made.append(figure.hidden() if region in reasons else figure)
    return made, withheld


def _permitted(view: View, rules: Rules, group: str, dimension: str, rows: dict[str, dict[str, int]]) -> frozenset[str]:
    """Regions of which every small cell has a written permission."""
    return frozenset(
        region
        for region, cells in rows.items()
        if all(
            rules.permits(view.key("persons", group, region, dimension, category))
            for category, persons in cells.items()
            if rules.small(persons) and category != "unknown"
        )
    )


def _lines(view: View, group: str, dimension: str, national: dict[str, int]) -> dict[str, str]:
    """Which line a category stands on: the largest by name where the categories are open, each by name where they are fixed."""
    if dimension in COUNTRIES:
        return top(national)
    settings = view.programme.group(group).dimension(dimension)
    return {c: c for c in national} if settings and settings.categories else top(national, PLACES, "other")


def _rounded(view: View, group: str, dimension: str) -> dict[str, dict[str, int]]:
    """Region -> category -> persons: rows add to the region's number, columns to the country's printed line."""
    national = view.rounded(view.root, group, dimension)
    if not national:
        return {}
    under = _lines(view, group, dimension, national)
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
