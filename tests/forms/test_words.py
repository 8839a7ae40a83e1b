"""Words of the programme and of the vocabulary."""

from dataclasses import replace

from keruen.forms.making.words import define, say_word
from keruen.terms.settings import Group
from tests.forms.cases import PROGRAMME

OWN = replace(
    PROGRAMME,
    groups=(*PROGRAMME.groups, Group("displaced", "dp", labels={"en": "Displaced persons"})),
    words={"reasons": {"drought": {"en": "Drought", "ru": "Засуха"}}},
)


def test_the_vocabulary_answers():
    assert say_word(OWN, "reasons", "family", "ru") == "Семейные обстоятельства"
    assert say_word(OWN, "sexes", "female", "en", "singular") == "Woman"


def test_a_programmes_own_word_answers():
    assert say_word(OWN, "reasons", "drought", "ru") == "Засуха"
    assert say_word(OWN, "groups", "displaced", "en") == "Displaced persons"


def test_a_choice_of_the_interviewers_section_is_a_sentence():
    assert say_word(OWN, "list_kept", "none", "kk") == "Тізім жоқ"


def test_what_nobody_named_is_its_code():
    assert say_word(OWN, "shelter", "host_family", "en") == "host family"
    assert say_word(OWN, "shelter", "other", "en") == "Other"


def test_only_groups_of_the_vocabulary_have_a_definition():
    assert define(OWN, "labour_migrant", "en").startswith("Foreign citizens")
    assert define(OWN, "displaced", "en") == ""
