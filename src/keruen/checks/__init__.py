"""Checks: one module each. A check looks at cases and says which hold, fail or cannot be judged; CHECKS lists them all."""

from keruen.checks import (
    change,
    coordinates,
    declared_parents,
    duration,
    enumerator_missing,
    enumerator_multiples,
    enumerator_refusals,
    enumerator_same,
    enumerator_straight,
    enumerator_unknown,
    exact_duplicates,
    heaping,
    household_multiples,
    household_size,
    impossible,
    informant_twice,
    missing,
    near_duplicates,
    other_answers,
    other_share,
    outlier_area,
    outlier_kind,
    outlier_previous,
    overlap,
    parts_and_totals,
    place_codes,
    population,
    services_without_households,
    shares_of_hundred,
    skip_logic,
    stock_flow,
    straight_lining,
    time_of_day,
)
from keruen.checks.kit.check import Check

_MODULES = (
    impossible, parts_and_totals, shares_of_hundred, straight_lining, other_share, stock_flow, household_size,
    household_multiples, informant_twice, exact_duplicates, near_duplicates, outlier_kind, outlier_previous, outlier_area,
    population, change, duration, time_of_day, overlap, heaping, enumerator_multiples, enumerator_same, enumerator_refusals,
    enumerator_unknown, enumerator_straight, enumerator_missing, missing, other_answers, skip_logic,
    services_without_households, coordinates, declared_parents,
    place_codes,
)  # fmt: skip
CHECKS: tuple[Check, ...] = tuple(module.CHECK for module in _MODULES)
