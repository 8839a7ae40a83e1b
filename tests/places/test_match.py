"""Which place a typed name means."""

import csv
from pathlib import Path

import pytest

from keruen.places.gazetteer import shipped
from keruen.places.match import Matcher, candidates_within, match
from keruen.places.place import Place

KAZAKHSTAN = shipped("kazakhstan").on("2023-12-01")
SHARED = Path(__file__).resolve().parents[3] / "shared/data/places/central_asia_pcodes_adm1_adm2.csv"


@pytest.fixture(scope="module")
def everywhere() -> Matcher:
    return Matcher(candidates_within(KAZAKHSTAN, "KZ"))


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Костанайский р-н", "KZ395400"),
        ("Қостанай қ.", "KZ391000"),
        ("Kostanay city", "KZ391000"),
        ("г. Алматы", "KZ-75"),
        ("Almaty oblysy", "KZ-19"),
        ("Чимкент", "KZ-79"),
        ("Nur-Sultan", "KZ-71"),
        ("Мангистауская область", "KZ-47"),
        ("Aktaw", "KZ471000"),
        ("усть каменогорск", "KZ631000"),
    ],
)
def test_a_name_in_any_script_is_sure_when_only_one_place_has_it(everywhere: Matcher, typed: str, place: str) -> None:
    found = everywhere.match(typed)
    assert (found.verdict, found.best and found.best.id) == ("sure", place)


@pytest.mark.parametrize(
    ("typed", "among"),
    [
        ("Kostanay", {"KZ-39", "KZ391000", "KZ395400"}),  # region, city and district
        ("Zhambyl district", {"KZ194200", "KZ314000", "KZ594600"}),  # three districts of one name
        ("Аксу", {"KZ333200", "KZ551600"}),  # district and city
        ("Байкноыр", {"KZ431900", "KZ711410"}),  # a slip of the fingers
    ],
)
def test_it_asks_where_several_places_may_be_meant(everywhere: Matcher, typed: str, among: set[str]) -> None:
    found = everywhere.match(typed)
    assert found.verdict == "ask"
    assert {candidate.place.id for candidate in found.alternatives} >= among


def test_a_parent_settles_what_the_name_alone_does_not() -> None:
    found = match("Zhambyl district", candidates_within(KAZAKHSTAN, "KZ-31", level=2))
    assert (found.verdict, found.best and found.best.id) == ("sure", "KZ314000")


def test_a_misspelling_is_a_question_with_its_score_never_a_guess() -> None:
    found = match("Талдыкурган", candidates_within(KAZAKHSTAN, "KZ-33"))
    assert (found.verdict, found.best and found.best.id) == ("ask", "KZ331000")
    assert 72 <= found.score < 98


def test_a_name_that_says_city_is_not_surely_a_district() -> None:
    only_district = [place for place in KAZAKHSTAN.children("KZ-39") if place.kind == "district"]
    assert match("г. Костанай", only_district).verdict == "ask"


def test_nothing_near_is_none_with_the_nearest_names_for_the_message(everywhere: Matcher) -> None:
    found = everywhere.match("Xyzzy")
    assert (found.verdict, found.best) == ("none", None)
    assert len(found.alternatives) == 3
    assert match("", KAZAKHSTAN).alternatives == ()
    assert match("Актау", []).verdict == "none"


def test_two_villages_of_different_number_are_never_one() -> None:
    villages = [Place(f"S{n}", 9, "D", "settlement", {"en": f"Synthetic village {n:04}"}) for n in (317, 318)]
    assert match("synthetic village 317", villages).best == villages[0]
    assert match("Synthetic village 0316", villages).verdict == "none"


def test_a_near_second_makes_a_question_unless_the_text_is_the_same() -> None:
    villages = [Place("A", 9, "D", "settlement", {"kk": "Алмалы"}), Place("B", 9, "D", "settlement", {"kk": "Алмалық"})]
    assert match("Алмалы", villages).verdict == "sure"
    assert match("Almaly", villages).verdict == "ask"


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared/data is absent")
def test_an_independent_list_of_names_is_matched_and_no_sure_one_is_wrong() -> None:
    with SHARED.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["Location"] == "KAZ"]
    regions = {row["P-Code"]: row["Name"] for row in rows if row["Admin Level"] == "1"}
    plain = Matcher(KAZAKHSTAN.at_level(1))
    above = {code: plain.match("Almaty city" if name == "Almaty" else name).best for code, name in regions.items()}
    verdicts, sure = {"sure": 0, "ask": 0, "none": 0}, []
    for row in rows:
        if row["Admin Level"] == "2":
            region = above[row["Parent P-Code"]]
            assert region is not None
            found = Matcher(KAZAKHSTAN.children(region.id), others={}).match(row["Name"])
            verdicts[found.verdict] += 1
            sure += [found.best] if found.verdict == "sure" else []
    assert len(set(map(id, sure))) == len(sure)  # no place was taken for two names
    assert verdicts == {"sure": 201, "ask": 12, "none": 5}
