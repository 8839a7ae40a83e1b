"""What is more sensitive than its size says: values joined into `other`, breakdowns and numbers kept for a narrower class.

Source: docs/methods/disclosure.md.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from keruen.release.figure import Figure
from keruen.release.keys import Key, parse
from keruen.terms.settings import CLASSES, Programme, Sensitivity

ORDERED = ("year", "sex")  # a year cannot be "other"
PUBLIC = CLASSES[0]
_OF_THE_NUMBER = ("", "place", "uncertainty")  # dimensions of figures that speak of a group's number itself


def joined(programme: Programme, group: str, dimension: str, level: int) -> frozenset[str]:
    """The values of a breakdown that are printed under `other` in the places of a level."""
    return frozenset(
        category
        for rule in programme.sensitivity
        if rule.categories and rule.dimension == dimension and rule.group in ("", group) and level >= rule.level
        for category in rule.categories
    )


def classify(figures: Iterable[Figure], programme: Programme, level_of: Callable[[str], int]) -> list[Figure]:
    """The figures, each with the class that it may leave with; the narrowest rule decides. `level_of`: the level of a place."""
    rules = [rule for rule in programme.sensitivity if not rule.categories]
    return [_classified(figure, rules, level_of) for figure in figures] if rules else list(figures)


def _classified(figure: Figure, rules: list[Sensitivity], level_of: Callable[[str], int]) -> Figure:
    if not figure.group:
        return figure
    key = parse(figure.key)
    # "Other districts" of a region are of the level of districts.
    level = 2 if figure.table.startswith("by_place") else level_of(figure.place)
    kinds = [
        rule.kind for rule in rules if rule.group in ("", figure.group) and level >= rule.level and _speaks(rule, key)
    ]
    return replace(figure, level=max(kinds, key=CLASSES.index)) if kinds else figure


def _speaks(rule: Sensitivity, key: Key) -> bool:
    """Whether a figure is of the breakdown of a rule; a rule of a group's numbers holds for every breakdown of them."""
    return not rule.dimension or (rule.dimension == key.dimension and key.dimension not in _OF_THE_NUMBER)
