"""Other spellings: each of a place that there is, and none of two places that a parent cannot tell apart."""

import letters
from keruen.places.fold import fold
from keruen.places.gazetteer import SHIPPED, shipped
from keruen.places.spellings import other_spellings

PLACES = {place.id: place for country in SHIPPED for place in shipped(country)}


def test_every_spelling_belongs_to_a_shipped_place() -> None:
    assert set(other_spellings()) <= set(PLACES)
    assert sum(map(len, other_spellings().values())) > 100


def test_no_spelling_is_one_of_a_sister_place_of_its_day() -> None:
    today = {place.id: place for country in SHIPPED for place in shipped(country).on("2023-12-01")}
    for place, names in other_spellings().items():
        if place in today:
            like = (today[place].parent, today[place].kind)
            sisters = [p for p in today.values() if (p.parent, p.kind) == like and p.id != place]
            taken = {fold(name) for p in sisters for name in (*p.names.values(), *other_spellings().get(p.id, ()))}
            assert not taken & {fold(name) for name in names}, place


def test_no_spelling_mixes_scripts() -> None:
    faults = [fault for names in other_spellings().values() for name in names for fault in letters.faults(name, "kk")]
    assert [fault for fault in faults if "mixes" in fault] == []
