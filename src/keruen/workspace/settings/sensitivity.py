"""programme.toml, [[sensitivity]]: what is more sensitive than its size says, by group, breakdown and level."""

from collections.abc import Iterable

from keruen.terms.settings import CLASSES, Dimension, Group, Sensitivity
from keruen.workspace.settings.config import Section

ORDERED = ("year", "sex")  # their values cannot be joined into "other"


def read_sensitivity(top: Section, groups: Iterable[Group], levels: Iterable[int]) -> tuple[Sensitivity, ...]:
    """The rules in the order of the file. Problems: config-key-missing, -key-unknown, -value-wrong."""
    every, known = tuple(groups), (0, *levels)
    return tuple(_rule(section, every, known) for section in top.sections("sensitivity"))


def _rule(section: Section, groups: tuple[Group, ...], levels: tuple[int, ...]) -> Sensitivity:
    codes = tuple(group.code for group in groups)
    found = Sensitivity(
        level=section.whole("level"),
        group=section.text("group", "", choices=codes),
        dimension=section.text("dimension", ""),
        categories=section.texts("categories", ()),
        kind=section.text("class", CLASSES[1], choices=CLASSES[1:]),
        reason=section.text("reason"),
    )
    section.close()
    dimensions = [d for group in groups if found.group in ("", group.code) for d in group.dimensions]
    if found.dimension and found.dimension not in {d.code for d in dimensions}:
        raise section.wrong("dimension", ", ".join(dict.fromkeys(d.code for d in dimensions)))
    if found.categories:
        _check(section, found, dimensions)
    # A group whose number no level may print is no group of the publication.
    allowed = levels if found.dimension else [level for level in levels if level]
    if found.level not in allowed:
        raise section.wrong("level", ", ".join(map(str, allowed)))
    return found


def _check(section: Section, found: Sensitivity, dimensions: list[Dimension]) -> None:
    """Values are of a breakdown that can print them under "other"; where it lists its values they are among them."""
    open_ = [d.code for d in dimensions if d.code not in ORDERED]
    if found.dimension not in open_:
        raise section.wrong("dimension", ", ".join(dict.fromkeys(open_)))
    lists = [d.categories for d in dimensions if d.code == found.dimension]
    listed = dict.fromkeys(category for categories in lists for category in categories)
    if all(lists) and not listed.keys() >= set(found.categories):
        raise section.wrong("categories", ", ".join(listed))
