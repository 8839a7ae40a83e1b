"""The examples of docs/methods/intake.md, the words: what an answer says as an interval."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.intake.answers.intervals import Interval, of_band, of_number, weight
from keruen.terms.vocabulary import words


@pytest.mark.parametrize(
    ("value", "basis", "interval"),
    [(45, "opinion", (36, 54)), (100, "opinion", (80, 120)), (12, "observation", (9, 15)), (5, "opinion", (4, 6)),
     (0, "opinion", (0, 0)), (120, "register", (120, 120)), (180, "count", (180, 180))],
)  # fmt: skip
def test_an_opinion_is_never_exact_and_a_register_is(value: int, basis: str, interval: tuple[int, int]) -> None:
    assert of_number(value, basis) == Interval(value, *interval)


@pytest.mark.parametrize(
    ("band", "value", "low", "high"),
    [
        ("51_100", 76, 51, 100),
        ("1_10", 6, 1, 10),
        ("101-500", 301, 101, 500),
        ("over_100", 101, 101, None),
        ("over_1000", 1001, 1001, None),
    ],
)
def test_a_band_is_its_ends_and_its_middle_half_up(band: str, value: int, low: int, high: int | None) -> None:
    assert of_band(band) == Interval(value, low, high)


@pytest.mark.parametrize("text", ["", "many", "100_51", "51_", "over_", "51_100_"])
def test_another_text_is_no_band(text: str) -> None:
    assert of_band(text) is None


def test_every_band_of_the_vocabulary_is_read_with_the_ends_that_it_names() -> None:
    for code, word in words("number_bands").items():
        band = of_band(code)
        assert band is not None
        assert (band.low, band.high) == (
            int(word.facts["low"]),
            int(word.facts["high"]) if "high" in word.facts else None,
        )


@given(st.integers(0, 10**9), st.sampled_from(["register", "count", "observation", "opinion"]))
def test_the_stated_number_lies_in_its_interval(value: int, basis: str) -> None:
    found = of_number(value, basis)
    assert found.high is not None
    assert 0 <= found.low <= found.value <= found.high


def test_a_kind_that_is_not_known_has_the_least_competence() -> None:
    assert (
        weight("astronaut", "labour_migrant", "well"),
        weight(None, "labour_migrant", ""),
        weight("local_authority", "displaced", ""),
    ) == (2, 1, 2)
