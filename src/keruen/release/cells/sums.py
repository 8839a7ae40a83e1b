"""Which printed figures of a group are the sums of which others."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from keruen.release.cells.cells import Relation
from keruen.release.keys import Key

REST = "~"  # before a key: what no line of the publication names
WHOLE = ("totals", "coverage")  # tables of the numbers that the others add to
TOP, OTHERS, OTHER = "by_country_top", "other_countries", "other"

Tables = Mapping[str, Mapping[str, Key]]  # table -> key as text -> key
At = Callable[[str, int], str | None]
Sum = tuple[str, list[str]]  # key of the total, keys of its parts


def sums(tables: Tables, at: At) -> Iterator[Sum]:
    """Every sum that a reader knows of. `at`: what a place lies in, at a level (1 a region, 2 a district)."""
    root = next((key.place for whole in WHOLE for key in tables.get(whole, {}).values()), "")
    for table, keys in tables.items():
        if table.startswith("region_by_"):
            yield from _both_ways(keys, root, tables.get(table.removeprefix("region_"), {}))
        elif table == "by_place":
            yield from _districts(keys, at)
        elif table == "by_settlement":
            yield from _settlements(keys, tables.get("by_place", {}), at)
        elif table == TOP:
            yield from _others(keys, tables.get("by_country", {}))
        elif table not in WHOLE and keys:
            first = next(iter(keys.values()))
            yield str(number(first, root)), list(keys)


def number(key: Key, place: str) -> Key:
    """The key of a group's number itself in a place, with the measure of `key`."""
    return replace(key, dimension="", category="", place=place)


def _both_ways(keys: Mapping[str, Key], root: str, lines: Mapping[str, Key]) -> Iterator[Sum]:
    """A table of regions by categories: rows to the regions' numbers, columns to the country's lines.

    The column `other` stands for every line of the country that the table does not name, so both add to a cell of its own.
    """
    totals: dict[str, list[str]] = defaultdict(list)
    named = {key.category for key in keys.values()}
    rest = [text for text, key in lines.items() if key.category == OTHER or key.category not in named]
    for text, key in keys.items():
        totals[str(number(key, key.place))].append(text)
        line = str(replace(key, place=root))
        totals[f"{REST}{line}" if key.category == OTHER else line].append(text)
    for total, parts in totals.items():
        yield total, parts
        if total.startswith(REST) and rest:
            yield total, rest


def _settlements(keys: Mapping[str, Key], districts: Mapping[str, Key], at: At) -> Iterator[Sum]:
    """Settlements that a decision lets out are parts of their district, or of other districts, or of their region."""
    totals: dict[str, list[str]] = defaultdict(list)
    for text, key in keys.items():
        region = at(key.place, 1) or ""
        others = replace(key, dimension="place", category="other_districts", place=region)
        lines = [str(number(key, at(key.place, 2) or "")), str(others)]
        totals[next((line for line in lines if line in districts), str(number(key, region)))].append(text)
    yield from totals.items()


def _districts(keys: Mapping[str, Key], at: At) -> Iterator[Sum]:
    regions: dict[str, list[str]] = defaultdict(list)
    for text, key in keys.items():
        region = key.place if key.category else at(key.place, 1)  # other districts stand under their region
        if region:
            regions[str(number(key, region))].append(text)
    yield from regions.items()


def _others(keys: Mapping[str, Key], lines: Mapping[str, Key]) -> Iterator[Sum]:
    for text, key in keys.items():
        if key.category == OTHERS:
            yield text, [line for line in lines if line not in keys]


def relate(values: dict[str, int], known: Iterator[Sum]) -> tuple[Relation, ...]:
    """The sums as relations. What a total has and no part names becomes a cell of its own in `values`, its key behind REST."""
    relations = []
    for at, (total, parts) in enumerate(known):
        if total.startswith(REST):
            values.setdefault(total, sum(values[part] for part in parts))
        if total not in values or not parts:
            continue
        left = values[total] - sum(values[part] for part in parts)
        if left < 0:  # parts that overlap: no sum
            continue
        rest = [f"{REST}{at}~{total}"] if left else []
        values.update(dict.fromkeys(rest, left))
        relations.append(Relation(total, (*parts, *rest)))
    return tuple(relations)
