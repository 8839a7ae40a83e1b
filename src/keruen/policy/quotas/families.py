"""Families to regions so that as many people as possible can be expected to work, under the regions' capacity.

An integer programme (HiGHS): each family goes whole to one region. The chance of each person to work in each region is given
from outside; nothing here judges a person. Where another assignment is as good, that is said: the choice is then not forced.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, vstack

from keruen.terms.problems import Problem

MEASURES = ("expected", "anyone")
UNITS = ("persons", "families")
NEAR = 2e-6  # two objectives nearer than this are equal: the solver itself stops within 1e-6


@dataclass(frozen=True)
class Family:
    """A family: for each region the chances (0 to 1) of its members who look for work; a region not named cannot take it."""

    code: str
    size: int
    chances: Mapping[str, tuple[float, ...]]

    def worth(self, region: str, measure: str) -> float:
        """Members expected to work (`expected`), or the chance that anyone does (`anyone`: 1 - prod(1 - p))."""
        chances = self.chances[region]
        return float(sum(chances)) if measure == "expected" else 1.0 - float(np.prod([1.0 - p for p in chances]))


@dataclass(frozen=True)
class Assignment:
    """Family -> region; the value reached; what first come, first served would reach (None where it finds no room).

    tied: another assignment is as good. used: what each region took, in the unit of its capacity.
    """

    regions: Mapping[str, str]
    value: float
    first_come: float | None
    tied: bool
    used: Mapping[str, int]


def assign(
    families: Sequence[Family], capacity: Mapping[str, int], measure: str = "expected", unit: str = "persons"
) -> Assignment:
    """The best assignment. Problems quotas-capacity (too few places), quotas-no-assignment (no way to place everybody)."""
    need = [1 if unit == "families" else family.size for family in families]
    if sum(need) > sum(capacity.values()):
        raise Problem("quotas-capacity", need=sum(need), capacity=sum(capacity.values()))
    pairs = [(f, r) for f, family in enumerate(families) for r in capacity if r in family.chances]
    worth = np.array([families[f].worth(r, measure) for f, r in pairs])
    rules = _rules(pairs, len(families), need, capacity)
    chosen = _solve(worth, rules)
    if chosen is None:
        raise Problem("quotas-no-assignment", n=len(families))
    value = float(worth[chosen].sum())
    regions = {families[f].code: r for (f, r), taken in zip(pairs, chosen, strict=True) if taken}
    used = {r: sum(need[f] for (f, q), taken in zip(pairs, chosen, strict=True) if taken and q == r) for r in capacity}
    tied = _another(worth, rules, chosen, value)
    return Assignment(regions, value, _first_come(families, need, capacity, measure), tied, used)


def _rules(
    pairs: Sequence[tuple[int, str]], n: int, need: Sequence[int], capacity: Mapping[str, int]
) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Each family once; each region within its capacity: matrix, lower and upper bounds."""
    columns = np.arange(len(pairs))
    once = csr_matrix((np.ones(len(pairs)), ([f for f, _ in pairs], columns)), shape=(n, len(pairs)))
    names = list(capacity)
    rows = [names.index(r) for _, r in pairs]
    room = csr_matrix(([need[f] for f, _ in pairs], (rows, columns)), shape=(len(names), len(pairs)))
    low = np.concatenate([np.ones(n), np.zeros(len(names))])
    high = np.concatenate([np.ones(n), [capacity[name] for name in names]])
    return vstack([once, room]).tocsr(), low, high


def _solve(worth: np.ndarray, rules: tuple[csr_matrix, np.ndarray, np.ndarray]) -> np.ndarray | None:
    if not len(worth):
        return None
    found = milp(
        -worth, constraints=LinearConstraint(*rules), integrality=np.ones(len(worth)), bounds=Bounds(0, 1),
        options={"mip_rel_gap": 0.0},
    )  # fmt: skip
    return np.asarray(found.x > 0.5) if found.success else None


def _another(
    worth: np.ndarray, rules: tuple[csr_matrix, np.ndarray, np.ndarray], chosen: np.ndarray, value: float
) -> bool:
    """Whether an assignment that differs in at least one family reaches the same value."""
    matrix, low, high = rules
    same = csr_matrix(chosen.astype(float))
    rows = vstack([matrix, same]).tocsr()
    families = float(chosen.sum())
    other = _solve(worth, (rows, np.append(low, 0.0), np.append(high, families - 1)))
    return other is not None and float(worth[other].sum()) >= value - NEAR


def _first_come(
    families: Sequence[Family], need: Sequence[int], capacity: Mapping[str, int], measure: str
) -> float | None:
    """Each family in turn takes the best region that still has room."""
    room, value = dict(capacity), 0.0
    for family, wants in zip(families, need, strict=True):
        open_ = [r for r in family.chances if room.get(r, 0) >= wants]
        if not open_:
            return None
        best = max(open_, key=lambda r: (family.worth(r, measure), r))
        room[best] -= wants
        value += family.worth(best, measure)
    return value
