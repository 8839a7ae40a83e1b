"""The parts of a difference between two rounds as cells: a part that rests on few persons or few settlements, and what protects it.

Source: docs/methods/disclosure.md. The earlier total is what the panel had and what is gone, this one what the panel has and what
came; the contributions that are printed are these numbers with a sign, so both sums are attacked together.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from keruen.release.cells.cells import Cells, Relation
from keruen.release.cells.exact import least_loss
from keruen.release.cells.suppress import Suppression
from keruen.release.explained import Hidden
from keruen.release.figure import Figure
from keruen.release.hiding.earlier import NONE_EARLIER, Earlier
from keruen.release.hiding.rules import Rules

GONE, CAME, PANEL = ("dropped", "number_lost"), ("new_coverage", "presence_began", "number_gained"), "panel"
SIDES = {"previous": GONE, "current": CAME}
# Figures of the panel that a hidden side of it takes along, by their category in comparison_panel.
_OF_PANEL = {"previous": ("previous", "share_of_previous"), "current": ("current", "share_of_current")}
_OF_BOTH = ("change", "change_percent")


@dataclass(frozen=True)
class _Change:
    """What is printed of one group: totals, the panel's two numbers, contributions, and the settlements under each status."""

    totals: Mapping[str, int]
    panel: Mapping[str, int]
    contributions: Mapping[str, int]
    settlements: Mapping[str, int]
    keys: Mapping[tuple[str, str], str]  # (table, category) -> key; contributions under comparison_parts


def protect_changes(figures: Iterable[Figure], rules: Rules, earlier: Earlier = NONE_EARLIER) -> dict[str, Hidden]:
    """Group -> what to hide of its comparison; groups whose totals of both rounds are known."""
    groups: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.table.startswith("comparison_") and figure.group and figure.value is not None:
            groups.setdefault(figure.group, []).append(figure)
    changes = {group: _change(rows) for group, rows in groups.items()}
    return {
        group: _protect(change, rules, earlier)
        for group, change in changes.items()
        if change.totals.keys() >= SIDES.keys() and change.panel.keys() >= SIDES.keys()
    }


def _change(rows: list[Figure]) -> _Change:
    def of(table: str, *measures: str) -> dict[str, int]:
        return {f.category: int(f.value or 0) for f in rows if f.table == table and f.measure in measures}

    kept = [f for f in rows if f.table != "comparison_parts" or f.measure == "contribution"]
    return _Change(
        of("comparison_totals", "persons"),
        of("comparison_panel", "persons"),
        of("comparison_parts", "contribution"),
        of("comparison_parts", "settlements"),
        {(f.table, f.category): f.key for f in kept},
    )


def _protect(change: _Change, rules: Rules, earlier: Earlier) -> Hidden:
    values: dict[str, int] = {}
    relations: list[Relation] = []
    for side, statuses in SIDES.items():
        parts = {status: abs(change.contributions.get(status, 0)) for status in statuses}
        parts[PANEL] = change.panel[side]
        rest = change.totals[side] - sum(parts.values())  # what was carried: its share is printed with the quality
        values |= {f"{side}/{status}": n for status, n in parts.items()} | {
            f"{side}/~": rest,
            side: change.totals[side],
        }
        relations.append(Relation(side, (*(f"{side}/{status}" for status in parts), f"{side}/~")))
    needs = {
        cell: rules.persons
        for cell, n in values.items()
        if n and "/" in cell and not cell.endswith("~") and _few(cell.partition("/")[2], n, change, rules)
    }
    cells = Cells(values, tuple(relations))
    again = {cell for cell, n in values.items() if n and "/" in cell and earlier.hidden & set(_keys(cell, change))}
    found = least_loss(cells, needs, {cell for cell in values if "/" not in cell or cell.endswith("~")}, again)
    if found.fallen:  # nothing but the totals can stand
        found = Suppression(
            frozenset(cell for cell, n in values.items() if n and "/" in cell and cell[-1] != "~"), {}, 0
        )
    return _told(found.hidden, needs, values, change, rules)


def _few(status: str, persons: int, change: _Change, rules: Rules) -> str:
    """Why a part may not be shown; "" where it may."""
    if rules.permits(change.keys.get(("comparison_parts", status), "")):
        return ""
    if rules.small(persons):
        return "small_cells"
    return "few_settlements" if change.settlements.get(status, 0) < rules.settlements else ""


def _told(
    hidden: Iterable[str], needs: Mapping[str, int], values: Mapping[str, int], change: _Change, rules: Rules
) -> Hidden:
    reasons: dict[str, str] = {}
    for cell in sorted(hidden):
        status = cell.partition("/")[2]
        why = _few(status, values[cell], change, rules) if cell in needs else "complement"
        reasons |= dict.fromkeys(_keys(cell, change), why)
    lost = sum(values[cell] for cell in hidden if cell not in needs)
    parts = [cell for cell in values if "/" in cell]
    return Hidden(reasons, (), len(needs), lost, len(parts), sum(values[cell] for cell in parts))


def _keys(cell: str, change: _Change) -> Iterator[str]:
    """The figures that print a cell or follow from it."""
    side, _, status = cell.partition("/")
    places = [("comparison_parts", status)]
    if status == PANEL:
        places += [("comparison_panel", category) for category in (*_OF_PANEL[side], *_OF_BOTH)]
    yield from (change.keys[place] for place in places if place in change.keys)
