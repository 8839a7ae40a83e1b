"""The fewest answers to change: worked by hand, and against trying every subset."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.checks.rules.clauses import Clause, clauses, feasible
from keruen.checks.rules.mend import mend
from keruen.checks.rules.parser import parse
from keruen.checks.rules.syntax import Linear

RULES = ("a + b <= n", "c + d <= n", "p + i - o = n", "h <= n")
MADE = [clauses(parse(text)) for text in RULES]
NAMES = ("a", "b", "c", "d", "n", "p", "i", "o", "h")


def test_one_wrong_total_mends_three_rules() -> None:
    """60 + 50, 70 + 40 and 100 + 20 - 10 all say 110: n = 10 is the answer to change."""
    answers = dict(zip(NAMES, (60, 50, 70, 40, 10, 100, 20, 10, 5), strict=True))
    found = mend(answers, MADE, {})
    assert found is not None
    assert (found.cells, dict(found.example)) == (("n",), {"n": 110})


def test_weights_protect_an_answer() -> None:
    answers = {"a": 60, "b": 50, "n": 100}
    assert mend(answers, MADE[:1], {}).cells == ("a",)  # type: ignore[union-attr]  # the first of equally cheap ones
    assert mend(answers, MADE[:1], {"a": 3, "b": 2}).cells == ("n",)  # type: ignore[union-attr]


def test_a_negative_number_must_change_and_a_text_may() -> None:
    assert mend({"a": -6, "b": 5, "n": 100}, MADE[:1], {}).cells == ("a",)  # type: ignore[union-attr]
    rule = [clauses(parse("m = 'register' -> a >= 10"))]
    assert mend({"m": "register", "a": 2}, rule, {"a": 5}).cells == ("m",)  # type: ignore[union-attr]
    assert dict(mend({"m": "register", "a": 2}, rule, {"m": 5}).example) == {"a": 10}  # type: ignore[union-attr]


def test_rules_that_hold_need_nothing() -> None:
    assert mend({"a": 6, "b": 5, "n": 100}, MADE[:1], {}).cells == ()  # type: ignore[union-attr]


def test_rules_that_contradict_each_other_cannot_be_mended() -> None:
    assert mend({"a": 6}, [clauses(parse("a <= 5")), clauses(parse("a > 5"))], {}) is None


def fixed(name: str, value: int) -> Clause:
    return Clause((Linear(((name, 1),), -value, "<="), Linear(((name, -1),), value, "<=")))


def possible(answers: dict[str, int], free: tuple[str, ...]) -> bool:
    """Whether the rules can hold when only the answers `free` change: by linear programming, rule by rule of one clause."""
    whole = Clause()
    for rule in MADE:
        whole = whole.with_(rule[0])
    for name, value in answers.items():
        whole = whole if name in free else whole.with_(fixed(name, value))
    return feasible(whole)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 120), min_size=len(NAMES), max_size=len(NAMES)))
def test_no_smaller_set_of_answers_would_do(values: list[int]) -> None:
    answers = dict(zip(NAMES, values, strict=True))
    found = mend(dict(answers), MADE, {})
    assert found is not None
    assert possible(answers, found.cells)
    smaller = (free for size in range(len(found.cells)) for free in combinations(NAMES, size))
    assert not any(possible(answers, free) for free in smaller)
