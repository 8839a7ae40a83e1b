"""Regions before and after a reform."""

import pytest

from keruen.places.gazetteer import shipped
from keruen.places.vintages import CHANGES, common_unit, parts_of, unit_on, units

BEFORE, BETWEEN, SINCE = "2018-06-18", "2020-01-01", "2023-12-01"


@pytest.mark.parametrize(
    ("day", "number"),
    [(BEFORE, 16), ("2018-06-19", 17), ("2022-06-07", 17), ("2022-06-08", 20), (SINCE, 20)],
)
def test_kazakhstan_has_16_then_17_then_20_units(day: str, number: int) -> None:
    assert len(units(shipped("kazakhstan"), day)) == number


def test_new_regions_meet_in_the_old_one() -> None:
    assert common_unit("KZ-33", BETWEEN, SINCE) == common_unit("KZ-19", BETWEEN, SINCE) == "KZ-19-2018"
    assert common_unit("KZ-10", BETWEEN, SINCE) == "KZ-63-2018"
    assert common_unit("KZ-61", BEFORE, SINCE) == common_unit("KZ-79", SINCE, BEFORE) == "KZ-51"
    assert common_unit("KZ-61", BETWEEN, SINCE) == "KZ-61"  # no reform of it between these days


def test_both_vintages_meet_in_the_same_17_units() -> None:
    gazetteer = shipped("kazakhstan")
    early = {common_unit(unit, BETWEEN, SINCE) for unit in units(gazetteer, BETWEEN)}
    late = {common_unit(unit, BETWEEN, SINCE) for unit in units(gazetteer, SINCE)}
    assert early == late
    assert len(early) == 17


def test_the_parts_of_an_old_unit() -> None:
    assert parts_of("KZ-35-2018", BETWEEN, SINCE) == ("KZ-35", "KZ-62")
    assert parts_of("KZ-51", BEFORE, SINCE) == ("KZ-61", "KZ-79")
    assert parts_of("KZ-47", BETWEEN, SINCE) == ("KZ-47",)


def test_every_change_is_in_the_gazetteer_with_its_dates() -> None:
    gazetteer = shipped("kazakhstan")
    for change in CHANGES:
        assert gazetteer[change.before].valid_to < change.day
        assert all(gazetteer[unit].valid_from == change.day for unit in change.after)


def test_a_code_of_today_in_older_data_means_the_unit_of_that_day() -> None:
    gazetteer = shipped("kazakhstan")
    assert unit_on(gazetteer, "KZ-19", BETWEEN) == "KZ-19-2018"
    assert unit_on(gazetteer, "KZ-19", SINCE) == "KZ-19"
    assert unit_on(gazetteer, "KZ-47", BEFORE) == "KZ-47"
    assert unit_on(gazetteer, "KZ-33", BETWEEN) is None  # Zhetisu was not yet
