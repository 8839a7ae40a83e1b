"""The gazetteer: names, parents, codes, validity, and the tables that Keruen ships."""

from pathlib import Path

import pytest

import letters
from keruen.places.gazetteer import SHIPPED, Gazetteer, shipped
from keruen.places.place import Place
from keruen.terms.problems import Problem
from keruen.terms.tables import PLACES

# A synthetic country of two regions, one district and one settlement.
ROWS = [
    Place("XX", 0, "", "country", {"en": "Sampleland", "ru": "Примерия"}),
    Place("XX-01", 1, "XX", "region", {"en": "North", "kk": "Солтүстік"}, iso="XX-01", pcode="0100"),
    Place("XX-02", 1, "XX", "region", {"en": "South", "ru": "Юг"}, iso="XX-02", pcode="0200", valid_from="2020-01-01"),
    Place("XX-02-old", 1, "XX", "region", {"en": "South (old)"}, pcode="0200", valid_to="2019-12-31"),
    Place("D1", 2, "XX-01", "district", {"en": "First"}, pcode="0101"),
    Place("S1", 9, "D1", "settlement", {"en": "Synthetic village 1"}),
    Place("D2", 2, "XX-02", "district", {"en": "Second"}),
]


@pytest.fixture(scope="module")
def sample() -> Gazetteer:
    return Gazetteer(ROWS)


def test_a_name_falls_back_to_a_language_that_its_readers_read(sample: Gazetteer) -> None:
    assert sample.name("XX", "kk") == "Примерия"  # Kazakh -> Russian
    assert sample.name("XX-01", "ky") == "North"  # no Kyrgyz, no Russian -> English
    assert sample.name("XX-01", "kk") == "Солтүстік"
    assert sample.name("nowhere", "en") == "nowhere"


def test_parents_children_and_levels(sample: Gazetteer) -> None:
    assert [place.id for place in sample.chain("S1")] == ["S1", "D1", "XX-01", "XX"]
    assert [place.id for place in sample.children("XX")] == ["XX-01", "XX-02", "XX-02-old"]
    assert [place.id for place in sample.children("")] == ["XX"]
    assert [place.id for place in sample.at_level(2)] == ["D1", "D2"]
    assert [place.id for place in sample.within("XX-01")] == ["D1", "S1"]
    assert (sample.at("S1", 1), sample.at("S1", 9), sample.at("XX", 1)) == ("XX-01", "S1", None)


def test_a_settlement_is_not_its_own_ancestor_but_a_district_is(sample: Gazetteer) -> None:
    of = {}
    for row in sample.ancestors():
        of.setdefault(row["place"], []).append((row["ancestor"], row["level"]))
    assert of["S1"] == [("D1", 2), ("XX-01", 1), ("XX", 0)]
    assert of["D1"] == [("D1", 2), ("XX-01", 1), ("XX", 0)]


def test_a_place_is_found_by_id_or_code_as_text(sample: Gazetteer) -> None:
    assert [sample.find(code).id for code in ("S1", "XX-01", "0101", "0200")] == ["S1", "XX-01", "D1", "XX-02"]  # type: ignore[union-attr]
    assert sample.find("200") is None  # a code keeps its zeros
    assert sample.find("0200", on="2018-06-01") == sample["XX-02-old"]
    assert sample.find("XX-02", on="2018-06-01") is None


def test_what_lies_in_an_invalid_region_is_not_valid_either(sample: Gazetteer) -> None:
    assert [place.id for place in sample.on("2019-06-01")] == ["XX", "XX-01", "XX-02-old", "D1", "S1"]
    assert "D2" in sample.on("2020-01-01")


def test_only_keeps_what_the_places_lie_in(sample: Gazetteer) -> None:
    assert [place.id for place in sample.only(["S1", "unknown"])] == ["XX", "XX-01", "D1", "S1"]


def test_rows_arrow_and_file_give_the_same_gazetteer(sample: Gazetteer, tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    sample.write(path)
    for again in (Gazetteer.read(path), Gazetteer.from_arrow(sample.to_arrow()), Gazetteer.from_rows(sample.rows())):
        assert list(again) == list(sample)
    assert sample.to_arrow().column_names == list(PLACES.names)
    assert (
        path.read_text(encoding="utf-8").splitlines()[2].startswith("XX-01,1,XX,region,North,,Солтүстік,,XX-01,,0100")
    )


@pytest.mark.parametrize("country", SHIPPED)
def test_a_shipped_gazetteer_is_whole(country: str, tmp_path: Path) -> None:
    gazetteer = shipped(country)
    gazetteer.write(tmp_path / "places.csv")
    assert list(Gazetteer.read(tmp_path / "places.csv")) == list(gazetteer)  # the file's own check finds no fault
    for region in gazetteer.at_level(1):
        assert set(region.names) == {"en", "ru", "kk", "ky"}, region.id
    for place in gazetteer:
        siblings = [other.names["en"] for other in gazetteer.children(place.parent)]
        assert siblings.count(place.names["en"]) == 1, place.id


@pytest.mark.parametrize("country", SHIPPED)
def test_no_shipped_name_mixes_scripts_or_uses_letters_of_the_neighbour(country: str) -> None:
    named = [(place.id, language, name) for place in shipped(country) for language, name in place.names.items()]
    assert [(place, fault) for place, language, name in named for fault in letters.faults(name, language)] == []


def test_kazakhstan_has_224_districts_under_20_regions() -> None:
    today = shipped("kazakhstan").on("2024-07-01")
    assert len(today.at_level(1)) == 20
    assert len(today.at_level(2)) == 224
    assert all(place.id == place.pcode and place.kato == place.id[2:] + "000" for place in today.at_level(2))


def test_known_faults_of_the_sources_are_corrected() -> None:
    gazetteer = shipped("kazakhstan")
    assert gazetteer.name("KZ-59", "kk") == "Солтүстік Қазақстан облысы"  # no Latin i
    assert gazetteer.name("KZ-79", "ru") == "г. Шымкент"
    assert gazetteer.name("KZ113400", "ru") == "Аршалинский район"  # no Latin A
    assert (gazetteer.name("KZ331000", "ru"), gazetteer.name("KZ331000", "kk")) == (
        "г. Талдыкорган",
        "Талдықорған қаласы",
    )
    assert gazetteer.name("KZ-10", "en") == "Abai region"


def test_a_country_that_is_not_shipped_is_a_problem() -> None:
    with pytest.raises(Problem, match="Known are: kazakhstan"):
        shipped("atlantis")
