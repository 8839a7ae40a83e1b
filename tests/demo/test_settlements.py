"""The invented settlements."""

from collections import Counter

from keruen.demo.kazakhstan.calibrating.settlements import NAMES, Settlement, is_town, place_rows
from keruen.places.gazetteer import shipped


def test_1245_settlements_have_2303_informants_as_published(settlements: tuple[Settlement, ...]):
    assessed = [s for s in settlements if s.informants]
    assert len(assessed) == 1245
    assert sum(s.informants for s in assessed) == 2303
    assert Counter(s.informants for s in assessed) == {1: 487, 2: 500, 3: 216, 4: 42}
    assert len({s.region for s in assessed}) == 10


def test_ids_are_unique_and_begin_with_a_real_district(settlements: tuple[Settlement, ...]):
    places = shipped("kazakhstan")
    assert len({s.id for s in settlements}) == len(settlements)
    for s in settlements:
        assert s.id == f"{s.district}-S{s.number:04d}"
        assert places[s.district].parent == s.region


def test_some_planned_settlements_were_not_assessed_each_for_a_reason(settlements: tuple[Settlement, ...]):
    reasons = Counter(s.outcome for s in settlements if not s.informants)
    assert {"no_access", "refused", "no_informant", "uninhabited", "other", "not_visited"} <= reasons.keys()


def test_cities_and_city_districts_are_one_place_each(settlements: tuple[Settlement, ...]):
    for district in ("KZ471000", "KZ751410", "KZ751810", "KZ711210", "KZ391000", "KZ392400"):
        assert is_town(district)
        assert [s.informants > 0 for s in settlements if s.district == district] == [True]


def test_every_name_says_in_its_language_that_it_is_made_up(settlements: tuple[Settlement, ...]):
    rows = place_rows(settlements, shipped("kazakhstan").rows())
    words = {"en": "Synthetic", "ru": "Синтетическ", "kk": "Синтетикалық", "ky": "Синтетикалык"}
    assert words.keys() == NAMES.keys()
    for language, word in words.items():
        assert all(row[f"name_{language}"].startswith(word) for row in rows)
