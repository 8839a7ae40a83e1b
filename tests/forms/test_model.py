"""Reading XLSForms: ours, and foreign ones in the spellings that are met."""

import pytest

from keruen.forms.reading.model import read_xlsform
from keruen.terms.problems import Problem
from tests.forms.cases import LANGUAGES, form, model, xlsform

FOREIGN = """
| Survey |
| | type                        | name    | label::English | label::Русский (ru) | hint:Russian | relevance      | required |
| |                             |         |                |                     |              |                |          |
| | begin group                 | basics  | Basics         | Основное            |              |                |          |
| | select one from yes_no      | agree   | Do you agree?  | Вы согласны?        | Спросите     |                | TRUE     |
| | begin_repeat                | kids    |                |                     |              | ${agree} = 'y' |          |
| | int                         | age     | Age            | Возраст             |              |                | yes      |
| | end repeat                  |         |                |                     |              |                |          |
| | select_multiple from colour | colours | Colours        | Цвета               |              |                |          |
| | end group                   |         |                |                     |              |                |          |
| |                             |         |                |                     |              |                |          |
| | note                        | thanks  | Thank you      | Спасибо             |              |                |          |
| Choices |
| | list name | value | label::English | label::Russian |
| | yes_no    | y     | Yes            | Да             |
| | yes_no    | n     | No             | Нет            |
| | colour    | 1     | Red            | Красный        |
| | colour    | 02    | Blue           | Синий          |
| Settings |
| | form_title | id_string | version |
| | Practice   | practice  | 7       |
"""
FORM = form(FOREIGN)


def test_form_id_version_and_title_are_read_in_old_spellings_too():
    assert (FORM.form_id, FORM.version, FORM.title) == ("practice", "7", "Practice")


def test_questions_are_read_with_their_groups_and_repeats():
    found = [(q.name, q.type, q.groups, q.repeat) for q in FORM.questions]
    assert found == [
        ("agree", "select_one", ("basics",), ""),
        ("age", "integer", ("basics", "kids"), "kids"),
        ("colours", "select_multiple", ("basics",), ""),
        ("thanks", "note", (), ""),
    ]
    assert [q.path for q in FORM.questions] == ["basics/agree", "basics/kids/age", "basics/colours", "thanks"]


def test_languages_are_known_by_code_and_by_name():
    assert FORM.question("agree").labels == {"en": "Do you agree?", "ru": "Вы согласны?"}
    assert FORM.question("agree").hints == {"ru": "Спросите"}
    assert FORM.languages == ("en", "ru")


def test_a_list_is_found_in_select_one_from():
    assert FORM.codes(FORM.question("agree").list_name) == ("y", "n")
    assert FORM.choices["yes_no"][0].labels == {"en": "Yes", "ru": "Да"}


def test_a_code_that_is_a_number_has_no_point():
    assert FORM.codes("colour")[0] == "1"


def test_a_question_knows_the_conditions_around_it():
    assert FORM.question("age").conditions == ("${agree} = 'y'",)
    assert FORM.question("agree").conditions == ()


def test_rows_are_counted_as_a_person_counts_them():
    assert FORM.question("agree").row == 4
    assert FORM.question("thanks").row == 11


def test_required_is_read_as_true_and_as_yes():
    assert [q.required for q in FORM.questions] == [True, True, False, False]


@pytest.mark.parametrize(
    ("written", "kind", "list_name"),
    [
        ("select_one yes_no", "select_one", "yes_no"),
        ("select one from yes_no", "select_one", "yes_no"),
        ("Select_Multiple yes_no", "select_multiple", "yes_no"),
        ("select all that apply from yes_no", "select_multiple", "yes_no"),
        ("select_one yes_no or_other", "select_one", "yes_no"),
        ("select_one_from_file places.csv", "select_one", "places.csv"),
        ("select_one_external places", "select_one", "places"),
        ("dateTime", "datetime", ""),
        ("integer", "integer", ""),
    ],
)
def test_a_type_is_read_in_every_spelling(written, kind, list_name):
    question = form(f"| survey |\n| | type | name |\n| | {written} | q |").questions[0]
    assert (question.type, question.list_name) == (kind, list_name)


def test_one_language_without_a_name_is_read():
    plain = form("| survey |\n| | type | name | label |\n| | text | q | What? |")
    assert plain.questions[0].labels == {"": "What?"}
    assert plain.languages == ("",)


def test_a_form_without_settings_has_the_name_of_its_file():
    plain = form("| survey |\n| | type | name |\n| | text | q |", "folder/practice.xlsx")
    assert (plain.form_id, plain.version) == ("practice", "")


def test_a_name_may_stand_in_two_groups():
    twice = form(
        "| survey |\n| | type | name |\n| | begin group | a |\n| | text | q |\n| | end group | |\n"
        "| | begin group | b |\n| | text | q |\n| | end group | |\n"
    )
    assert [q.path for q in twice.questions] == ["a/q", "b/q"]


def test_a_name_twice_in_one_group_is_refused_with_its_row():
    with pytest.raises(Problem) as caught:
        form("| survey |\n| | type | name |\n| | text | q |\n| | integer | q |", "b2.xlsx")
    assert caught.value.code == "forms-name-twice"
    assert caught.value.values == {"file": "b2.xlsx", "row": 3, "name": "q"}


@pytest.mark.parametrize("sheet", ["data", "survey"])
def test_a_workbook_of_answers_is_not_a_form(sheet):
    with pytest.raises(Problem) as caught:
        form(f"| {sheet} |\n| | _uuid | lm_persons |\n| | 1 | 2 |")
    assert caught.value.code == "forms-not-an-xlsform"


def test_a_damaged_file_is_a_problem():
    with pytest.raises(Problem) as caught:
        read_xlsform(xlsform(FOREIGN)[:900], "b2.xlsx")
    assert caught.value.code == "file-truncated"


def test_our_own_instruments_are_read_back():
    b2 = model("b2")
    assert b2.form_id == "keruen_b2"
    assert b2.languages == LANGUAGES
    persons = b2.question("lm_top_persons")
    assert persons.repeat == "lm_top"
    assert persons.groups == ("interview", "lm", "lm_top_parts", "lm_top")
    assert b2.codes("bands") == ()
    assert b2.codes(b2.question("lm_band").list_name)[-1] == "over_1000"


def test_a_group_without_a_name_is_called_by_its_row():
    odd = form("| survey |\n| | type | name |\n| | begin group | |\n| | text | q |\n| | end group | |")
    assert odd.questions[0].groups == ("row2",)


def test_an_end_too_many_is_no_crash():
    assert form("| survey |\n| | type | name |\n| | end group | |\n| | text | q |").questions[0].groups == ()
