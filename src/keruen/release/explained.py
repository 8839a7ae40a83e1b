"""A release with what is hidden in it and why: for those who make it, not for its readers."""

from collections.abc import Mapping
from dataclasses import dataclass

import pyarrow as pa

from keruen.release.release import Release

Row = tuple[str, str]  # a table of regions by categories, a region


@dataclass(frozen=True)
class Hidden:
    """Why each hidden cell of a group is hidden, the rows that went as a whole, and the persons in cells that only protect."""

    reasons: Mapping[str, str]  # key -> small_cells, few_settlements, earlier, row, complement, sensitive
    rows: tuple[Row, ...]
    primary: int
    lost: int
    cells: int  # of the group, for comparison
    persons: int  # in those of them that are hidden or not, zeros included


@dataclass(frozen=True)
class Explained:
    """A release, by group what is hidden in it and why, and the figures of a narrower class, which are in no release."""

    release: Release
    hidden: Mapping[str, Hidden]
    narrower: pa.Table  # FIGURES of the classes restricted and internal
