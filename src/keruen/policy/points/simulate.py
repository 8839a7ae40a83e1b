"""What a system makes of a pool: the distribution, the cut-off for N invitations, and who gains and loses under another one."""

from dataclasses import dataclass

import numpy as np

from keruen.policy.points.engine import Scores
from keruen.policy.points.pool import Words


@dataclass(frozen=True)
class Simulation:
    """n applicants, eligible, passed; counts by points (index = points) of those who passed; quartiles of all totals.

    cut_off: the points of the last invited (None where nobody passed); above: invited for sure; tied: how many have just the
    cut-off; open: how many of the tied are invited, which the points do not decide. silent: applicants who left something out.
    """

    n: int
    eligible: int
    passed: int
    counts: np.ndarray
    quartiles: tuple[int, int, int]
    cut_off: int | None
    above: int
    tied: int
    open: int
    silent: int


def simulate(found: Scores, invitations: int) -> Simulation:
    """The figures of a pool for a number of invitations (not negative)."""
    if invitations < 0:
        raise ValueError("invitations below zero")
    counts = np.bincount(found.total[found.passed])
    cut_off, above, tied = _cut(counts, invitations)
    low, middle, high = (int(q) for q in np.quantile(found.total, (0.25, 0.5, 0.75), method="inverted_cdf"))
    taken = min(invitations - above, tied) if cut_off is not None else 0
    return Simulation(
        len(found.total), int(found.eligible.sum()), int(found.passed.sum()), counts, (low, middle, high), cut_off, above,
        tied, taken, int((found.silent > 0).sum()),
    )  # fmt: skip


def _cut(counts: np.ndarray, invitations: int) -> tuple[int | None, int, int]:
    """The cut-off, how many stand above it, how many stand on it."""
    if not counts.any() or not invitations:
        return None, 0, 0
    from_top = counts[::-1].cumsum()
    at = int(np.searchsorted(from_top, min(invitations, int(from_top[-1]))))
    cut_off = len(counts) - 1 - at
    return cut_off, int(from_top[at] - counts[cut_off]), int(counts[cut_off])


def invited(found: Scores, run: Simulation) -> np.ndarray:
    """The part of an invitation that each applicant gets: 1 above the cut-off, the open share of the tied on it, else 0."""
    part = np.zeros(len(found.total))
    if run.cut_off is not None:
        part[found.passed & (found.total > run.cut_off)] = 1.0
        part[found.passed & (found.total == run.cut_off)] = run.open / run.tied
    return part


@dataclass(frozen=True)
class Shift:
    """A group of applicants: how many, and how many invitations they get under either system (tied ones in parts)."""

    group: str
    n: int
    before: float
    after: float
    gain: float  # invitations of those who do better under the later system
    lose: float


def shifts(before: np.ndarray, after: np.ndarray, groups: Words | None = None) -> tuple[Shift, ...]:
    """Who gains and loses between two runs on one pool, as a whole and by the words of a column ("" for those without one)."""
    change = after - before
    made = [_shift("total", change, before, after)]
    if groups is None:
        return tuple(made)
    for code, name in [*enumerate(groups.names), (-1, "")]:
        of = groups.codes == code
        if of.any():
            made.append(_shift(name, change[of], before[of], after[of]))
    return tuple(made)


def _shift(group: str, change: np.ndarray, before: np.ndarray, after: np.ndarray) -> Shift:
    gain, lose = change[change > 0].sum(), np.abs(change[change < 0]).sum()
    return Shift(group, len(change), float(before.sum()), float(after.sum()), float(gain), float(lose))
