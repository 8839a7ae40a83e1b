"""Every reading of a printed figure: one, two where its sign can mean two things, none where it is missing."""

from fractions import Fraction

import pytest

from keruen.numbers.printed_readings import readings


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("30,5 %", "ru", ["30.5"]),
        ("30.5 %", "ru", ["30.5"]),
        ("30,5", "en", ["30.5"]),
        ("1.245", "ru", ["1245", "1.245"]),
        ("1.245", "en", ["1.245"]),
        ("1,245", "en", ["1245"]),
        ("1,245", "ru", ["1.245"]),
        ("1 245 678", "kk", ["1245678"]),
        ("12.345,6", "ru", ["12345.6"]),
        ("24,6 тыс.", "ky", ["24600"]),
        ("…", "ru", []),
        ("н/д", "ru", []),
        ("x", "en", []),
        ("-", "ru", []),
        ("<0.1%", "en", []),
        ("1,2,3", "ru", []),
    ],
)
def test_readings(text: str, language: str, values: list[str]) -> None:
    assert [(one.low + one.high) / 2 for one in readings(text, language)] == [Fraction(value) for value in values]


@pytest.mark.parametrize(
    ("text", "step"), [("1 245", "1"), ("30,5", "1/10"), ("24,6 тыс.", "100"), ("1,2 млн", "100000")]
)
def test_a_reading_knows_what_its_last_digit_is_worth(text: str, step: str) -> None:
    assert readings(text, "ru")[0].step == Fraction(step)
