"""Which tables a workbook prints, in which order, and what their sheets are called."""

from dataclasses import replace

from keruen.publish.dataset.families import Family, families
from keruen.publish.dataset.names import Names
from keruen.release.release import Release

LONGEST = 31  # characters of a sheet's name
_CHANGES = ("comparison_panel", "comparison_parts", "comparison_unexplained")


def printed(release: Release) -> list[Family]:
    """The families that a reader is given. Of two rounds the same settlements come first, and no bare difference of totals.

    A difference of totals stands alone only where the rounds are comparable; where they are not, no change is printed at all.
    """
    verdict = release.about.verdict.verdict
    found = list(families(release.public))
    if verdict not in ("comparable", "panel_only"):
        found = [family for family in found if family.name not in _CHANGES]
    if verdict != "comparable":
        found = [_without_difference(family) for family in found]
    first = next((at for at, family in enumerate(found) if family.name.startswith("comparison_")), 0)
    panel = [family for family in found if family.name == "comparison_panel"]
    rest = [family for family in found if family.name != "comparison_panel"]
    return [*rest[:first], *panel, *rest[first:]]


def _without_difference(family: Family) -> Family:
    if family.name != "comparison_totals":
        return family
    return replace(family, lines=tuple(line for line in family.lines if line.category != "difference"))


def sheet_name(wanted: str, used: list[str]) -> str:
    """The name as a spreadsheet takes it: no signs of formulas, at most 31 characters, unlike the others."""
    clean = "".join("" if sign in "[]*?/\\" else sign for sign in wanted.replace(":", " \u2013")).strip("' ")
    name, number = _short(clean, LONGEST), 1
    while name.lower() in {other.lower() for other in used}:
        number += 1
        name = f"{_short(clean, LONGEST - 3)} {number}"
    return name


def _short(name: str, most: int) -> str:
    """The name, or its first words with an ellipsis."""
    if len(name) <= most:
        return name
    words = name[:most].rpartition(" ")[0] if " " in name[:most] else name[: most - 1]
    return f"{words.rstrip(' –×,')}…"[:most]


def title_of(family: Family, names: Names) -> tuple[str, str]:
    """What a table is called, and what one of its rows is."""
    say, name = names.say, family.name
    own = name.replace("_", "-")
    if name in ("by_region", "by_place", "coverage_by_region"):
        level = names.labels.level(2 if name == "by_place" else 1)
        about = "coverage-by-region" if name == "coverage_by_region" else "totals-by-level"
        return say(f"workbook-sheet-{about}", level=level), say(f"workbook-about-{about}", level=level)
    if say.knows(f"workbook-about-{own}"):
        return say(f"workbook-sheet-{own}"), say(f"workbook-about-{own}")
    dimension = (
        say("workbook-sheet-by-country")
        if name.endswith("by_country")
        else names.dimension(family, family.dimensions[0])
    )
    if name.startswith("region_by_"):
        level, below = names.level(1), names.labels.level(1)
        return (
            say("workbook-sheet-region-by", level=level, dimension=dimension),
            say("workbook-about-region-by", level=below, dimension=dimension),
        )
    return dimension, say("workbook-about-by", dimension=dimension)
