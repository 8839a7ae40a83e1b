"""Figures that may be missing: a missing part leaves the whole without a number, and the inputs stay named."""

import pytest

from keruen.policy.evaluation.value import Value, add, divide, mean, missing, subtract, undefined, unknown


def test_a_sum_names_its_inputs_once_and_in_order() -> None:
    found = add(Value(2.0, inputs=("a",)), Value(3.0, inputs=("b", "a")))
    assert (found.number, found.inputs, found.known) == (5.0, ("a", "b"), True)


def test_unknown_beats_undefined() -> None:
    gone = missing(undefined("zero_base"), unknown("missing_input", "x"), Value(1.0))
    assert gone is not None
    assert (gone.state, gone.reason, gone.inputs) == ("unknown", "missing_input", ("x",))
    assert missing(Value(1.0)) is None


@pytest.mark.parametrize("made", [add, subtract, mean, divide])
def test_nothing_is_made_of_what_is_missing(made: object) -> None:
    found = made(Value(1.0), unknown("twice", "x"))  # type: ignore[operator]
    assert (found.number, found.reason) == (None, "twice")


def test_nothing_is_divided_by_zero() -> None:
    found = divide(Value(1.0, inputs=("a",)), Value(0.0, inputs=("b",)))
    assert (found.state, found.reason, found.inputs) == ("undefined", "zero_base", ("a", "b"))
