"""Ends of intervals are printed to two digits of the width, and never promise more than was computed."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from keruen.release.tables.uncertainty import outer


@pytest.mark.parametrize(
    ("low", "high", "printed"),
    [
        (607_769.0, 673_517.0, (607_000, 674_000)),
        (5_702.4, 6_324.0, (5_700, 6_330)),
        (329.3, 609.5, (320, 610)),
        (12.2, 40.6, (12, 41)),
        (100.0, 100.0, (100, 100)),
    ],
)
def test_ends_are_rounded_outwards(low: float, high: float, printed: tuple[int, int]) -> None:
    made = outer(low, high)
    assert (made["low"], made["high"]) == printed


def test_a_low_end_does_not_fall_to_zero_or_among_small_numbers() -> None:
    assert outer(4.0, 190.0)["low"] == 4
    assert outer(14.0, 190.0, fewest=11)["low"] == 14
    assert outer(14.0, 190.0, fewest=5)["low"] == 10


@given(some.floats(1, 10**7), some.floats(0, 10**7), some.integers(1, 20))
def test_the_printed_interval_holds_the_computed_one(low: float, wide: float, fewest: int) -> None:
    made = outer(low, low + wide, fewest)
    assert made["low"] <= low + 0.5
    assert made["high"] >= low + wide - 0.5
    assert made["low"] >= min(fewest, int(low + 0.5))
    assert made["high"] - made["low"] <= 1.25 * wide + 2
