"""Checks: one module each. A check looks at cases and says which hold, fail or cannot be judged; CHECKS lists them all."""

from keruen.checks import (
    change,
    duration,
    household_multiples,
    household_size,
    impossible,
    parts_and_totals,
    shares_of_hundred,
    stock_flow,
    time_of_day,
)
from keruen.checks.kit.check import Check

CHECKS: tuple[Check, ...] = (
    impossible.CHECK,
    parts_and_totals.CHECK,
    shares_of_hundred.CHECK,
    stock_flow.CHECK,
    household_size.CHECK,
    household_multiples.CHECK,
    duration.CHECK,
    time_of_day.CHECK,
    change.CHECK,
)
