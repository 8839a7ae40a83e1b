"""Least flows from stocks of migrants: worked by hand, and what happens where a date lacks."""

import pytest

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.stages.least import flows
from keruen.policy.series.find import Series
from keruen.policy.series.shipped import shipped
from tests.policy.series.points import point

PLAN = Plan("KZ", (), "KZ-20", 2014, 2022)
# birthplace, residence, stock on the first and on the second date
STOCKS = [("KAZ", "RUS", 100.0, 90.0), ("KAZ", "DEU", 50.0, 70.0), ("RUS", "KAZ", 30.0, 25.0)]


def facts(*stocks: tuple[str, str, float | None, float | None]) -> Facts:
    return Facts(
        point(f"KZ {year}-07-01 migrant_stock", value, f"birth={birth}|residence={residence}", vintage="KZ")
        for birth, residence, *values in stocks
        for year, value in zip(("2015", "2019"), values, strict=True)
    )


def by_country(found: Facts) -> dict[tuple[str, str], Outcome]:
    return {(o.category, o.measure): o for o in flows(found, PLAN)}


def test_the_cell_at_home_closes_each_row_and_as_few_as_possible_move() -> None:
    found = by_country(facts(*STOCKS))
    # 20 more in Germany: 10 fewer in Russia, so 10 from home; 5 fewer of those born in Russia have gone there
    assert {key: o.value for key, o in found.items() if o.value} == {
        ("DEU", "departures"): 10, ("DEU", "net_migration"): -10, ("RUS", "departures"): 5, ("RUS", "net_migration"): -5,
        ("total", "departures"): 15, ("total", "net_migration"): -15,
    }  # fmt: skip
    assert found["DEU", "departures"].period == "2015/2019"
    assert len(found["RUS", "departures"].inputs.split()) == 4


def test_a_stock_of_one_date_alone_gives_its_country_no_number() -> None:
    found = by_country(facts(*STOCKS, ("UZB", "KAZ", 12.0, None)))
    assert (found["UZB", "arrivals"].value, found["UZB", "arrivals"].reason) == (None, "missing_input")
    assert found["DEU", "departures"].value == 10


@pytest.mark.parametrize("points", [[], ["KZ 2015-07-01 migrant_stock"]])
def test_fewer_than_two_dates_are_said_and_not_guessed(points: list[str]) -> None:
    made = list(flows(Facts(point(p, 5.0, "birth=RUS|residence=KAZ", vintage="KZ") for p in points), PLAN))
    assert [(o.value, o.reason) for o in made] == [(None, "one_date")]


def test_the_shipped_stocks_give_each_country_a_number_and_add_up() -> None:
    found = by_country(Facts(Series.of(shipped("stocks")).points))
    assert all(o.value is not None for o in found.values())
    for measure in ("arrivals", "departures", "net_migration"):
        parts = sum(o.value or 0 for (country, m), o in found.items() if m == measure and country != "total")
        assert found["total", measure].value == pytest.approx(parts)
    # what came less what went is what changed: those born elsewhere in the country, less those of the country elsewhere
    stocks = shipped("stocks").to_pylist()
    change = sum(
        (1 if r["dimensions"].endswith("residence=KAZ") else -1) * (1 if r["period"] > "2016" else -1) * r["value"]
        for r in stocks
    )
    assert found["total", "net_migration"].value == pytest.approx(change, abs=1e-3)
