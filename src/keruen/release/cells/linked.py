"""How the tables of a publication hang together: one group's figures as cells, sums and primary cells.

Source: docs/methods/disclosure.md. Country = regions = districts; each breakdown adds to the number; a table of regions by
categories adds both ways; the countries below the first five are the line of other countries.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from keruen.release.cells.cells import Cells
from keruen.release.cells.sums import REST, WHOLE, At, number, relate, sums
from keruen.release.figure import Figure
from keruen.release.hiding.rules import Rules
from keruen.release.keys import Key, parse

UNITS = ("persons", "households")
INFORMANTS = "key_informants"  # persons too: in the country, by kind, by region; their group is ""
OPEN = "unknown"  # describes nobody: no primary cell, though it may hide others

Row = tuple[str, str]  # a table of regions by categories, a region
Confirming = Callable[[Key], int | None]  # settlements with a figure above zero under a cell, where it is known


@dataclass(frozen=True)
class Linked:
    """One group's cells; primary cell -> what its largest value must reach, and why; what stays; what is hidden already."""

    cells: Cells
    needs: Mapping[str, int]
    reasons: Mapping[str, str]  # small_cells, few_settlements
    fixed: frozenset[str]
    hidden: frozenset[str]
    rows: Mapping[Row, tuple[str, ...]]

    def without(self, rows: Iterable[Row]) -> "Linked":
        """The same with whole rows hidden, zeros too: where a whole row is hidden nothing says that a cell of it is above zero."""
        gone = frozenset(key for row in rows for key in self.rows[row])
        cells = replace(self.cells, low={**self.cells.low, **dict.fromkeys(gone, 0)})
        return replace(self, cells=cells, hidden=self.hidden | gone)


def linked(figures: Iterable[Figure], rules: Rules, confirming: Confirming, at: At) -> dict[str, Linked]:
    """Group -> its linked tables, from figures of which nothing is hidden yet. `at`: what a place lies in, at a level."""
    groups: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        counted = figure.table == "totals" or figure.table.startswith(("by_", "region_by_"))
        if figure.unit in UNITS and (counted if figure.group else figure.measure == INFORMANTS):
            groups[figure.group].append(figure)
    return {group: _link(lines, rules, confirming, at) for group, lines in groups.items()}


def _link(lines: list[Figure], rules: Rules, confirming: Confirming, at: At) -> Linked:
    values = {line.key: int(line.value) for line in lines if line.value is not None}
    tables: dict[str, dict[str, Key]] = defaultdict(dict)
    for line in lines:
        if line.value is not None:
            tables[line.table][line.key] = parse(line.key)
    keys = {text: key for table in tables.values() for text, key in table.items()}
    relations = relate(values, sums(tables, at))
    unnamed = frozenset(text for text in values if text.startswith(REST))
    reasons = {text: why for text, key in keys.items() if (why := _why(key, values[text], rules, confirming))}
    needs = {text: _need(key, keys, values, reasons, rules) for text, key in keys.items() if text in reasons}
    wholes = {text for whole in WHOLE for text in tables.get(whole, {})}
    made = Linked(
        Cells(values, relations, {**_least(lines), **dict.fromkeys(unnamed, 0)}),
        needs,
        reasons,
        frozenset(text for text, key in keys.items() if text not in needs and (text in wholes or rules.permits(key))),
        unnamed,
        _rows(tables),
    )
    return made.without(
        row for row, cells in made.rows.items() if _below_permitted(cells, keys, values, reasons, rules)
    )


def _why(key: Key, value: int, rules: Rules, confirming: Confirming) -> str | None:
    """Why a cell may not be shown: too few persons; or, of a place below the country, too few settlements."""
    if value <= 0 or key.category == OPEN or rules.permits(key) or (key.measure == INFORMANTS and not key.dimension):
        return None  # how many were asked in all says nothing of any of them
    if rules.small(value):
        return "small_cells"
    settlements = confirming(key)
    return "few_settlements" if settlements is not None and settlements < rules.settlements else None


def _need(
    key: Key, keys: Mapping[str, Key], values: Mapping[str, int], reasons: Mapping[str, str], rules: Rules
) -> int:
    """What the largest value must reach: k, or the number of the place where a decision let a smaller one out."""
    whole = str(number(key, key.place))
    permitted = whole in keys and whole not in reasons and key.dimension
    return min(rules.persons, values[whole]) if permitted else rules.persons


def _below_permitted(
    cells: tuple[str, ...], keys: Mapping[str, Key], values: Mapping[str, int], reasons: Mapping[str, str], rules: Rules
) -> bool:
    """Whether a row stands under a small number that a decision let out: then nothing of it is told apart."""
    first = keys[cells[0]]
    whole = str(number(first, first.place))
    return whole not in reasons and rules.small(values.get(whole, 0)) and any(text in reasons for text in cells)


def _least(lines: Iterable[Figure]) -> dict[str, int]:
    """The settlements printed beside a region's number: each that has a number has at least one person."""
    return {
        line.key: max(1, line.n_settlements - line.n_none)
        for line in lines
        if line.table.startswith("by_region") and line.n_settlements is not None and line.n_none is not None
    }


def _rows(tables: Mapping[str, Mapping[str, Key]]) -> dict[Row, tuple[str, ...]]:
    rows: dict[Row, list[str]] = defaultdict(list)
    for table, keys in tables.items():
        if table.startswith("region_by_"):
            for text, key in keys.items():
                rows[table, key.place].append(text)
    return {row: tuple(cells) for row, cells in rows.items()}
