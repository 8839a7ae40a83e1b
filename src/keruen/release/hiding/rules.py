"""What may leave: the limits, what a person decided, and the recoding of what is rare, which comes before any hiding.

Source: docs/methods/disclosure.md.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from keruen.release.keys import Key
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

    def names(self, key: Key) -> bool:
        """Whether a written decision lets the figure leave and names its place, not by a pattern."""
        return any(
            p.level == "public" and f"@{key.place}@" in p.key_pattern and fnmatchcase(str(key), p.key_pattern)
            for p in self.permissions
        )

    def small(self, persons: int) -> bool:
        """Whether a number of persons is too small to leave; zero is not."""
        return 0 < persons < self.persons


def merge_rare(
    values: dict[str, int],
    rules: Rules,
    kept: frozenset[str] = frozenset(),
    into: str = "other",
    sensitive: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """Which category each category is printed under: rare ones go into `into`, at least two of them, together at least k.

    `kept` are categories that stay (permitted, or whose order is fixed by law of the table). `unknown` describes nobody and
    stays. Where the rare ones together are still small, the next larger ones join them. `sensitive` ones are joined at any size.
    """
    joined: set[str] = {into} if values.get(into) else set()
    rare = [
        c for c, n in values.items() if (rules.small(n) or (n and c in sensitive)) and c not in kept and tail(c) == 0
    ]
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
