"""The small part of XPath that decides what is asked."""

import pytest

from keruen.forms.reading.expressions import BeyondError, evaluate, truth

ANSWERS = {
    "groups": ["emigrant labour_migrant"],
    "n": ["12"],
    "parts": ["4", "5", ""],
    "empty": [""],
    "kind": ["a", "b"],
}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("selected(${groups}, 'emigrant')", True),
        ("selected(${groups}, 'migrant')", False),
        ("not(selected(${groups}, 'emigrant'))", False),
        ("count-selected(${groups}) = 2", True),
        ("count-selected(${empty})", 0.0),
        ("${n} > 5 and ${n} <= 12", True),
        ("${n} < 5 or ${groups} = 'x' or ${n} = 12", True),
        ("${n} = '12'", True),
        ("${kind} = 'b'", True),
        ("${nowhere} = ''", True),
        ("${empty} > 0", False),
        ("${empty} != ''", False),
        ("sum(${parts}) + coalesce(${empty}, 1)", 10.0),
        ("count(${parts})", 3.0),
        ("if(${n} > 10, 'many', \"few\")", "many"),
        ("2 + 3 * 4 - 1", 13.0),
        ("(2 + 3) * 4", 20.0),
        ("7 div 2", 3.5),
        ("7 mod 2", 1.0),
        ("-${n} < 0", True),
        ("concat('a', ${n})", "a12"),
        ("string-length(${n}) = 2", True),
        ("true() and not(false())", True),
        ("'and' = 'and'", True),
    ],
)
def test_it_gives_the_value(expression, expected):
    assert evaluate(expression, ANSWERS) == expected


@pytest.mark.parametrize(
    "expression",
    ["pulldata('a', 'b', 'c', ${n})", "../n > 1", "${n} >", "selected(${groups}", "selected(${n})", "1 2", "indexed-repeat(1)", ""],
)  # fmt: skip
def test_it_says_what_is_beyond_it(expression):
    with pytest.raises(BeyondError):
        evaluate(expression, ANSWERS)


@pytest.mark.parametrize(
    ("value", "expected"), [("", False), ("x", True), (0.0, False), (2.0, True), (float("nan"), False)]
)
def test_truth_is_that_of_xpath(value, expected):
    assert truth(value) is expected


def test_dividing_by_nothing_is_no_number():
    value = evaluate("1 div 0", {})
    assert value != value
