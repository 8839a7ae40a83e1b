"""The monitor: changes, breaks that are never joined, remittances at one rate, and what has no series."""

from dataclasses import replace

import pytest

from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.monitor.monitor import monitor
from keruen.policy.series.find import Point, Series
from tests.policy.series.points import point


def told(*points: Point) -> dict[tuple[str, str, str], Outcome]:
    return {(o.measure, o.place, o.period): o for o in monitor(Series(points), "KZ")}


def kg(text: str, value: float | None, dimensions: str = "", unit: str = "persons") -> Point:
    return point(f"KG {text}", value, dimensions, unit, vintage="KG")


def test_a_change_is_between_neighbouring_figures() -> None:
    found = told(kg("2015 returns", 100), kg("2016 returns", 130))
    assert (found["change_of_returns", "KG", "2016"].value, found["returns", "KG", "2016"].rule) == (30, "")


@pytest.mark.parametrize(
    ("earlier", "later", "why"),
    [
        ("2014 returns", "2016 returns", "gap"),
        ("2016 returns", "2017-01/2017-05 returns", "period"),
    ],
)
def test_no_change_is_computed_over_a_break(earlier: str, later: str, why: str) -> None:
    found = told(kg(earlier, 100), kg(later, 130))
    period = later.split()[0]
    assert found["returns", "KG", period].rule == f"break:{why}"
    assert found["change_of_returns", "KG", period].state == "undefined"
    assert found["change_of_returns", "KG", period].reason == "break"


def test_an_unknown_figure_has_no_change_and_is_never_zero() -> None:
    found = told(kg("2015 returns", 100), kg("2016 returns", None))
    assert found["change_of_returns", "KG", "2016"].state == "unknown"


def test_one_figure_has_no_change() -> None:
    assert told(kg("2015 returns", 100))["change_of_returns", "KG", "2015"].reason == "one_figure"


def test_remittances_are_told_at_the_first_years_rate_of_exchange() -> None:
    sent = [kg("2015 remittances", 1000, "partner=RUS", "usd"), kg("2016 remittances", 900, "partner=RUS", "usd")]
    rates = [
        point(f"RU {year} exchange_rate", rate, "currency=usd", "rub", vintage="RU")
        for year, rate in (("2015", 50.0), ("2016", 60.0))
    ]
    found = told(*sent, *rates)
    assert found["remittances_deflated", "KG", "2015"].value == 1000
    assert found["remittances_deflated", "KG", "2016"].value == 1080  # 900 dollars bought with 60 roubles each
    without = told(*sent)["remittances_deflated", "KG", "2016"]
    assert (without.value, without.reason) == (None, "no_exchange_rate")


def test_what_has_no_series_is_said() -> None:
    gone = {(o.measure, o.category) for o in monitor(Series(()), "KZ")}
    assert ("registered", "purpose") in gone
    assert all(o.reason == "no_series" and o.value is None for o in monitor(Series(()), "KZ"))
    named = [point("KZ 2016 registered", 5, "nationality=UZB|purpose=work", vintage="KZ")]
    assert ("registered", "purpose") not in {(o.measure, o.category) for o in monitor(Series(tuple(named)), "KZ")}


def test_regions_and_the_articles_rows_are_not_watched() -> None:
    found = told(point("KZ-11 2016 arrivals", 5), point("KZ 2016 arrivals", 5, "table=5", vintage="KZ"))
    assert not any(measure == "arrivals" and period for measure, _, period in found)


def test_the_sources_word_of_caution_stands_beside_its_figure() -> None:
    printed = replace(kg("2016 returns", 130), note="more_than: 20 more than before")
    found = told(kg("2015 returns", 100), printed)
    assert found["returns", "KG", "2016"].rule == "note:more_than"


def test_large_sums_of_money_are_told_in_millions() -> None:
    found = told(kg("2016 remittances", 1_700_000_000, "partner=RUS", "usd"))["remittances", "KG", "2016"]
    assert (found.value, found.unit, found.decimals) == (1700, "million_usd", 1)
