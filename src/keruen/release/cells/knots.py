"""The hidden cells that hang together by sums over hidden cells: what an attack works on, one group at a time."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np
from scipy.sparse import bmat, csr_array, csr_matrix
from scipy.sparse.csgraph import connected_components

from keruen.release.cells.cells import FREE, Cells


@dataclass(frozen=True)
class Knot:
    """Hidden cells that hang together: positions in Cells, the equations over them, their bounds."""

    at: np.ndarray
    equations: csr_array
    right: np.ndarray
    low: np.ndarray
    high: np.ndarray
    cap: int  # a value that stands for "without end"
    truth: np.ndarray


def knots(cells: Cells, hidden: Collection[str]) -> Iterator[Knot]:
    """The hidden cells, split where no equation connects them."""
    at = np.array(sorted(cells.index[key] for key in hidden), dtype=np.int64)
    if not len(at):
        return
    matrix, cap = cells.matrix, int(cells.numbers.sum()) * 2 + 1000
    equations = matrix[:, at]
    used = np.flatnonzero(np.diff(equations.indptr))
    equations = equations[used]
    right = equations @ cells.numbers[at].astype(float)  # = minus what the printed cells add to, since each row is zero
    high = np.where(cells.most[at] == FREE, cap, np.maximum(cells.most[at], cells.numbers[at]))
    both = bmat([[None, equations], [equations.T, None]]) if len(used) else csr_matrix((len(at), len(at)))
    _, labels = connected_components(both, directed=False)
    of_rows, of_cells = labels[: len(used)], labels[len(used) :]
    for label in np.unique(of_cells):
        mine, rows = np.flatnonzero(of_cells == label), np.flatnonzero(of_rows == label)
        part = csr_array(equations[rows][:, mine])
        yield Knot(at[mine], part, right[rows], cells.least[at][mine], high[mine], cap, cells.numbers[at][mine])
