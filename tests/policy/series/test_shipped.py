"""The series that ship: whole, with their sources, and as the public files have them."""

import csv
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from keruen.places.gazetteer import shipped as gazetteer
from keruen.policy.series.find import Series
from keruen.policy.series.shipped import TABLES, article_groups, shipped, sources

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="module")
def series() -> Series:
    return Series.of(shipped())


def test_regions_add_to_the_country_on_each_first_of_january(series: Series) -> None:
    sums: dict[str, float] = defaultdict(float)
    for point in series.select("population"):
        if point.place != "KZ":
            sums[point.period] += point.value or 0
    assert len(sums) == 24
    assert all(sums[period] == series.value("population", "KZ", period) for period in sums)


def test_each_figure_has_its_own_address(series: Series) -> None:
    assert [a for a, n in Counter(p.address for p in series.points).items() if n > 1] == []


def test_each_row_names_its_source_and_the_day(series: Series) -> None:
    known = {source.citation for source in sources().values()}
    assert {p.source for p in series.points} == known
    assert all(p.retrieved for p in series.points)


def test_a_value_is_empty_only_where_it_is_unknown_with_a_reason(series: Series) -> None:
    assert all((p.value is None) == (p.state == "unknown") for p in series.points)
    assert all(p.note for p in series.points if p.value is None)


def test_places_are_those_of_the_gazetteer_in_their_vintage(series: Series) -> None:
    places = gazetteer("kazakhstan")
    numbers = {"KZ-16": "2017-01-01", "KZ-17": "2020-01-01", "KZ-20": "2023-01-01"}
    units = {v: {p.id for p in places.on(day).at_level(1)} for v, day in numbers.items()}
    assert all(p.place in units[p.vintage] for p in series.points if p.vintage in units)


def test_the_article_is_as_printed_everywhere(series: Series) -> None:
    assert {p.state for p in Series.of(shipped("article")).points} == {"as_printed"}
    assert {g.table for g in article_groups()} == {"1", "3"}


def test_internal_moves_of_a_year_add_to_zero(series: Series) -> None:
    for year in ("2022", "2023"):
        came, left = (
            sum(p.value or 0 for p in series.select(m, direction="internal", vintage="KZ-20") if p.period == year)
            for m in ("arrivals", "departures")
        )
        assert came == left


def test_all_tables_have_rows() -> None:
    assert all(shipped(table).num_rows for table in TABLES)


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared/data is absent")
def test_population_is_as_the_public_file_has_it(series: Series) -> None:
    path = SHARED / "statistics/kazakhstan/population_1_january_by_region.csv"
    names = {p.name("ru"): p.id for p in gazetteer("kazakhstan").at_level(1)} | {"Республика Казахстан": "KZ"}
    checked = 0
    for row in csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()):
        place = names.get(row["Область"].strip())
        if place:
            checked += 1
            assert series.value("population", place, f"{row['Год']}-01-01") == float(row["Население"])
    assert checked > 70
