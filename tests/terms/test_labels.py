"""Labels: a programme's own words before the vocabulary's."""

import pytest

from keruen.terms.labels import Labels
from keruen.terms.settings import Group, Programme

PROGRAMME = Programme(
    code="sample",
    title={},
    country="SSD",
    root="SS",
    languages=("en",),
    levels={1: {"en": "state", "ru": "штат"}, 2: {"en": "county"}},
    groups=(Group("displaced", "idp", labels={"en": "Displaced persons"}), Group("return_migrant", "rm")),
    services=("school",),
    words={"reasons": {"drought": {"en": "Drought", "ru": "Засуха"}}, "countries": {"KGZ": {"en": "Kyrgyz Republic"}}},
)
ENGLISH, KAZAKH = Labels(PROGRAMME, "en"), Labels(PROGRAMME, "kk")


def test_a_group_of_the_programme_has_its_own_label() -> None:
    assert ENGLISH.label("groups", "displaced") == "Displaced persons"
    assert KAZAKH.label("groups", "displaced") == "Displaced persons"  # the programme has no Kazakh label
    assert KAZAKH.label("groups", "return_migrant") == "Қайтып оралған мигранттар"
    assert ENGLISH.codes("groups") == ("displaced", "return_migrant")


def test_a_word_of_the_programme_stands_before_the_vocabulary() -> None:
    assert ENGLISH.label("countries", "KGZ") == "Kyrgyz Republic"
    assert Labels(PROGRAMME, "ru").label("reasons", "drought") == "Засуха"
    assert ENGLISH.codes("reasons")[-1] == "drought"
    assert ENGLISH.codes("services") == ("school",)


def test_a_form_that_the_own_word_lacks_is_its_label() -> None:
    assert ENGLISH.label("groups", "displaced", "genitive") == "Displaced persons"
    assert ENGLISH.label("groups", "return_migrant", "genitive") == "return migrants"


def test_a_category_is_named_by_the_kind_of_its_dimension() -> None:
    assert KAZAKH.category("nationality", "UZB") == "Өзбекстан"
    assert KAZAKH.category("year", "2022") == "2022"
    assert KAZAKH.category("year", "unknown") == "Белгісіз"
    assert KAZAKH.category("origin", "other") == "Басқа"
    with pytest.raises(KeyError, match="gazetteer"):
        KAZAKH.category("origin", "KZ-47")


def test_a_level_has_the_programme_s_name() -> None:
    assert (Labels(PROGRAMME, "ru").level(1), Labels(PROGRAMME, "ru").level(2), ENGLISH.level(3)) == (
        "штат",
        "county",
        "3",
    )


def test_it_says_whether_it_knows_a_code() -> None:
    assert ENGLISH.knows("reasons", "drought")
    assert ENGLISH.knows("reasons", "unknown")
    assert not ENGLISH.knows("reasons", "dragons")
