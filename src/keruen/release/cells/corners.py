"""The programmes of an attack over one group of hidden cells: linear first, in whole numbers where the best corner is not whole."""

from collections.abc import Mapping

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import bmat, csr_array, eye_array

from keruen.release.cells.knots import Knot

SECONDS = 20.0  # that an integer programme may take; what it has not proved by then counts as not proved
NEARLY = 1e-5  # how far from a whole number still is one


def best_corner(knot: Knot, place: int, sign: int) -> np.ndarray | None:
    """The corner where a cell is smallest (sign 1) or largest (-1), if it is whole."""
    return _if_whole(knot, best_end(knot, place, sign))


def best_end(knot: Knot, place: int, sign: int) -> np.ndarray:
    """The corner of the linear programme."""
    goal = np.zeros(len(knot.at))
    goal[place] = sign
    bounds = np.column_stack([knot.low, knot.high])
    rows = bool(knot.equations.shape[0])
    found = linprog(
        goal, A_eq=knot.equations if rows else None, b_eq=knot.right if rows else None, bounds=bounds, method="highs"
    )
    if found.x is None:
        raise ValueError(f"what is printed contradicts itself: {found.message}")
    return np.asarray(found.x)


def _if_whole(knot: Knot, solution: np.ndarray) -> np.ndarray | None:
    rounded = np.rint(solution)
    whole = bool(np.abs(solution - rounded).max() < NEARLY) and np.array_equal(knot.equations @ rounded, knot.right)
    return rounded if whole else None


def best_whole(knot: Knot, place: int, sign: int) -> np.ndarray:
    """The table of whole numbers where a cell is smallest or largest, or the best that was found in time (at worst the truth)."""
    goal = np.zeros(len(knot.at))
    goal[place] = sign
    found = milp(
        goal, constraints=LinearConstraint(knot.equations, knot.right, knot.right), bounds=Bounds(knot.low, knot.high),
        integrality=np.ones(len(knot.at)), options={"time_limit": SECONDS},
    )  # fmt: skip
    return knot.truth.astype(float) if found.x is None else np.rint(found.x)


def all_together(knot: Knot, needs: Mapping[int, int]) -> np.ndarray | None:
    """A table of whole numbers that brings as many cells as possible to what they need; None where the corner is not whole.

    Each wanted cell has a helper, at most the cell and at most its need; the helpers' sum is made as large as it can be.
    """
    n, places = len(knot.at), list(needs)
    m = len(places)
    picks = csr_array((-np.ones(m), (range(m), places)), shape=(m, n))
    upper = bmat([[picks, eye_array(m)]], format="csr")  # helper - cell <= 0
    rows = knot.equations.shape[0]
    equal = bmat([[knot.equations, csr_array((rows, m))]], format="csr") if rows else None
    # A cell that is large enough already must change: one more is asked of it.
    limits = [max(need, int(knot.truth[place]) + 1) for place, need in needs.items()]
    bounds = np.column_stack([np.append(knot.low, np.zeros(m)), np.append(knot.high, limits)])
    goal = np.append(np.zeros(n), -np.ones(m))
    found = linprog(
        goal, A_ub=upper, b_ub=np.zeros(m), A_eq=equal, b_eq=knot.right if rows else None, bounds=bounds, method="highs"
    )
    return None if found.x is None else _if_whole(knot, found.x[:n])


def not_shown(knot: Knot, needs: Mapping[int, int], table: np.ndarray | None) -> dict[int, int]:
    """The cells for which a table is no proof."""
    if table is None:
        return dict(needs)
    return {
        place: need for place, need in needs.items()
        if table[place] == knot.truth[place] or max(table[place], knot.truth[place]) < need
    }  # fmt: skip
