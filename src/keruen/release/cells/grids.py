"""A table of any number of dimensions with all its margins as cells: the linked tables of a benchmark or of a cross-table."""

from itertools import product

import numpy as np

from keruen.release.cells.cells import Cells, Relation

SUM = "sum"


def margins(values: np.ndarray) -> Cells:
    """Cells `i/j/...`, with `sum` in the place of a dimension that is summed over, and every sum over one dimension."""
    table = values
    for axis in range(values.ndim):
        table = np.concatenate([table, table.sum(axis=axis, keepdims=True)], axis=axis)
    sizes = values.shape

    def name(at: tuple[int, ...]) -> str:
        return "/".join(SUM if place == size else str(place) for place, size in zip(at, sizes, strict=True))

    cells = {name(at): int(table[at]) for at in product(*(range(size + 1) for size in sizes))}
    relations = []
    for axis, size in enumerate(sizes):
        for rest in product(*(range(other + 1) if d != axis else range(1) for d, other in enumerate(sizes))):
            line = [name((*rest[:axis], place, *rest[axis + 1 :])) for place in range(size + 1)]
            relations.append(Relation(line[-1], tuple(line[:-1])))
    return Cells(cells, tuple(relations))
