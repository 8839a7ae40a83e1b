"""The growth index 100 x v1 / v0, and when there is none: signs that differ, a base too near zero."""

from dataclasses import dataclass

from keruen.policy.evaluation.value import Value, divide, missing, subtract, undefined

FLOOR = 5.0  # of a rate for 10 000: below it a rounded base gives any index


@dataclass(frozen=True)
class Growth:
    """An index in percent (or the reason why there is none), the difference, and what it is the growth of.

    of: inflow, outflow (both values below zero) or "" for a figure that knows no sign; the difference is in the unit of
    the values and is known wherever both are.
    """

    index: Value
    difference: Value
    of: str


def growth(v0: Value, v1: Value, floor: float = FLOOR, *, signed: bool = True) -> Growth:
    """The index of v1 on v0. `signed`: the figures are balances; a floor of 0 asks only for a base other than zero."""
    difference = subtract(v1, v0)
    gone = missing(v0, v1)
    if gone:
        return Growth(gone, difference, "")
    assert v0.number is not None
    assert v1.number is not None
    if v0.number * v1.number < 0:
        return Growth(undefined("sign_change", v0, v1), difference, "")
    if v0.number == 0:
        return Growth(undefined("zero_base", v0, v1), difference, "")
    if abs(v0.number) < floor:
        return Growth(undefined("base_too_small", v0, v1), difference, "")
    of = ("outflow" if v0.number < 0 else "inflow") if signed else ""
    return Growth(divide(v1, v0, 100.0), difference, of)
