"""The lists of a form."""

from dataclasses import replace

import pytest

from keruen.forms.making.choices import NEAR, Lists
from keruen.forms.making.expand import rows
from keruen.terms.collation import collated
from tests.forms.cases import GAZETTEER, PROGRAMME, ROUND


def lists(frame=None, programme=PROGRAMME, gazetteer=None):
    every = [row for instrument in ("b1", "b2", "services") for row in rows(instrument, programme, ROUND)]
    return Lists(programme, ROUND, gazetteer or GAZETTEER.on(ROUND.start), frame).of(every)


FOUND = lists()


def codes(name, found=FOUND):
    return [choice.name for choice in found[name]]


def filters(name, found=FOUND):
    return {choice.name: choice.filters for choice in found[name]}


def test_a_settlement_is_found_by_its_district_and_a_district_by_its_region():
    assert filters("districts")["KZ4720"] == {"region": "KZ-47"}
    assert filters("settlements")["KZ4720B"] == {"district": "KZ4720"}


def test_a_city_region_without_districts_stands_for_its_own_district():
    assert filters("districts")["KZ-71"] == {"region": "KZ-71"}
    assert filters("settlements")["KZ-71D"] == {"district": "KZ-71"}


def test_every_settlement_can_be_reached_by_the_cascade():
    districts, regions = filters("districts"), codes("regions")
    for name, columns in filters("settlements").items():
        assert name == "not_listed" or districts[columns["district"]]["region"] in regions


def test_a_place_that_is_not_listed_can_be_said():
    assert codes("settlements")[-1] == "not_listed"


def test_the_frame_limits_the_settlements():
    assert codes("settlements", lists(frame={"KZ4710A"})) == ["KZ4710A", "not_listed"]


def test_a_district_may_be_planned_as_one_place():
    planned = filters("settlements", lists(frame={"KZ3910"}))
    assert planned["KZ3910"] == {"district": "KZ3910"}


def test_former_regions_are_not_offered():
    assert codes("regions") == ["KZ-47", "KZ-39", "KZ-71"]


def test_countries_of_the_region_come_first_and_the_own_country_is_none_of_them():
    countries = codes("countries")
    assert countries[:3] == ["UZB", "RUS", "KGZ"]
    assert "KAZ" not in countries
    assert len(countries) == len(set(countries)) > 200
    english = [choice.labels["en"] for choice in FOUND["countries"]][len(NEAR) - 1 :]
    assert english == sorted(english, key=collated("en"))


def test_distance_bands_end_with_not_known():
    assert codes("distance_hospital") == ["0-5", "6-10", "11-15", "16-20", "21-25", "over_25", "unknown"]
    own = replace(PROGRAMME, bands={"hospital": ("0-10", "over_10")})
    assert codes("distance_hospital", lists(programme=own)) == ["0-10", "over_10", "unknown"]


def test_a_list_of_breakdowns_holds_those_of_its_group():
    assert codes("dimensions_ie") == ["destination", "reason", "year"]


def test_every_choice_has_a_label_in_every_language():
    for name, choices in FOUND.items():
        for choice in choices:
            assert all(choice.labels[language] for language in PROGRAMME.languages), (name, choice.name)


def test_a_code_stands_once_in_its_list():
    for name in FOUND:
        assert len(codes(name)) == len(set(codes(name))), name


def test_a_list_that_nobody_can_make_is_a_fault_of_the_program():
    odd = [replace(rows("b2", PROGRAMME, ROUND)[3], type="select_one colours")]
    with pytest.raises(KeyError):
        Lists(PROGRAMME, ROUND, GAZETTEER).of(odd)
