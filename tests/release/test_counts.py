"""Counts beside figures: informants are persons, and a hidden figure tells nothing."""

from keruen.release.counts import guard_counts
from keruen.release.figure import Counts, Figure, Slot, count
from keruen.release.hiding.rules import Rules
from keruen.release.keys import Key

ABOVE = {"A": "KZ", "B": "KZ", "C": "KZ", "A-1": "A", "A-2": "A"}


def figure(place: str, informants: int, measure: str = "persons") -> Figure:
    key = Key(measure, "emigrant", "", "", place, "r1")
    return count(Slot("by_region", key, "totals", ""), 100, "persons", Counts(n_settlements=9, n_informants=informants))


def guarded(informants: dict[str, int]) -> dict[str, int | None]:
    made = guard_counts([figure(place, n) for place, n in informants.items()], Rules(5, 3), ABOVE.get)
    return {f.place: f.n_informants for f in made}


def test_few_informants_of_a_region_are_not_counted_nor_given_back_by_the_others() -> None:
    assert guarded({"KZ": 60, "A": 40, "B": 3, "C": 17}) == {"KZ": 60, "A": 40, "B": None, "C": None}


def test_a_district_is_not_given_back_by_its_region() -> None:
    found = guarded({"KZ": 60, "A": 23, "B": 37, "A-1": 4, "A-2": 19})
    assert found == {"KZ": 60, "A": 23, "B": 37, "A-1": None, "A-2": None}


def test_districts_that_no_line_names_hide_a_small_one() -> None:
    found = guarded({"KZ": 60, "A": 30, "B": 30, "A-1": 4})
    assert found == {"KZ": 60, "A": 30, "B": 30, "A-1": None}


def test_where_nothing_protects_no_number_of_informants_is_told() -> None:
    assert set(guarded({"KZ": 3}).values()) == {None}


def test_enough_informants_are_counted() -> None:
    assert guarded({"KZ": 12, "A": 5, "B": 7}) == {"KZ": 12, "A": 5, "B": 7}


def test_beside_a_hidden_figure_stands_no_count() -> None:
    (made,) = guard_counts([figure("KZ", 60).hidden()], Rules(5, 3), ABOVE.get)
    assert (made.n_settlements, made.n_informants) == (None, None)
    (shown,) = guard_counts([figure("KZ", 60)], Rules(5, 3), ABOVE.get)
    assert (shown.n_settlements, shown.n_informants) == (9, 60)
