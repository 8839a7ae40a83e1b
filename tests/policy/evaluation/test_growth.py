"""The growth index, and when there is none."""

import pytest

from keruen.policy.evaluation.growth import growth
from keruen.policy.evaluation.value import Value, unknown


@pytest.mark.parametrize(
    ("v0", "v1", "index", "difference", "of"),
    [(315, 255, 81.0, -60, "inflow"), (-188, -84, 44.7, 104, "outflow"), (41.5, 41.5, 100.0, 0, "inflow")],
)
def test_an_index_says_what_it_is_the_growth_of(v0: float, v1: float, index: float, difference: float, of: str) -> None:
    found = growth(Value(v0), Value(v1))
    assert found.index.number is not None
    assert (round(found.index.number, 1), found.difference.number, found.of) == (index, difference, of)


@pytest.mark.parametrize(
    ("v0", "v1", "reason", "difference"),
    [(6, -26, "sign_change", -32), (-1, -62, "base_too_small", -61), (0, 7, "zero_base", 7), (-3, 2, "sign_change", 5)],
)
def test_no_index_is_given_where_none_exists_but_the_difference_is(
    v0: float, v1: float, reason: str, difference: float
) -> None:
    found = growth(Value(v0), Value(v1))
    assert (found.index.number, found.index.state, found.index.reason) == (None, "undefined", reason)
    assert found.difference.number == difference
    assert found.of == ""


def test_a_missing_side_is_unknown_not_undefined() -> None:
    found = growth(Value(12.0), unknown("missing_input", "a@@KZ@2022"))
    assert (found.index.state, found.index.reason) == ("unknown", "missing_input")
    assert found.difference.number is None
    assert found.index.inputs == ("a@@KZ@2022",)


def test_a_stock_knows_no_floor_and_no_flow() -> None:
    found = growth(Value(2.0), Value(3.0), floor=0.0, signed=False)
    assert (found.index.number, found.of) == (150.0, "")
