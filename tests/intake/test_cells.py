"""One cell: as text, as a number, as a day."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.intake.cells import LARGEST, as_day, as_number, as_text, as_whole


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (12.0, "12"), (12.5, "12.5"), (1e20, "1e+20"), (True, "1"), (False, "0"), ("007", "007"), (" x ", "x"), ("  ", None),
        ("", None), (None, None), (date(2023, 12, 1), "2023-12-01"), (datetime(2023, 12, 1), "2023-12-01"), (7, "7"),
        (datetime(2023, 12, 1, 9, 30), "2023-12-01T09:30:00"), (time(9, 30), "09:30:00"), (timedelta(minutes=1), "60.0"),
    ],
)  # fmt: skip
def test_a_cell_becomes_the_text_that_was_typed(cell: Any, text: str | None) -> None:
    assert as_text(cell) == text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0), ("45", 45), ("45.0", 45), ("1 200", 1200), ("1\u00a0200", 1200), ("1\u202f200", 1200),
        ("1'200", 1200), ("007", 7), ("-0", 0),
        ("-5", "negative"), ("4.5", "fraction"), ("1,200", "fraction"), ("1.200", "fraction"), ("about 5", "text"), ("", "text"),
        ("٤٥", "text"), ("1e3", "text"), ("nan", "text"), ("inf", "text"),
        ("9" * 30, "large"), (str(LARGEST + 1), "large"), ("12 34", "text"),
    ],
)  # fmt: skip
def test_a_whole_number_or_why_it_is_none(text: str, number: int | str) -> None:
    assert as_whole(text) == number


@given(st.text(max_size=30))
def test_any_text_is_a_number_in_range_or_a_fault(text: str) -> None:
    whole = as_whole(text)
    assert whole in ("text", "negative", "fraction", "large") or 0 <= int(whole) <= LARGEST


@given(st.integers(0, LARGEST))
def test_a_number_survives_its_way_through_text(number: int) -> None:
    assert as_whole(as_text(float(number)) or "") == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-12-01", "2023-12-01"),
        ("2023-12-01T10:00:00+05:00", "2023-12-01"),
        ("2023-02-30", None),
        ("01.12.2023", None),
        ("", None),
    ],
)
def test_a_day_is_an_iso_date(text: str, day: str | None) -> None:
    assert as_day(text) == day


def test_a_coordinate_may_have_a_decimal_comma() -> None:
    assert (as_number("43,5"), as_number("43.5"), as_number("north"), as_number("1e300")) == (43.5, 43.5, None, None)
