"""The sign of a figure outside a dead zone: what is nearer zero than the zone counts as zero."""

from typing import Literal

Sign = Literal[-1, 0, 1]


def sign(number: float, zone: float = 0.0) -> Sign:
    """1, -1, or 0 where |number| < zone (or the number is zero)."""
    if number == 0 or abs(number) < zone:
        return 0
    return 1 if number > 0 else -1
