"""What the last build hid and why, for `keruen release --explain`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from keruen.release.release import Permission
from keruen.terms.problems import Problem
from keruen.workspace.folder.decided import read_permissions
from keruen.workspace.folder.published import read_earlier
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place


@dataclass(frozen=True)
class Explanation:
    """The counts of each group (a row of HIDDEN without key), its hidden figures with the reason, earlier releases, decisions."""

    counts: tuple[Mapping[str, Any], ...]
    figures: Mapping[str, tuple[tuple[str, str], ...]]  # group -> key, reason
    earlier: int
    permissions: tuple[Permission, ...]


def explain(place: Place, store: Store) -> Explanation:
    """From the tables of the last build. Problem workspace-not-built."""
    if not store.path("hidden").is_file():
        raise Problem("workspace-not-built", folder=place.round.code)
    rows = store.read("hidden").to_pylist()
    counts = tuple(row for row in rows if not row["key"])
    figures = {
        row["group"]: tuple((r["key"], r["reason"]) for r in rows if r["key"] and r["group"] == row["group"])
        for row in counts
    }
    return Explanation(counts, figures, read_earlier(place.folder).releases, read_permissions(place.folder))
