"""Whatever is given as a form: it is read, or it is a problem; never a crash."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.forms.making.build import convert
from keruen.forms.making.sheets import Sheets
from keruen.forms.making.workbook import write
from keruen.forms.reading.drift import drift
from keruen.forms.reading.expressions import BeyondError, evaluate
from keruen.forms.reading.model import FormModel, read_xlsform
from keruen.terms.problems import Problem
from tests.forms.cases import built, form

WORDS = st.sampled_from(
    ["", "begin group", "end group", "begin repeat", "end repeat", "select_one", "select_one x", "integer", "text", "note", "a",
     "b", "${a} > 1", "label", "x", "select_multiple from", "1", "name", "calculate", "or_other", "<&>", "ә"]
)  # fmt: skip
HEADINGS = st.permutations(["type", "name", "label::Русский (ru)", "label", "relevant", "constraint", "required"])
GRID = st.lists(st.lists(WORDS, min_size=7, max_size=7), max_size=8)


def book(headings, grid, choices):
    return write(
        Sheets("f", "1", [list(headings), *grid], [["list_name", "name", "label"], *choices], [["form_id"], ["f"]])
    )


@settings(max_examples=60, deadline=None)
@given(HEADINGS, GRID, st.lists(st.lists(WORDS, min_size=3, max_size=3), max_size=4))
def test_nonsense_in_the_cells(headings, grid, choices):
    content = book(headings, grid, choices)
    with suppress(Problem):
        model = read_xlsform(content)
        assert isinstance(model, FormModel)
        assert drift(model, model).changes == ()
    with suppress(Problem):
        assert convert(content).xform.startswith("<?xml")


@pytest.mark.parametrize("share", [0.01, 0.2, 0.5, 0.8, 0.99])
def test_a_form_cut_off_anywhere(share):
    content = built("services")
    with pytest.raises(Problem) as caught:
        read_xlsform(content[: int(len(content) * share)])
    assert caught.value.code == "file-truncated"


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="${}ab()='<>!+-*,. andor1", max_size=25))
def test_nonsense_as_an_expression(text):
    with suppress(BeyondError):
        assert isinstance(evaluate(text, {"a": ["1"]}), str | float | bool)


def test_a_form_without_questions_is_empty():
    assert form("| survey |\n| | type | name |").questions == ()
