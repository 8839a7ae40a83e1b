"""Codes of places."""

import pytest

from keruen.places.codes import current_iso, kato_from_iso, lost_zeros


def test_the_iso_code_is_kz_and_the_first_two_digits_of_kato() -> None:
    assert kato_from_iso("KZ-47") == "470000000"


def test_an_old_iso_code_is_translated_only_where_the_unit_did_not_change() -> None:
    assert current_iso("KZ-MAN") == "KZ-47"
    assert current_iso("KZ-VOS") is None  # East Kazakhstan was divided in 2022
    with pytest.raises(ValueError, match="in use"):
        kato_from_iso("KZ-MAN")


def test_lost_zeros_are_given_back_only_to_numbers_that_are_too_short() -> None:
    assert lost_zeros("5236000000", 11) == "05236000000"
    assert lost_zeros("05236000000", 11) is None
    assert lost_zeros("KG05", 11) is None
    assert lost_zeros("", 11) is None
