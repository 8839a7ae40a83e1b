"""Numbers, percentages, days and lists as each language writes them."""

import pytest

from keruen.publish.telling.formats import Formats


@pytest.mark.parametrize(
    ("language", "neutral", "printed"),
    [
        ("en", "639799", "639,799"),
        ("ru", "639799", "639\u00a0799"),
        ("kk", "1234567", "1\u00a0234\u00a0567"),
        ("ky", "999", "999"),
        ("ru", "-1500", "\u22121\u00a0500"),
        ("en", "33.9", "33.9"),
        ("kk", "33.9", "33,9"),
    ],
)
def test_numbers_are_grouped_by_language(language: str, neutral: str, printed: str):
    assert Formats(language).number(neutral) == printed


@pytest.mark.parametrize(
    ("language", "printed"), [("en", "33.9%"), ("ru", "33,9\u00a0%"), ("kk", "33,9%"), ("ky", "33,9%")]
)
def test_percentages_follow_the_language(language: str, printed: str):
    assert Formats(language).percent("33.9") == printed


@pytest.mark.parametrize(
    ("language", "printed"), [("en", "<0.1%"), ("ru", "<0,1\u00a0%"), ("kk", "<0,1%"), ("ky", "<0,1%")]
)
def test_a_share_that_is_not_zero_is_not_printed_as_zero(language: str, printed: str):
    assert Formats(language).percent("0.0", 0.04) == printed


def test_zero_and_falls_below_a_tenth_are_told_apart():
    assert Formats("en").percent("0.0", 0.0) == "0.0%"
    assert Formats("en").percent("0.1", 0.05) == "0.1%"
    assert Formats("en").percent("0.0", -0.04) == ">\u22120.1%"
    assert Formats("en").percent("0", 0.4) == "<1%"


def test_a_change_has_a_sign_and_zero_has_none():
    assert Formats("en").signed("1500") == "+1,500"
    assert Formats("en").signed("-900") == "\u2212900"
    assert Formats("en").signed("0.0") == "0.0"


def test_days_and_months_are_written_out():
    assert Formats("en").day("2023-12-04") == "4 December 2023"
    assert Formats("ru").day("2023-12-04").replace("\u202f", " ").replace("\u00a0", " ") == "4 декабря 2023 г."
    assert "желтоқсан" in Formats("kk").month("2023-12")
    assert Formats("en").days("2023-12-04", "2023-12-04") == "4 December 2023"


def test_lists_are_joined_as_the_language_joins_them():
    assert Formats("en").several(["a", "b", "c"]) == "a, b and c"
    assert Formats("ru").several(["а", "б"]) == "а и б"
    assert Formats("kk").several([]) == ""
