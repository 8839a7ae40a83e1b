"""What changed between two versions of a form."""

import pytest

from keruen.forms.reading.drift import Verdict, drift
from tests.forms.cases import LANGUAGES, form, model

OLD = """
| survey |
| | type              | name    | label           | relevant      | constraint | required |
| | select_one modes  | mode    | How?            |               |            | yes      |
| | integer           | persons | How many?       | ${mode} != '' | . > 0      |          |
| | text              | where   | Where is it?    |               |            |          |
| | text              | gone    | Anything else?  |               |            |          |
| choices |
| | list_name | name      | label     |
| | modes     | in_person | In person |
| | modes     | phone     | By phone  |
| | modes     | radio     | By radio  |
| settings |
| | form_id | version |
| | b2      | 1       |
"""
NEW_VERSION = ("| | b2      | 1       |", "| | b2      | 2       |")


def changes(*edits):
    """The changes between OLD and OLD with texts replaced, as (kind, question, verdict)."""
    text = OLD
    for old, new in (*edits, NEW_VERSION):
        assert old in text, old
        text = text.replace(old, new)
    return [(c.kind, c.question, c.verdict) for c in drift(form(OLD), form(text)).changes]


def test_equal_forms_have_no_changes_and_are_comparable():
    same = drift(form(OLD), form(OLD))
    assert same.changes == ()
    assert same.verdict is Verdict.COMPARABLE


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Where is it?    |               |            |          |",
         "Where is it?    |               |            |          |\n| | date | day | Which day? | | | |",
         ("added", "day", Verdict.COMPARABLE)),
        ("| | text              | gone    | Anything else?  |               |            |          |\n", "",
         ("removed", "gone", Verdict.NOT_COMPARABLE)),
        ("| gone    |", "| comment |", ("renamed", "comment", Verdict.CHECK)),
        ("| integer           | persons", "| text              | persons", ("type", "persons", Verdict.NOT_COMPARABLE)),
        ("| integer           | persons", "| decimal           | persons", ("type", "persons", Verdict.COMPARABLE)),
        ("| | modes     | radio     | By radio  |\n", "", ("options_removed", "mode", Verdict.NOT_COMPARABLE)),
        ("By radio  |\n", "By radio  |\n| | modes | letter | By letter |\n", ("options_added", "mode", Verdict.CHECK)),
        ("| radio     | By radio", "| wireless  | By radio", ("options_recoded", "mode", Verdict.CHECK)),
        ("By radio", "By wireless", ("options_relabelled", "mode", Verdict.CHECK)),
        ("${mode} != ''", "${mode} = 'phone'", ("relevant", "persons", Verdict.CHECK)),
        (". > 0 ", ". >= 0", ("constraint", "persons", Verdict.CHECK)),
        ("|            | yes      |", "|            |          |", ("now_optional", "mode", Verdict.CHECK)),
        ("How many?", "How many persons?", ("wording", "persons", Verdict.CHECK)),
    ],
)  # fmt: skip
def test_a_change_is_named_with_its_verdict(old, new, expected):
    assert changes((old, new)) == [expected]


def test_a_question_moved_into_a_repeat_is_not_comparable():
    row = "| | text              | where   | Where is it?    |               |            |          |\n"
    inside = f"| | begin repeat | places | | | | |\n{row}| | end repeat | | | | | |\n"
    assert changes((row, inside)) == [("repeat", "where", Verdict.NOT_COMPARABLE)]


def test_a_condition_of_the_group_around_is_a_condition_of_the_question():
    row = "| | text              | where   | Where is it?    |               |            |          |\n"
    inside = f"| | begin group | g | | ${{mode}} = 'phone' | | |\n{row}| | end group | | | | | |\n"
    assert changes((row, inside)) == [("relevant", "where", Verdict.CHECK)]


def test_white_space_is_no_change():
    assert changes(("How many?", "How  many?")) == []


def test_a_changed_form_with_an_old_version_is_a_change_of_its_own():
    found = drift(form(OLD), form(OLD.replace("How many?", "How many persons?")))
    assert [c.kind for c in found.changes] == ["version", "wording"]


def test_a_form_is_as_comparable_as_its_worst_change():
    found = drift(form(OLD), form(OLD.replace("| integer ", "| text ").replace("By radio", "By wireless")))
    assert found.verdict is Verdict.NOT_COMPARABLE


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Question mode has lost 2 options: phone, radio. Answers are not comparable."),
        ("ru", "У вопроса mode исключены 2 варианта ответа: phone, radio. Ответы несопоставимы."),
        ("kk", "mode сұрағынан 2 жауап нұсқасы алып тасталған: phone, radio. Жауаптарды салыстыруға болмайды."),
        ("ky", "mode суроосунан 2 жооп варианты алынып салынган: phone, radio. Жоопторду салыштырууга болбойт."),
    ],
)
def test_a_change_says_itself_in_the_readers_language(language, expected):
    fewer = OLD.replace("| | modes     | radio     | By radio  |\n", "").replace(
        "| | modes     | phone     | By phone  |\n", ""
    )
    assert drift(form(OLD), form(fewer.replace(*NEW_VERSION))).changes[0].tell(language) == expected


KINDS = [
    "added", "removed", "renamed", "type", "repeat", "options_added", "options_removed", "options_recoded", "options_relabelled",
    "relevant", "constraint", "calculation", "now_required", "now_optional", "wording", "version",
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_change_has_its_sentence(kind, language):
    change = type(drift(form(OLD), form(OLD.replace("How many?", "N?"))).changes[0])(
        kind, "q", Verdict.CHECK, "a", "b", 1
    )
    assert "{" not in change.tell(language)


def test_our_own_form_does_not_drift_from_itself():
    assert drift(model("b2"), model("b2")).changes == ()
