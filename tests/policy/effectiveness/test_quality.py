"""Quality of life of migrants: gaps to natives, and what other weights would make of them."""

import pytest

from keruen.policy.effectiveness.quality import Gap, quality
from keruen.policy.evaluation.value import Value, unknown


def gap(name: str, natives: float, migrants: float, better: str = "more", weight: float = 1) -> Gap:
    return Gap(name, Value(natives), Value(migrants), better, weight)


GAPS = [gap("wage", 100, 80), gap("unemployment", 5, 10, "less"), gap("schooling", 90, 95), gap("housing", 20, 12)]


def test_the_worked_example() -> None:
    found = quality(GAPS)
    assert {name: v.number for name, v in found.parities.items()} == pytest.approx(
        {"wage": 80, "unemployment": 50, "schooling": 100, "housing": 60}
    )
    assert found.composite.number == pytest.approx(72.5)
    assert (found.least, found.most) == (("schooling", pytest.approx(190 / 3)), ("unemployment", pytest.approx(80)))
    assert 50 <= (found.low.number or 0) < 72.5 < (found.high.number or 0) <= 100


def test_weights_count_and_the_seed_decides_the_range() -> None:
    assert quality([gap("a", 1, 1, weight=3), gap("b", 1, 0.5), gap("c", 1, 0.5)]).composite.number == pytest.approx(80)
    assert quality(GAPS, seed=2).low == quality(GAPS, seed=2).low
    assert quality(GAPS, seed=2).low != quality(GAPS, seed=3).low


def test_an_unknown_side_leaves_the_indicator_out_by_name() -> None:
    found = quality([*GAPS, Gap("health", Value(1.0), unknown("absent"))])
    assert found.left_out == ("health",)
    assert found.composite.number == pytest.approx(72.5)


def test_fewer_than_three_indicators_make_no_composite() -> None:
    assert quality(GAPS[:2]).composite.reason == "too_few_items"
    assert quality([]).composite.reason == "not_assessed"


def test_being_ahead_does_not_buy_off_being_behind() -> None:
    assert gap("a", 10, 40).parity.number == 100
    assert gap("a", 0, 4).parity.reason == "zero_base"
    assert gap("a", -1, 4).parity.reason == "sign_change"
