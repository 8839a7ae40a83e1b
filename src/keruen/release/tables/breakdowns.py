"""A group's number by country, year, sex, type, reason or place of origin, in the country as a whole."""

from dataclasses import replace

from keruen.release.figure import Figure, count, percent
from keruen.release.hiding.rules import Rules, merge_rare, merged
from keruen.release.hiding.sensitive import ORDERED, joined
from keruen.release.view import View, order, tail

_METHOD = "breakdowns"
NAMES = {"nationality": "country", "country_of_return": "country", "country_of_destination": "country"}
COUNTRIES = tuple(NAMES)
TOP = 5


def table_of(dimension: str) -> str:
    """by_country, by_year, by_sex, ...: the table of a dimension."""
    return f"by_{NAMES.get(dimension, dimension)}"


def figures(view: View, rules: Rules) -> list[Figure]:
    """Tables by_<dimension>, by_<dimension>_share and by_country_top of every group."""
    made: list[Figure] = []
    for group in view.programme.groups:
        for measure in group.measures:
            for dimension in group.dimensions:
                lines = _lines(view, group.code, dimension.code, measure, rules)
                made += _table(view, group.code, dimension.code, measure, dimension.categories, lines)
                if dimension.code in COUNTRIES and measure == "persons":
                    made += _top(view, group.code, dimension.code, lines)
    return made


def recoded(view: View, group: str, dimension: str, measure: str, rules: Rules) -> dict[str, str]:
    """Which line of the country each category stands on: rare ones are merged, years and sexes are not."""
    persons = view.rounded(view.root, group, dimension, measure)
    keys = {c: view.key(measure, group, view.root, dimension, c) for c in persons}
    kept = frozenset(c for c, key in keys.items() if rules.permits(key))
    settings = view.programme.group(group).dimension(dimension)
    ordered = settings is not None and dimension in ORDERED
    sensitive = joined(view.programme, group, dimension, 0)
    return {c: c for c in persons} if ordered else merge_rare(persons, rules, kept, sensitive=sensitive)


def _lines(view: View, group: str, dimension: str, measure: str, rules: Rules) -> dict[str, int]:
    """Category as printed -> persons, rounded once: what shares are made of too, so that a reader's division gives the same."""
    under = recoded(view, group, dimension, measure, rules)
    shown = merged(view.rounded(view.root, group, dimension, measure), under)
    return {c: n for c, n in shown.items() if n or tail(c) == 0}


def _table(
    view: View,
    group: str,
    dimension: str,
    measure: str,
    fixed: tuple[str, ...],
    persons: dict[str, int],
) -> list[Figure]:
    whole = view.number(view.root, group, measure)
    made: list[Figure] = []
    table = table_of(dimension) + ("" if measure == "persons" else f"_{measure}")
    for rank, category in enumerate(order(persons, fixed), start=1):
        key = view.key(measure, group, view.root, dimension, category)
        share = replace(key, measure=f"share_{measure}")
        counts = whole.counts if whole else None
        assert counts is not None
        base = view.key(measure, group, view.root)
        made.append(count(view.slot(table, key, _METHOD, rank=rank), persons[category], measure, counts))
        made.append(
            percent(
                view.slot(f"{table}_share", share, _METHOD, rank=rank),
                persons[category],
                view.persons(view.root, group, measure),
                base,
                counts,
            )
        )
    return made


def top(
    persons: dict[str, int],
    most: int = TOP,
    rest: str = "other_countries",
    sensitive: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """Which line each category stands on: the largest by name, the rest and `other` together, `unknown` on its own.

    `sensitive` ones are never named, nor do they stand alone among the rest.
    """
    largest = [c for c in order(persons) if tail(c) == 0 and persons[c] > 0 and c not in sensitive][:most]
    together = [c for c, n in persons.items() if n and c not in largest and c != "unknown"]
    if len(together) == 1 and together[0] in sensitive:
        largest = largest[:-1]
    return {c: c if c in largest or c == "unknown" else rest for c in persons}


def _top(view: View, group: str, dimension: str, persons: dict[str, int]) -> list[Figure]:
    under = top(persons, sensitive=joined(view.programme, group, dimension, 1))
    shown = merged(persons, under)
    whole = view.number(view.root, group)
    assert whole is not None
    made: list[Figure] = []
    for rank, category in enumerate(order(shown), start=1):
        key = view.key("persons", group, view.root, dimension, category)
        share = replace(key, measure="share_persons")
        slot = view.slot("by_country_top", key, _METHOD, rank=rank)
        made.append(count(slot, shown[category], "persons", whole.counts))
        base = view.key("persons", group, view.root)
        made.append(
            percent(
                view.slot("by_country_top_share", share, _METHOD, rank=rank),
                shown[category],
                view.persons(view.root, group),
                base,
                whole.counts,
            )
        )
    return made
