"""The vocabulary: whole in four languages, each code once, letters of one script and one language."""

import csv
from itertools import pairwise
from pathlib import Path

import pytest

import letters
from keruen.terms import vocabulary
from keruen.terms.languages import LANGUAGES
from keruen.terms.vocabulary.strict import read

SHARED = Path(__file__).resolve().parents[3] / "shared/data/kazakhstan_round3/published.csv"
WORDS = [word for kind in vocabulary.kinds() for word in vocabulary.words(kind).values()]


def test_every_word_has_a_label_and_a_status_in_every_language() -> None:
    assert len(WORDS) > 350  # countries among them
    for word in WORDS:
        assert set(word.labels) == set(word.status) == set(LANGUAGES), word
        assert all(label.strip() == label and label for label in word.labels.values()), word
        assert set(word.status.values()) <= {"draft", "reviewed"}, word


def test_every_form_is_there_in_every_language() -> None:
    for word in WORDS:
        for form, labels in word.forms.items():
            assert set(labels) == set(LANGUAGES), (word.kind, word.code, form)
        half = [name for name, fact in word.facts.items() if isinstance(fact, dict) and set(fact) & set(LANGUAGES)]
        assert not half, (word.kind, word.code, half)  # a form that lacks a language would pass as a fact


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_mixes_scripts_or_uses_letters_of_the_neighbour(language: str) -> None:
    texts = [(word.code, word.labels[language]) for word in WORDS]
    texts += [(word.code, form[language]) for word in WORDS for name, form in word.forms.items() if name != "own"]
    assert [(code, fault) for code, text in texts for fault in letters.faults(text, language)] == []


def test_the_check_of_letters_finds_what_an_eye_passes_over() -> None:
    assert letters.faults("Солтүстiк", "kk")  # a Latin i
    assert letters.faults("Қазакстан", "ky")  # a Kazakh letter in Kyrgyz
    assert letters.faults("Ўзбекистон", "kk")  # a letter that Kazakh lacks
    assert letters.faults("жана", "kk")  # a Kyrgyz word
    assert letters.faults("Солтүстік Қазақстан", "kk") == []
    assert letters.faults("Түндүк Казакстан, COVID-19", "ky") == []


def test_a_code_given_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="line 3: 'a' is given twice"):
        read("words:\n  a: 1\n  a: 2\n")


def test_yaml_scalars_stay_text() -> None:
    assert read("no: 1_10\nyes: null\nat: 2022-06-08") == {"no": "1_10", "yes": "null", "at": "2022-06-08"}


def test_labels_within_a_kind_differ() -> None:
    for kind in vocabulary.kinds():
        for language in LANGUAGES:
            labels = [word.labels[language] for word in vocabulary.words(kind).values()]
            assert len(set(labels)) == len(labels), (kind, language)


def test_the_five_groups_have_their_prefix_measures_breakdowns_and_colour() -> None:
    groups = [vocabulary.standard_group(code) for code in vocabulary.codes("groups")]
    assert [group.prefix for group in groups] == ["lm", "rm", "em", "im", "ie"]
    assert [len(group.measures) for group in groups] == [1, 1, 1, 2, 2]
    assert [d.code for d in groups[0].dimensions] == ["nationality", "year", "sex", "migration_type", "reason"]
    assert [d.code for d in groups[3].dimensions] == ["origin", "reason", "year"]
    assert sorted(vocabulary.fact("groups", group.code, "colour") for group in groups) == ["1", "2", "3", "4", "5"]


def test_every_reason_of_a_group_is_a_word_and_other_is_the_last() -> None:
    for group in vocabulary.codes("groups"):
        reasons = vocabulary.standard_group(group).dimension("reason")
        assert reasons is not None
        assert set(reasons.categories) <= set(vocabulary.codes("reasons"))
        assert reasons.categories[-1] == "other"


def test_informant_kinds_have_a_competence_of_1_to_3_for_every_group() -> None:
    for kind in vocabulary.codes("informant_kinds"):
        competence = vocabulary.fact("informant_kinds", kind, "competence")
        assert set(competence) == set(vocabulary.codes("groups"))
        assert set(competence.values()) <= {"1", "2", "3"}


@pytest.mark.parametrize("kind", ["number_bands", "distance_bands"])
def test_bands_follow_each_other_without_a_gap(kind: str) -> None:
    bands = [word.facts for word in vocabulary.words(kind).values() if "low" in word.facts]
    assert all(int(band["high"]) + 1 == int(following["low"]) for band, following in pairwise(bands))
    assert "high" not in bands[-1]


def test_services_use_bands_that_there_are() -> None:
    for service in vocabulary.codes("services"):
        assert set(vocabulary.fact("services", service, "bands")) <= set(vocabulary.codes("distance_bands"))


def test_country_names_are_those_of_the_united_nations_where_cldr_differs() -> None:
    said = [vocabulary.label("countries", "KGZ", language) for language in LANGUAGES]
    assert said == ["Kyrgyzstan", "Кыргызстан", "Қырғызстан", "Кыргызстан"]
    assert vocabulary.label("countries", "KOR", "kk") == "Корея Республикасы"
    assert vocabulary.label("countries", "UZB", "ky") == "Өзбекстан"  # as in CLDR
    assert len(vocabulary.codes("countries")) == 250


def test_other_and_unknown_answer_for_every_kind() -> None:
    assert vocabulary.label("countries", "unknown", "kk") == "Белгісіз"
    assert vocabulary.label("sexes", "other", "ky") == "Башка"
    assert vocabulary.label("informant_kinds", "other", "en") == "Other"


def test_an_unknown_kind_or_code_is_a_key_error_that_names_it() -> None:
    with pytest.raises(KeyError, match="no kind 'colours'"):
        vocabulary.codes("colours")
    with pytest.raises(KeyError, match="no sexes 'x'"):
        vocabulary.label("sexes", "x", "en")


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared/data is absent")
def test_every_code_of_the_published_round_is_in_the_vocabulary() -> None:
    kind_of = {"by_reason_share": "reasons", "by_migration_type_share": "migration_types", "by_country": "countries"}
    with SHARED.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["table"] in kind_of:
                assert vocabulary.word(kind_of[row["table"]], row["category"])
            if row["table"] == "by_reason_share":
                reasons = vocabulary.standard_group(row["group"]).dimension("reason")
                assert reasons is not None
                assert row["category"] in reasons.categories
            if row["table"].startswith("service_"):
                assert row["dimension"] in vocabulary.codes("services")
            if row["dimension"] == "occupation":
                assert row["category"] in vocabulary.codes("informant_kinds")
