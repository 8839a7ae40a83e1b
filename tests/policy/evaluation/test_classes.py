"""Classes on two axes: the worked example, and the promise that every region has exactly one class of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.policy.evaluation.classes import makeup as axis
from keruen.policy.evaluation.classes import tendency as other_axis
from keruen.policy.evaluation.classes.groups import GROUPS, group
from keruen.policy.evaluation.classes.makeup import by_signs, makeup
from keruen.policy.evaluation.classes.tendency import by_rates, ends, tendency
from keruen.policy.evaluation.components import Components
from keruen.policy.evaluation.value import Value, unknown

EXAMPLE = [
    # P0, natural, migration, adjustment, m0, m1, make-up, tendency
    (800_000, 40_000, 30_000, 0, 40, 25, "growth_by_both", "steady_inflow"),
    (700_000, 9_800, -51_000, -800, -63, -80, "decline_by_outflow", "outflow_intensifies"),
    (600_000, 30_000, -12_000, 0, 12, -26, "growth_by_natural_increase", "outflow_appears"),
    (500_000, -4_000, 9_000, 0, -5, 30, "growth_by_inflow", "inflow_appears"),
    (400_000, -6_000, -9_000, 0, -20, -8, "decline_by_both", "outflow_weakens"),
    (900_000, 5_000, -11_000, 16_000, 0.2, -6, "growth_by_natural_increase", "outflow_appears"),
    (300_000, -5_000, 2_000, 0, 4, 9, "decline_by_natural_loss", "steady_inflow"),
    (650_000, 20_000, -20_000, 0, -3, 0.1, "stable", "outflow_ceases"),
]


def components(before: float, natural: float, migration: float, adjustment: float) -> Components:
    change = natural + migration + adjustment
    values = (before, before + change, natural, 0.0, migration, migration, adjustment, change)
    return Components("A", 2006, 2022, *(Value(float(v)) for v in values))


@pytest.mark.parametrize("row", EXAMPLE)
def test_the_worked_example(row: tuple[float, float, float, float, float, float, str, str]) -> None:
    *parts, m0, m1, made, tends = row
    assert makeup(components(*parts)).code == made
    assert tendency(Value(m0), Value(m1)).code == tends


def test_growth_that_rests_on_the_adjustment_says_so() -> None:
    found = makeup(components(900_000, 5_000, -11_000, 16_000))
    assert (found.rests_on_adjustment, found.without_adjustment) == (True, "decline_by_outflow")
    assert not makeup(components(700_000, 9_800, -51_000, -800)).rests_on_adjustment


def test_the_last_balance_may_decide_instead_of_the_sum() -> None:
    grown = components(100_000, 9_000, 5_000, 0)
    assert makeup(grown).code == "growth_by_both"
    assert makeup(grown, last=Value(-20.0)).code == "growth_by_natural_increase"


def test_no_class_is_given_to_what_is_not_known() -> None:
    found = tendency(Value(3.0), unknown("missing_input", "a"))
    assert (found.code, found.rule, found.reason) == ("", "", "missing_input")
    whole = components(1_000, 1, 1, 0)
    gone = Components(*(getattr(whole, f) if f != "natural" else unknown("absent") for f in whole.__dataclass_fields__))
    assert (makeup(gone).code, makeup(gone).reason) == ("", "absent")


signs = st.sampled_from([-1, 0, 1])
rates = st.one_of(st.floats(-1e3, 1e3), st.sampled_from([0.0, 0.5, -0.5, 0.25, -0.25]))


@given(signs, signs, signs)
def test_every_triple_of_signs_has_one_class(change: int, natural: int, migration: int) -> None:
    assert by_signs(change, natural, migration) in axis.CLASSES  # type: ignore[arg-type]


def test_every_class_is_reached() -> None:
    three = (-1, 0, 1)
    assert {by_signs(c, n, m) for c in three for n in three for m in three} == set(axis.CLASSES)  # type: ignore[arg-type]
    line = (-20.0, -8.0, 0.0, 4.0, 9.0, 30.0)
    assert {by_rates(a, b) for a in line for b in line} == set(other_axis.CLASSES)


@given(rates, rates, st.floats(0, 5), st.floats(0, 1))
def test_every_pair_of_rates_has_one_class_and_its_mirror_has_the_mirror(
    m0: float, m1: float, zone: float, theta: float
) -> None:
    code = by_rates(m0, m1, zone, theta)
    assert code in other_axis.CLASSES
    mirrored = by_rates(-m0, -m1, zone, theta)
    swap = {"steady_inflow": "outflow", "inflow_weakens": "outflow", "outflow_weakens": "inflow"}
    if code in ("inflow_appears", "inflow_ceases", "outflow_appears", "outflow_ceases"):
        side, _, what = code.partition("_")
        assert mirrored == f"{'outflow' if side == 'inflow' else 'inflow'}_{what}"
    elif code in swap:
        assert swap[code] in mirrored


def test_an_end_is_the_mean_of_its_years_and_the_ends_do_not_overlap() -> None:
    first, last = ends([Value(float(n)) for n in (1, 2, 3, 10, 20, 30)])
    assert (first.number, last.number) == (2, 20)
    with pytest.raises(ValueError, match="no two ends"):
        ends([Value(1.0)] * 5)


def test_the_named_groups_are_disjoint_combinations() -> None:
    pairs = [(m, t) for m in axis.CLASSES for t in other_axis.CLASSES]
    for m, t in pairs:
        named = [name for name, (made, tends) in GROUPS.items() if m in made and (not tends or t in tends)]
        assert len(named) <= 1
    assert group("growth_by_natural_increase", "outflow_weakens") == ""
    assert group("decline_by_outflow", "outflow_appears") == "decline_migration_outflow"
