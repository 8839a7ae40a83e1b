"""What earlier releases of the same round let out: a reader lays both side by side, so the later one keeps to their pattern.

Source: docs/methods/disclosure.md.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain

HIDDEN = "suppressed"


@dataclass(frozen=True)
class Earlier:
    """Key -> the printed values that readers have; the keys that were hidden; how many releases there were."""

    printed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    releases: int = 0

    def tells(self, key: str, value: int) -> bool:
        """Whether readers have this value of a figure already."""
        return str(value) in self.printed.get(key, ())


NONE_EARLIER = Earlier()


def earlier(releases: Iterable[Iterable[Mapping[str, str]]]) -> Earlier:
    """From the rows of figures.csv of every earlier release (columns key, state and printed or value)."""
    printed: dict[str, set[str]] = {}
    hidden: set[str] = set()
    every = [list(rows) for rows in releases]
    for row in chain.from_iterable(every):
        if row["state"] == HIDDEN:
            hidden.add(row["key"])
        else:
            printed.setdefault(row["key"], set()).add(row.get("printed") or row.get("value") or "")
    return Earlier({key: frozenset(values) for key, values in printed.items()}, frozenset(hidden), len(every))
