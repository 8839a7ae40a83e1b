"""May the totals of two rounds be set side by side? A verdict with its reasons as codes.

`comparable`: same reference window, definitions and groups, and the panel holds at least 95 % of both rounds, of places and of
persons. `panel_only`: the panel's change may be told, the difference of totals may not stand alone. `not_comparable`: another
window or another definition.
"""

from dataclasses import dataclass
from typing import Any

from keruen.matrix.comparing.compare import difference
from keruen.matrix.words import Frame
from keruen.terms.settings import Change, Round

REASONS = (
    "window_differs", "definition_differs", "groups_differ", "panel_places_previous", "panel_places_current",
    "panel_persons_previous", "panel_persons_current",
)  # fmt: skip
Row = dict[str, Any]


@dataclass(frozen=True)
class Verdict:
    """comparable, panel_only or not_comparable, and why (codes of REASONS, in their order)."""

    verdict: str
    reasons: tuple[str, ...] = ()


def verdict(comparison: Frame, previous: Round, current: Round, change: Change) -> Verdict:
    """COMPARISON and the settings of both rounds -> the verdict, which every group must pass. Collects a few sums."""
    reasons = []
    if previous.window != current.window:
        reasons.append("window_differs")
    shared = previous.definitions.keys() & current.definitions.keys()
    if any(previous.definitions[group] != current.definitions[group] for group in shared):
        reasons.append("definition_differs")
    if reasons:
        return Verdict("not_comparable", tuple(reasons))
    rows: list[Row] = difference(comparison).collect("pyarrow").to_native().to_pylist()
    measure = "persons" if any(row["measure"] == "persons" for row in rows) else "households"
    groups = sorted({row["group"] for row in rows})
    found = {reason for g in groups for reason in _of_group(rows, g, measure, change.panel_percent)}
    return Verdict("panel_only" if found else "comparable", tuple(reason for reason in REASONS if reason in found))


def _of_group(rows: list[Row], group: str, measure: str, percent: int) -> set[str]:
    """What keeps one group's totals from being comparable."""
    of_group = [row for row in rows if row["group"] == group and row["measure"] == measure]
    panel = [row for row in of_group if row["status"] == "panel"]
    found: set[str] = set()
    for side, absent in (("previous", _ONLY_NOW), ("current", _ONLY_BEFORE)):
        there = [row for row in of_group if row["status"] not in absent]
        if not there:
            found.add("groups_differ")
        for what, column in (("places", "n"), ("persons", side)):
            whole = sum(row[column] for row in there)
            if sum(row[column] for row in panel) * 100 < whole * percent:
                found.add(f"panel_{what}_{side}")
    return found


_ONLY_NOW = ("new_coverage", "presence_began", "number_gained")
_ONLY_BEFORE = ("dropped", "number_lost")
