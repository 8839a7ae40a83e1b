"""What may leave, in its first form: recode what is rare, withhold what stays small, let out what a person decided.

Source: docs/methods/release.md. A table of one place that would still show 1 to k-1 persons is withheld whole, and where it
is the only one of its kind a second one with it, so that no difference gives it back. This is stricter than suppressing
single cells, and simpler to trust; the search for the fewest hidden cells, and the attack on them, are another room.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from keruen.release.release import Permission
from keruen.release.view import tail


@dataclass(frozen=True)
class Rules:
    """k persons, the fewest settlements under a public cell, and the written permissions."""

    persons: int
    settlements: int
    permissions: tuple[Permission, ...] = ()

    def permits(self, key: object) -> bool:
        """Whether a written decision lets the figure with this key leave."""
        return any(fnmatchcase(str(key), p.key_pattern) for p in self.permissions if p.level == "public")

    def small(self, persons: int) -> bool:
        """Whether a number of persons is too small to leave; zero is not."""
        return 0 < persons < self.persons


def merge_rare(
    values: dict[str, int], rules: Rules, kept: frozenset[str] = frozenset(), into: str = "other"
) -> dict[str, str]:
    """Which category each category is printed under: rare ones go into `into`, at least two of them, together at least k.

    `kept` are categories that stay (permitted, or whose order is fixed by law of the table). `unknown` describes nobody and
    stays. Where the rare ones together are still small, the next larger ones join them.
    """
    joined: set[str] = {into} if values.get(into) else set()
    rare = [c for c in values if rules.small(values[c]) and c not in kept and tail(c) == 0]
    joined.update(rare)
    if not rare and not rules.small(values.get(into, 0)):
        return {category: category for category in values}
    waiting = sorted(
        (values[c], c) for c in values if c not in joined and c not in kept and tail(c) == 0 and values[c] > 0
    )
    while joined and (len(joined) < 2 or rules.small(sum(values[c] for c in joined))) and waiting:
        joined.add(waiting.pop(0)[1])
    return {category: into if category in joined else category for category in values}


def merged(values: dict[str, int], under: dict[str, str]) -> dict[str, int]:
    """The sums of `values` over the categories that they are printed under."""
    sums: dict[str, int] = {}
    for category, value in values.items():
        sums[under[category]] = sums.get(under[category], 0) + value
    return sums


def withheld_rows(
    rows: dict[str, dict[str, int]], rules: Rules, permitted: frozenset[str] = frozenset()
) -> dict[str, str]:
    """Rows (place -> category -> persons) that may not be shown beside their columns' sums: place -> reason.

    A single withheld row would follow from the column sums and the other rows: the smallest other row goes with it.
    """
    reasons = {
        place: "small_cells"
        for place, cells in rows.items()
        if place not in permitted and any(rules.small(v) for c, v in cells.items() if c != "unknown")
    }
    if len(reasons) == 1:
        others = sorted((sum(cells.values()), place) for place, cells in rows.items() if place not in reasons)
        others = [(persons, place) for persons, place in others if persons > 0]
        if others:
            reasons[others[0][1]] = "complement"
    return reasons
