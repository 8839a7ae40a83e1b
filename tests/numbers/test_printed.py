"""Printed figures, written and read."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.numbers.printed import Printed, print_neutral, read_printed


@pytest.mark.parametrize(
    ("text", "language", "low", "high", "unit"),
    [
        ("30,5", "ru", "30.45", "30.55", ""),
        ("30,5 %", "ru", "30.45", "30.55", "percent"),
        ("1 245", "ru", "1245", "1245", ""),
        ("1\u202f245", "ru", "1245", "1245", ""),
        ("216\u00a0823", "ru", "216823", "216823", ""),
        ("162\u2009799", "ru", "162799", "162799", ""),
        ("1,245", "en", "1245", "1245", ""),
        ("1,245", "ru", "1.2445", "1.2455", ""),
        ("1,245.50", "en", "1245.495", "1245.505", ""),
        ("24,6 тыс.", "ru", "24550", "24650", ""),
        ("19.2 thousand", "en", "19150", "19250", ""),
        ("1,2 млн человек", "ru", "1150000", "1250000", ""),
        ("в 1,7 раза", "ru", "1.65", "1.75", "times"),
        ("на 70 %", "ru", "69.5", "70.5", "percent"),
        ("2 п.п.", "ru", "1.5", "2.5", "points"),
        ("0.3 percentage points", "en", "0.25", "0.35", "points"),
        ("about 40", "en", "40", "40", ""),
        ("-33 041", "ru", "-33041", "-33041", ""),
        ("\u22128,4 %", "ru", "-8.45", "-8.35", "percent"),
    ],
)
def test_a_printed_figure_says_an_interval(text: str, language: str, low: str, high: str, unit: str) -> None:
    assert read_printed(text, language) == Printed(Fraction(low), Fraction(high), unit)


@pytest.mark.parametrize("text", ["", "many", "3-5", "1,24,5", "12 apples", "1 24", "7 из 10"])
def test_what_is_not_one_figure_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not one printed figure"):
        read_printed(text, "en")


def test_a_count_in_full_is_exact_and_a_share_admits_what_rounds_to_it() -> None:
    assert read_printed("309 500", "ru").exact
    share = read_printed("33,9 %", "ru")
    assert share.admits(Fraction(100 * 216_823, 639_799))
    assert not share.admits(34)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1234567, 0, "1234567"),
        (Fraction(100, 3), 1, "33.3"),
        (Fraction(305, 10), 0, "31"),
        (Fraction(1, 20), 1, "0.1"),
        (Fraction(-1, 20), 1, "-0.1"),
        (Fraction(-1, 100), 1, "0.0"),
        (2.675, 2, "2.68"),
        (Decimal("2.665"), 2, "2.67"),
        (1e-7, 3, "0.000"),
        (0, 2, "0.00"),
    ],
)
def test_values_are_printed_half_up_without_noise(
    value: int | float | Fraction | Decimal, decimals: int, text: str
) -> None:
    assert print_neutral(value, decimals) == text


@given(st.fractions(min_value=-(10**9), max_value=10**9), st.integers(1, 4))
def test_what_is_printed_admits_the_value_that_it_prints(value: Fraction, decimals: int) -> None:
    assert read_printed(print_neutral(value, decimals), "en").admits(value)


@given(st.integers(-(10**12), 10**12))
def test_whole_numbers_come_back_exactly(value: int) -> None:
    assert read_printed(print_neutral(value), "en") == Printed(Fraction(value), Fraction(value))
