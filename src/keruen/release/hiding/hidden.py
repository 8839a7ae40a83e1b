"""The table of hidden figures: inside the house only, for those who answer for a release."""

from collections import Counter
from collections.abc import Mapping

import pyarrow as pa

from keruen.release.explained import Hidden
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FIGURES, Table, text, whole

SENSITIVE = "sensitive"

HIDDEN = Table(
    "hidden",
    "one hidden figure and why (internal: it says how much was lost)",
    (
        text("group", "group; '' for figures of the round"),
        text("key", "key of the figure; '' in the one line that counts a group"),
        text("reason", "small_cells, few_settlements, complement, row, earlier, sensitive; '' in the line that counts"),
        whole("primary", "figures hidden for themselves; in the line that counts", optional=True),
        whole("lost", "persons in figures that only protect others; in the line that counts", optional=True),
        whole("cells", "figures of the group; in the line that counts", optional=True),
        whole("persons", "what those figures add to; in the line that counts", optional=True),
    ),
)


NARROWER = Table("narrower", "a figure that leaves with a narrower class than public only (internal)", FIGURES.columns)


def hidden_table(hidden: Mapping[str, Hidden], narrower: pa.Table) -> pa.Table:
    """HIDDEN: a line for each group, a line for each hidden figure, a line for each figure of a narrower class."""
    rows: list[dict[str, object]] = []
    kept = Counter(narrower.column("group").to_pylist())
    for group, told in hidden.items():
        counted = {"primary": told.primary, "lost": told.lost, "cells": told.cells, "persons": told.persons}
        counted["cells"] += kept[group]
        rows.append({"group": group, "key": "", "reason": "", **counted})
        rows += [{"group": group, "key": key, "reason": reason} for key, reason in told.reasons.items()]
    for figure in narrower.select(["group", "key"]).to_pylist():
        rows.append({**figure, "reason": SENSITIVE})
    return from_rows(HIDDEN, rows)
