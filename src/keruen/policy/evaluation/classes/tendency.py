"""How net migration tends between two ends of a period: nine classes of two rates for 10 000.

Single end years decide too much, so an end is the mean of three years by default. Rates nearer zero than 0.5 count as 0.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.policy.evaluation.classes.sign import sign
from keruen.policy.evaluation.value import Value, mean, missing

ZONE = 0.5  # for 10 000
THETA = 0.5  # an inflow is steady where it keeps at least this part of itself
WINDOW = 3  # years at each end

CLASSES = (
    "steady_inflow", "inflow_weakens", "inflow_appears", "inflow_ceases",
    "outflow_intensifies", "outflow_weakens", "outflow_appears", "outflow_ceases", "balanced",
)  # fmt: skip


@dataclass(frozen=True)
class Tendency:
    """A class and its rule, or the reason why there is none; the two rates that it follows from."""

    code: str
    rule: str
    at_start: Value
    at_end: Value
    reason: str = ""


def by_rates(m0: float, m1: float, zone: float = ZONE, theta: float = THETA) -> str:
    """The class of two rates; every pair has exactly one."""
    before, after = sign(m0, zone), sign(m1, zone)
    if before > 0 and after > 0:
        return "steady_inflow" if m1 >= theta * m0 else "inflow_weakens"
    if before < 0 and after < 0:
        return "outflow_intensifies" if abs(m1) >= abs(m0) else "outflow_weakens"
    if after > 0:
        return "inflow_appears"
    if after < 0:
        return "outflow_appears"
    return {1: "inflow_ceases", -1: "outflow_ceases"}.get(before, "balanced")


def tendency(m0: Value, m1: Value, zone: float = ZONE, theta: float = THETA) -> Tendency:
    """The class of two rates that may be missing."""
    gone = missing(m0, m1)
    if gone:
        return Tendency("", "", m0, m1, gone.reason)
    code = by_rates(m0.number or 0.0, m1.number or 0.0, zone, theta)
    return Tendency(code, code, m0, m1)


def ends(rates: Sequence[Value], window: int = WINDOW) -> tuple[Value, Value]:
    """The means of the first and of the last `window` yearly rates; the two must not overlap.

    Raises ValueError where the series is shorter than two windows.
    """
    if len(rates) < 2 * window:
        raise ValueError(f"{len(rates)} years have no two ends of {window} years")
    return mean(*rates[:window]), mean(*rates[-window:])
