"""Components of a population's change: what no component explains is a component of its own."""

import pytest

from keruen.policy.evaluation.components import period, year
from keruen.policy.evaluation.rates import rate, yearly
from keruen.policy.evaluation.value import Value
from tests.policy.evaluation.series import facts

TABLE = """
population - A 2020-01-01 1000
population - A 2021-01-01 1090
population - A 2022-01-01 1085
births - A 2020 60
deaths - A 2020 20
births - A 2021 50
deaths - A 2021 25
arrivals direction=external A 2020 30
departures direction=external A 2020 10
arrivals direction=internal A 2020 5
departures direction=internal A 2020 25
net_migration direction=external A 2021 -40
net_migration direction=internal A 2021 10
"""


def test_a_year_closes_with_the_adjustment() -> None:
    found = year(facts(TABLE), "A", 2020)
    parts = found.natural, found.external, found.internal, found.migration, found.adjustment, found.change
    assert [part.number for part in parts] == [40, 20, -20, 0, 50, 90]
    assert found.period == "2020"


def test_a_period_is_the_sum_of_its_years() -> None:
    found = period(facts(TABLE), "A", 2020, 2022)
    parts = found.natural, found.external, found.internal, found.migration, found.adjustment, found.change
    assert [part.number for part in parts] == [65, -20, -10, -30, 50, 85]
    assert found.period == "2020/2022"


def test_a_missing_year_leaves_the_sum_and_the_adjustment_unknown() -> None:
    found = period(facts(TABLE), "A", 2020, 2023)
    assert {found.natural.reason, found.adjustment.reason, found.change.reason} == {"missing_input"}
    assert found.before.number == 1000


def test_a_country_has_no_internal_balance() -> None:
    found = year(facts(TABLE), "A", 2020, closed=True)
    assert (found.internal.number, found.migration.number, found.adjustment.number) == (0, 20, 30)


def test_a_balance_known_only_as_a_whole_is_taken() -> None:
    whole = year(facts("net_migration direction=total A 2020 7"), "A", 2020)
    assert whole.migration.number == 7
    assert whole.external.number is None


def test_a_period_without_a_year_is_refused() -> None:
    with pytest.raises(ValueError, match="no year"):
        period(facts(TABLE), "A", 2021, 2021)


def test_a_rate_is_for_ten_thousand_of_the_mean_population() -> None:
    assert rate(Value(33_041.0), Value(15_219_291.0), Value(15_396_878.0)).number == pytest.approx(21.58, abs=0.005)
    assert yearly(facts(TABLE), "A", 2020, "births").number == pytest.approx(600_000 / 1045)
    assert rate(Value(1.0), Value(0.0), Value(0.0)).reason == "zero_base"
