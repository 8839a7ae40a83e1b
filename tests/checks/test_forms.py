"""Checks against the form: answers to questions that were not asked, answers to recode."""

from keruen.forms.making.build import build_xlsform
from keruen.forms.reading.form import Choice, FormModel, Question
from keruen.forms.reading.model import read_xlsform
from tests.checks.checks_rows import PLACES, PROGRAMME, ROUND, Lazy, data, found, interview, tally

B2 = read_xlsform(build_xlsform("b2", PROGRAMME, PLACES, ROUND, None), "b2.xlsx")


def form(*questions: Question, form_id: str = "keruen_b2", version: str = "1") -> FormModel:
    kinds = (Choice("farm", {"en": "Farming", "ru": "Сельское хозяйство"}), Choice("other", {"en": "Other"}))
    return FormModel(form_id, version, questions, {}, {"jobs": kinds}, ("en",))


def test_an_answer_to_a_question_that_was_not_asked_is_told(lazy: Lazy) -> None:
    wrong = interview("r1", lm_persons=50, lm_covers="whole")  # asked only of registers and counts
    right = interview("r2", lm_persons=50, lm_basis="register", lm_covers="whole")
    found_ = found("skip_logic", data(lazy, [wrong, right], [B2]))
    assert [(f["record"], f["column"], f["found"]) for f in found_] == [("r1", "lm_covers", "whole")]
    assert "register" in found_[0]["condition"]


def test_a_condition_that_is_not_understood_is_unknown(lazy: Lazy) -> None:
    strange = Question("comment", "text", 2, relevant="jr:choice-name(${mode}, '${mode}') = 'x'")
    inside = Question("lm_known", "text", 3, relevant="${lm_top_code} = 'UZB'")
    repeated = Question("lm_top_code", "text", 4, repeat="lm_top")
    both = Question("lm_scope", "text", 5, relevant="${mode} = 'phone' and ${lm_top_code} = 'UZB'")
    rows = [interview("r1", comment="hello", lm_known="year", lm_persons=3, lm_scope="whole")]
    given = data(lazy, rows, [form(Question("mode", "text", 1), strange, inside, repeated, both)])
    assert tally("skip_logic", given) == (0, 0, 3)


def test_each_version_of_a_form_judges_its_own_submissions(lazy: Lazy) -> None:
    asked, not_asked = (
        Question("comment", "text", 2, relevant=f"${{mode}} = '{mode}'") for mode in ("in_person", "phone")
    )
    mode = Question("mode", "text", 1)
    given = data(lazy, [interview("r1", comment="x")], [form(mode, asked), form(mode, not_asked, version="2")])
    assert tally("skip_logic", given) == (1, 0, 0)  # the submission is of version 1


def test_without_a_form_nothing_is_judged(lazy: Lazy) -> None:
    assert tally("skip_logic", data(lazy, [interview("r1", lm_persons=50, lm_covers="whole")])) == (0, 0, 0)


def test_a_typed_answer_near_a_choice_is_to_be_recoded(lazy: Lazy) -> None:
    job = Question("list_kept", "select_one", 1, list_name="jobs")
    typed = Question("comment", "text", 2, relevant="${list_kept} = 'other'")
    rows = [interview("r1", comment="farmings"), interview("r2", comment="dancing"), interview("r3")]
    given = data(lazy, rows, [form(job, typed)])
    assert [(f["record"], f["column"], f["found"], f["expected"]) for f in found("other_answers", given)] == [
        ("r1", "list_kept", "farmings", "farm")
    ]
    assert tally("other_answers", given) == (0, 1, 1)
