"""Bad forms are problems, never crashes."""

import pytest

from keruen.forms.making.convert import convert
from keruen.terms.problems import Problem
from tests.forms.cases import xlsform

GOOD = """
| survey |
| | type | name | label |
| | text | a    | A?    |
"""
WITHOUT_A_LIST = """
| survey |
| | type            | name | label |
| | select_one ages | a    | A?    |
"""
DANGLING = """
| survey |
| | type        | name | label | relevant   |
| | text        | a    | A?    | ${nowhere} |
"""
UNKNOWN_TYPE = """
| survey |
| | type  | name | label |
| | telex | a    | A?    |
"""


def test_a_good_form_becomes_an_xform():
    assert "<h:html" in convert(xlsform(GOOD)).xform


@pytest.mark.parametrize(
    ("form", "named"), [(WITHOUT_A_LIST, "choices"), (DANGLING, "nowhere"), (UNKNOWN_TYPE, "telex")]
)
def test_a_bad_form_says_what_is_wrong(form, named):
    with pytest.raises(Problem) as caught:
        convert(xlsform(form), "practice.xlsx")
    assert caught.value.code == "forms-refused"
    assert named in str(caught.value)
    assert "practice.xlsx" in str(caught.value)


@pytest.mark.parametrize("rubbish", [b"", b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0 cut off", b"a,b\n1,2\n"])
def test_rubbish_is_a_problem_and_no_crash(rubbish):
    with pytest.raises(Problem) as caught:
        convert(rubbish, "rubbish.xlsx")
    assert caught.value.code == "forms-refused"


def test_cells_of_other_types_are_a_problem_and_no_crash():
    odd = xlsform(
        "| survey |\n| | type | name | label | repeat_count |\n| | begin repeat | r | R | 3 |\n| | text | | |\n"
    )
    with pytest.raises(Problem):
        convert(odd)
