"""Everything that is printed as cells and the sums between them: what a reader has in hand, and what suppression works on.

Source: docs/methods/disclosure.md. A cell is a figure in whole persons; a relation says that one cell is the sum of others.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from scipy.sparse import csc_array, csr_array

FREE = -1  # no upper bound


@dataclass(frozen=True)
class Relation:
    """One cell is the sum of others, and every reader knows it."""

    total: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Cells:
    """Cells by key with their true values, the sums between them, and what a reader knows of a hidden one.

    `low`: the least that a hidden cell can be (1 unless named here, for zeros are printed); `high`: the most, where something
    printed says so (a share, a number of households).
    """

    values: Mapping[str, int]
    relations: tuple[Relation, ...]
    low: Mapping[str, int] = field(default_factory=dict)
    high: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for relation in self.relations:
            if self.values[relation.total] != sum(self.values[part] for part in relation.parts):
                raise ValueError(f"the parts of {relation.total} do not add to it")

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The cells in their order."""
        return tuple(self.values)

    @cached_property
    def index(self) -> dict[str, int]:
        """Key -> position."""
        return {key: position for position, key in enumerate(self.keys)}

    @cached_property
    def numbers(self) -> np.ndarray:
        """The true values, in the order of `keys`."""
        return np.array(list(self.values.values()), dtype=np.int64)

    @cached_property
    def least(self) -> np.ndarray:
        """The least that each cell can be when it is hidden; never above the truth."""
        return np.array([min(self.low.get(key, 1), value) for key, value in self.values.items()], dtype=np.int64)

    @cached_property
    def most(self) -> np.ndarray:
        """The most that each cell can be when it is hidden; FREE where nothing says it."""
        return np.array([self.high.get(key, FREE) for key in self.values], dtype=np.int64)

    @cached_property
    def matrix(self) -> csr_array:
        """Relations x cells: 1 for a part, -1 for the total; each row times the values is zero."""
        rows, columns, signs = [], [], []
        for row, relation in enumerate(self.relations):
            for key, sign in ((relation.total, -1), *((part, 1) for part in relation.parts)):
                rows.append(row)
                columns.append(self.index[key])
                signs.append(sign)
        shape = (len(self.relations), len(self.values))
        return csr_array((np.array(signs, dtype=float), (rows, columns)), shape=shape)

    @cached_property
    def columns(self) -> csc_array:
        """The same matrix, cell by cell."""
        return csc_array(self.matrix)


def grid(rows: Mapping[str, Mapping[str, int]], total: str = "sum", low: Mapping[str, int] | None = None) -> Cells:
    """A table of rows x columns with its margins as Cells: keys `row/column`, `row/sum`, `sum/column`, `sum/sum`."""
    columns = list(next(iter(rows.values())))
    values = {f"{row}/{column}": value for row, cells in rows.items() for column, value in cells.items()}
    relations = [Relation(f"{row}/{total}", tuple(f"{row}/{c}" for c in columns)) for row in rows]
    relations += [Relation(f"{total}/{column}", tuple(f"{row}/{column}" for row in rows)) for column in columns]
    relations.append(Relation(f"{total}/{total}", tuple(f"{row}/{total}" for row in rows)))
    relations.append(Relation(f"{total}/{total}", tuple(f"{total}/{column}" for column in columns)))
    for relation in relations:
        values.setdefault(relation.total, sum(values[part] for part in relation.parts))
    return Cells(values, tuple(relations), low or {})
