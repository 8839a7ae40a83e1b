"""Attainment of indicators: the way from base to target, the time that is used, and what is undefined."""

import pytest

from keruen.policy.effectiveness.attainment import Indicator, attain
from keruen.policy.evaluation.value import Value, unknown


def indicator(base: float, target: float, actual: float | None, wanted: str = "") -> Indicator:
    now = unknown("missing_input", "x") if actual is None else Value(float(actual), inputs=("x",))
    return Indicator(
        "jobs", "persons", Value(float(base)), Value(float(target)), now, "2020-01-01", "2030-01-01", wanted
    )


@pytest.mark.parametrize(
    ("base", "target", "actual", "share", "verdict"),
    [
        (100, 200, 152, 0.52, "on_pace"),
        (100, 200, 149, 0.49, "behind"),
        (100, 200, 230, 1.3, "attained"),
        (100, 200, 200, 1.0, "attained"),
        (100, 200, 100, 0.0, "behind"),
        (100, 200, 90, -0.1, "wrong_way"),
        (40, 20, 25, 0.75, "on_pace"),  # less is better
        (40, 20, 44, -0.2, "wrong_way"),
    ],
)
def test_the_share_of_the_way(base: float, target: float, actual: float, share: float, verdict: str) -> None:
    found = attain(indicator(base, target, actual), "2025-01-01")
    assert found.share.number == pytest.approx(share)
    assert found.due.number == pytest.approx(0.5, abs=0.001)
    assert found.verdict == verdict
    assert found.share.inputs == ("x",)


def test_a_target_that_is_the_base_has_no_attainment() -> None:
    found = attain(indicator(5, 5, 7), "2025-01-01")
    assert (found.share.state, found.share.reason, found.verdict) == ("undefined", "target_is_base", "")


def test_nothing_is_attained_by_a_figure_that_is_missing() -> None:
    found = attain(indicator(5, 9, None), "2025-01-01")
    assert (found.share.number, found.pace.reason, found.verdict) == (None, "missing_input", "")


def test_a_direction_that_the_target_contradicts_is_said() -> None:
    assert attain(indicator(40, 20, 30, "up"), "2025-01-01").contradicts
    assert not attain(indicator(40, 20, 30, "down"), "2025-01-01").contradicts


def test_before_the_base_day_no_time_is_used_and_after_the_due_day_all() -> None:
    assert attain(indicator(0, 10, 1), "2019-01-01").pace.reason == "zero_base"
    assert attain(indicator(0, 10, 1), "2035-01-01").due.number == 1.0
    wrong = Indicator("j", "", Value(0.0), Value(1.0), Value(0.5), "2030-01-01", "2020-01-01")
    with pytest.raises(ValueError, match="not after"):
        attain(wrong, "2025-01-01")
