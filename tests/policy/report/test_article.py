"""The article's tables: what series rebuild, where the two differ, and what cannot be rebuilt."""

import pytest

from keruen.places.gazetteer import shipped as gazetteer
from keruen.policy.article.classes import combinations, tendencies
from keruen.policy.article.tables import tables
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.series.annual import with_years
from keruen.policy.series.crosswalk import DAYS, convert
from keruen.policy.series.find import Series
from keruen.policy.series.shipped import article_groups, shipped

Cell = tuple[str, str, str, str, str]


@pytest.fixture(scope="module")
def facts() -> Facts:
    return Facts(convert(with_years(Series.of(shipped())).points, "KZ-17"))


@pytest.fixture(scope="module")
def regions() -> tuple[str, ...]:
    return tuple(p.id for p in gazetteer("kazakhstan").on(DAYS["KZ-17"]).at_level(1))


@pytest.fixture(scope="module")
def cells(facts: Facts, regions: tuple[str, ...]) -> dict[Cell, Outcome]:
    found = {(o.table, o.place, o.period, o.measure, o.category): o for o in tables(facts, regions)}
    assert len(found) == 575
    return found


def pairs(cells: dict[Cell, Outcome]) -> list[tuple[Outcome, Outcome]]:
    """Computed cells beside the printed ones."""
    return [
        (o, printed)
        for (table, place, period, measure, category), o in cells.items()
        if (printed := cells.get((table, place, period, f"printed_{measure}", category)))
    ]


def test_each_rebuilt_cell_is_the_printed_one_but_for_three(cells: dict[Cell, Outcome]) -> None:
    known = [(o, p) for o, p in pairs(cells) if o.value is not None and p.value is not None]
    apart = [o for o, p in known if abs((o.value or 0) - (p.value or 0)) > 0.5 * 10**-p.decimals + 1e-9]
    assert len(known) == 94
    assert [(o.table, o.measure, o.category, round(o.value or 0, 2)) for o in apart] == [
        ("article_2", "external_net_migration", "", 33041.0),  # printed with a minus
        ("article_2", "external_net_migration_rate", "", 21.58),  # printed with a minus
        ("article_4", "departures_share", "other", 8.96),  # printed 9.8
    ]


def test_what_series_do_not_reach_is_unknown_with_the_reason(cells: dict[Cell, Outcome]) -> None:
    gone = {(o.table, o.place, o.reason) for o, _ in pairs(cells) if o.value is None}
    assert gone == {
        ("article_1", "KZ-61", "cannot_split"),
        ("article_1", "KZ-79", "cannot_split"),
        ("article_2", "KZ", "missing_input"),
    }


def test_printed_cells_are_marked_and_lead_to_their_row(cells: dict[Cell, Outcome]) -> None:
    printed = [o for o in cells.values() if o.measure.startswith("printed_")]
    assert {o.state for o in printed} == {"as_printed"}
    assert all(f"table={o.table[-1]}" in o.inputs for o in printed)


def test_fifteen_of_sixteen_regions_are_in_the_group_of_the_text(facts: Facts, regions: tuple[str, ...]) -> None:
    found = list(tendencies(facts, regions, article_groups()))
    ours = {o.place: o for o in found if o.measure == "tendency"}
    text = {o.place: o for o in found if o.measure == "group_in_text" and o.category}
    assert [p for p in text if ours[p].category != text[p].category] == ["KZ-79"]
    assert len(text) == 16
    assert ours["KZ-47"].category == "inflow_weakens"  # left out of the text
    assert all(o.rule for o in ours.values())


def test_of_table_1_fifteen_of_seventeen_regions_are_in_the_group_of_the_text(facts: Facts) -> None:
    found = {(o.measure, o.place): o for o in combinations(facts, article_groups())}
    places = {place for _, place in found}
    apart = {p for p in places if found["group", p].category != found["group_in_text", p].category}
    assert (len(places), apart) == (17, {"KZ-59", "KZ-61"})
    assert [found[m, "KZ-61"].category for m in ("makeup", "tendency", "group")] == [
        "growth_by_natural_increase", "outflow_weakens", "",
    ]  # fmt: skip
    assert found["group", "KZ-61"].reason == "no_name"
    assert all("table=1" in o.inputs and "table=3" in o.inputs for o in found.values())


def test_without_the_printed_balances_there_is_no_class_of_table_1() -> None:
    made = list(combinations(Facts(()), article_groups()))
    assert {(o.category, o.reason) for o in made if o.measure == "group"} == {("", "missing_input")}
