"""Vintages meet only in sums; what cannot be summed is unknown with its reason."""

import pytest

from keruen.policy.series.annual import with_years
from keruen.policy.series.crosswalk import convert
from keruen.policy.series.find import Series
from keruen.policy.series.shipped import shipped
from keruen.terms.problems import Problem
from tests.policy.series.points import point


def told(points, vintage):  # type: ignore[no-untyped-def]
    return {p.place: (p.value, p.state, p.note) for p in convert(points, vintage)}


def test_the_old_almaty_region_is_almaty_region_and_zhetisu() -> None:
    points = [point("KZ-19 2022 arrivals", 100), point("KZ-33 2022 arrivals", 20), point("KZ-11 2022 arrivals", 5)]
    assert told(points, "KZ-17") == {
        "KZ-11": (5, "observed", ""),
        "KZ-19-2018": (120, "converted", "sum:KZ-19+KZ-33"),
    }


def test_half_of_a_unit_is_not_the_unit() -> None:
    assert told([point("KZ-19 2022 arrivals", 100)], "KZ-17") == {"KZ-19-2018": (None, "unknown", "part_missing")}


def test_rates_do_not_add() -> None:
    points = [point(f"{p} 2022 neet_rate", 5.0, unit="percent") for p in ("KZ-10", "KZ-63")]
    assert told(points, "KZ-17") == {"KZ-63-2018": (None, "unknown", "not_additive")}


def test_nothing_is_split() -> None:
    points = [point("KZ-51 2016 population", 100, vintage="KZ-16"), point("KZ-11 2016 population", 7, vintage="KZ-16")]
    assert told(points, "KZ-17") == {
        "KZ-11": (7, "observed", ""),
        "KZ-61": (None, "unknown", "cannot_split"),
        "KZ-79": (None, "unknown", "cannot_split"),
    }


def test_a_figure_of_the_vintage_itself_stands_before_a_converted_one() -> None:
    points = [
        point("KZ-51 2017 population", 90, vintage="KZ-16"),
        point("KZ-61 2017 population", 60, vintage="KZ-17"),
        point("KZ-79 2017 population", 40, vintage="KZ-17"),
    ]
    assert told(points, "KZ-16") == {"KZ-51": (90, "observed", "")}


def test_a_country_has_no_vintage() -> None:
    assert told([point("KZ 2022 births", 9, vintage="KZ")], "KZ-16") == {"KZ": (9, "observed", "")}


def test_another_vintage_is_a_problem() -> None:
    with pytest.raises(Problem, match="KZ-18"):
        convert([], "KZ-18")


def test_converted_regions_still_add_to_the_country() -> None:
    points = Series(convert(Series.of(shipped("population")).points, "KZ-16"))
    for year in (2005, 2018, 2022, 2023):
        day = f"{year}-01-01"
        regions = [p for p in points.select("population", vintage="KZ-16") if p.period == day]
        assert len(regions) == 16
        assert sum(p.value or 0 for p in regions) == points.value("population", "KZ", day)


def test_a_year_is_made_of_twelve_months_only() -> None:
    months = [point(f"KZ-11 2024-{m:02d} arrivals", m) for m in range(1, 13)]
    assert with_years(Series(tuple(months))).value("arrivals", "KZ-11", "2024") == 78
    assert with_years(Series(tuple(months[:-1]))).value("arrivals", "KZ-11", "2024") is None
