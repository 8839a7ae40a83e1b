"""Walking through a form."""

from keruen.forms.reading.walk import walk
from tests.forms.cases import form

FORM = form("""
| survey |
| | type                 | name   | label | relevant              | repeat_count | appearance | required | calculation    |
| | start                | start  |       |                       |              |            |          |                |
| | note                 | hello  | Hello |                       |              |            |          |                |
| | integer              | n      | N     |                       |              |            | yes      |                |
| | begin group          | more   | More  | ${n} > 1              |              | field-list |          |                |
| | text                 | a      | A     |                       |              |            |          |                |
| | text                 | b      | B     | ${a} = 'yes'          |              |            |          |                |
| | end group            |        |       |                       |              |            |          |                |
| | begin repeat         | rooms  | Room  |                       | ${n}         |            |          |                |
| | integer              | beds   | Beds  |                       |              |            | yes      |                |
| | end repeat           |        |       |                       |              |            |          |                |
| | calculate            | all    |       |                       |              |            |          | sum(${beds})   |
| | text                 | many   | Many  | ${all} > 5            |              |            |          |                |
""")


def through(**answers):
    return walk(FORM, lambda question: answers.get(question.name, ""))


def test_what_is_not_relevant_is_not_asked():
    assert through(n="1", beds="2").asked == ["n", "beds"]


def test_a_repeat_is_asked_as_often_as_its_count_says():
    assert through(n="3", beds="1").asked == ["n", "a", "beds", "beds", "beds"]


def test_answers_decide_what_follows():
    assert through(n="2", a="yes", beds="3").asked == ["n", "a", "b", "beds", "beds", "many"]


def test_a_group_on_one_screen_is_one_screen():
    assert through(n="2", a="yes", beds="1").screens == 5  # hello, n, the group, two rooms


def test_required_questions_are_counted():
    assert through(n="2", beds="1").required == 3


def test_a_repeat_without_a_count_is_filled_as_often_as_told():
    open_ended = form("| survey |\n| | type | name |\n| | begin repeat | r |\n| | text | q |\n| | end repeat | |")
    assert walk(open_ended, lambda _: "", times=4).asked == ["q"] * 4
