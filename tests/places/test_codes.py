"""Codes of places."""

import pytest

from keruen.places.codes import current_iso, is_iso_region, is_kato, iso_from_kato, kato_from_iso, lost_zeros


def test_the_iso_code_is_kz_and_the_first_two_digits_of_kato() -> None:
    assert iso_from_kato("471000000") == "KZ-47"
    assert kato_from_iso("KZ-47") == "470000000"


@pytest.mark.parametrize("code", ["47100000", "4710000000", "071000000", "47100000A", "", "4.71E+08"])
def test_what_is_no_kato_code_is_refused(code: str) -> None:
    assert not is_kato(code)
    with pytest.raises(ValueError, match="nine digits"):
        iso_from_kato(code)


def test_an_old_iso_code_is_translated_only_where_the_unit_did_not_change() -> None:
    assert current_iso("KZ-MAN") == "KZ-47"
    assert current_iso("KZ-VOS") is None  # East Kazakhstan was divided in 2022
    with pytest.raises(ValueError, match="in use"):
        kato_from_iso("KZ-MAN")


def test_the_shape_of_an_iso_code() -> None:
    assert [is_iso_region(code) for code in ("KZ-47", "KG-GB", "KZ47", "kz-47", "KZ-")] == [
        True,
        True,
        False,
        False,
        False,
    ]


def test_lost_zeros_are_given_back_only_to_numbers_that_are_too_short() -> None:
    assert lost_zeros("5236000000", 11) == "05236000000"
    assert lost_zeros("05236000000", 11) is None
    assert lost_zeros("KG05", 11) is None
    assert lost_zeros("", 11) is None
