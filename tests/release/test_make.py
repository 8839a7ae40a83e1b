"""A release: every figure with its key, its counts and its fingerprint, and nothing small."""

from dataclasses import replace
from typing import Any

import pyarrow as pa

from keruen.release.make import make
from keruen.release.release import Permission, Release
from keruen.terms import tables
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Dimension
from tests.release.rounds import LABOUR, PROGRAMME, inputs, interview, numbers, total

COUNTRIES = {"UZB": 60.4, "RUS": 30.3, "KGZ": 9.3}


def rows(release: Release, table: str, **where: str) -> list[dict[str, Any]]:
    return [r for r in release.figures.to_pylist() if r["table"] == table and all(r[c] == v for c, v in where.items())]


def printed(release: Release, table: str, **where: str) -> dict[str, str]:
    return {r["category"]: r["printed"] if r["state"] == "shown" else r["state"] for r in rows(release, table, **where)}


def country(values: dict[str, float], place: str = "KZ", dimension: str = "nationality") -> list[dict[str, Any]]:
    return [total(place, dimension, category, value) for category, value in values.items()]


def test_parts_are_rounded_once_and_add_to_the_total() -> None:
    release = make(inputs([*numbers({"KZ": 100}), *country(COUNTRIES)]))
    assert printed(release, "by_country") == {"UZB": "61", "RUS": "30", "KGZ": "9"}
    assert printed(release, "by_country_share") == {"UZB": "61.0", "RUS": "30.0", "KGZ": "9.0"}


def test_a_share_is_made_of_the_printed_numbers_and_names_its_base() -> None:
    release = make(inputs([*numbers({"KZ": 100}), *country(COUNTRIES)]))
    share = rows(release, "by_country_share", category="UZB")[0]
    assert (share["numerator"], share["denominator"]) == (61, 100)
    assert share["base"] == "persons@labour_migrant@KZ@r1"


def test_a_total_that_nobody_knows_is_unknown_and_not_zero() -> None:
    release = make(inputs(numbers({"KZ": 0}, n_settlements=0, n_unknown=3)))
    assert printed(release, "totals", dimension="persons") == {"total": "unknown"}


def test_a_key_stands_for_one_value_only() -> None:
    release = make(inputs([*numbers({"KZ": 100, "A": 70, "B": 30, "A-1": 70, "B-1": 30}), *country(COUNTRIES)]))
    values: dict[str, set[str]] = {}
    for row in release.figures.to_pylist():
        values.setdefault(row["key"], set()).add(row["printed"])
    assert {key: seen for key, seen in values.items() if len(seen) > 1} == {}


def test_countries_beyond_five_stand_together_and_unknown_keeps_its_own_line() -> None:
    values = {"UZB": 50.0, "RUS": 20.0, "KGZ": 10.0, "TJK": 8.0, "AZE": 7.0, "CHN": 6.0, "TUR": 5.0, "unknown": 4.0}
    release = make(inputs([*numbers({"KZ": 110}), *country(values)]))
    lines = rows(release, "by_country_top")
    assert [(r["category"], r["printed"]) for r in sorted(lines, key=lambda r: r["rank"])] == [
        ("UZB", "50"),
        ("RUS", "20"),
        ("KGZ", "10"),
        ("TJK", "8"),
        ("AZE", "7"),
        ("other_countries", "11"),
        ("unknown", "4"),
    ]


def test_a_region_of_few_persons_is_hidden_with_the_smallest_other_one() -> None:
    programme = replace(PROGRAMME, minimum_settlements=1)
    release = make(inputs(numbers({"KZ": 103, "A": 100, "B": 3, "A-1": 100, "B-1": 3}), programme))
    assert printed(release, "by_region") == {"A": "suppressed", "B": "suppressed"}
    assert printed(release, "by_place") == {"A-1": "suppressed"}


def test_a_written_decision_lets_a_small_figure_out() -> None:
    decision = Permission("persons@labour_migrant@B@*", "public", "printed before", "head of mission", "2024-03-01")
    release = make(inputs(numbers({"KZ": 103, "A": 100, "B": 3}), permissions=(decision,)))
    assert printed(release, "by_region") == {"A": "100", "B": "3"}


def test_small_districts_stand_together_as_other_districts_of_their_region() -> None:
    release = make(inputs(numbers({"KZ": 12, "A": 12, "A-1": 8, "A-2": 4})))
    assert printed(release, "by_place") == {"other_districts": "12"}


def test_years_with_a_small_cell_are_hidden_and_growth_with_them() -> None:
    release = make(inputs([*numbers({"KZ": 100}), *country({"2022": 97, "2023": 3}, dimension="year")]))
    assert printed(release, "by_year") == {"2022": "suppressed", "2023": "suppressed"}
    assert printed(release, "by_year_share") == {"2022": "suppressed", "2023": "suppressed"}
    assert printed(release, "growth") == {"2022->2023": "suppressed"}


def test_growth_is_of_the_earlier_value_and_undefined_where_that_is_zero() -> None:
    programme = replace(PROGRAMME, groups=(replace(LABOUR, dimensions=(Dimension("year", ("2021", "2022", "2023")),)),))
    years = country({"2021": 0, "2022": 162799, "2023": 309500}, dimension="year")
    release = make(inputs([*numbers({"KZ": 472299}), *years], programme))
    assert printed(release, "growth") == {"2021->2022": "undefined", "2022->2023": "90.1", "2021->2023": "undefined"}


def test_regions_by_years_add_both_ways() -> None:
    programme = replace(PROGRAMME, groups=(replace(LABOUR, dimensions=(Dimension("kind", ("x", "y", "z")),)),))
    cells = {"x": 30.5, "y": 30.5, "z": 30.0}
    both = {category: 2 * value for category, value in cells.items()}
    tables_ = [*numbers({"KZ": 182, "A": 91, "B": 91}), *country(both, "KZ", "kind")]
    release = make(inputs([*tables_, *country(cells, "A", "kind"), *country(cells, "B", "kind")], programme))
    lines = [printed(release, "region_by_kind", place=place) for place in ("A", "B")]
    assert [sum(map(int, line.values())) for line in lines] == [91, 91]
    assert [sum(int(line[c]) for line in lines) for c in "xyz"] == [61, 61, 60]


def test_a_planned_settlement_that_nobody_visited_is_counted_with_its_reason() -> None:
    interviews = [
        interview("A1", "i1"),
        interview("A1", "i2"),
        interview("A2", "i3", "no_access"),
        interview("B1", "i4"),
    ]
    release = make(inputs(numbers({"KZ": 0}), interviews=from_rows(tables.INTERVIEWS, interviews)))
    assert printed(release, "coverage")["settlements"] == "2"
    assert printed(release, "coverage")["key_informants"] == "3"
    assert printed(release, "not_assessed") == {"no_access": "1", "not_visited": "4"}
    assert printed(release, "informants_per_settlement") == {"1": "1", "2": "1", "3": "0", "4_or_more": "0"}


def service(place: str, access: str, band: str = "", households: int | None = 10) -> dict[str, Any]:
    return {
        "round": "r1",
        "place": place,
        "service": "school",
        "access": access,
        "band": band,
        "households": households,
        "n": 1,
    }


def test_households_without_a_service_add_by_distance_and_the_left_out_are_counted() -> None:
    programme = replace(PROGRAMME, services=("school",), bands={"school": ("0-5", "6-10")})
    answers = [
        service("A1", "yes"),
        service("A2", "no", "0-5", 200),
        service("A3", "no", "6-10", 120),
        service("A4", "no", "6-10", None),
        service("B1", "unknown"),
    ]
    release = make(inputs(numbers({"KZ": 0}), programme, services=from_rows(tables.SERVICES, answers)))
    assert printed(release, "service_access") == {"yes": "1", "no": "3", "unknown": "1", "not_assessed": "2"}
    assert printed(release, "service_access_share") == {"yes": "25.0", "no": "75.0"}
    assert printed(release, "service_distance_households") == {"0-5": "200", "6-10": "120", "total": "320"}
    assert printed(release, "service_left_out") == {"no_household_count": "1"}


def change(place: str, status: str, previous: int | None, current: int | None, *needs: bool) -> dict[str, Any]:
    return {
        "group": "labour_migrant",
        "measure": "persons",
        "place": place,
        "status": status,
        "previous": previous,
        "current": current,
        "needs_justification": bool(needs and needs[0]),
        "justified": False,
    }


def test_the_parts_of_a_difference_add_to_it() -> None:
    table = [
        change("1", "panel", 100, 120),
        change("2", "panel", 50, 40),
        change("3", "panel", 200, 90, True),
        change("4", "new_coverage", None, 300),
        change("5", "presence_began", None, 60),
        change("6", "carried", 80, 80),
        change("7", "dropped", 150, None),
        change("8", "number_lost", 70, None),
    ]
    programme = replace(PROGRAMME, minimum_settlements=1)
    release = make(inputs(numbers({"KZ": 690}), programme, comparison=from_rows(tables.COMPARISON, table)))
    assert printed(release, "comparison_totals") == {"previous": "650", "current": "690", "difference": "40"}
    parts = {r["category"]: int(r["printed"]) for r in rows(release, "comparison_parts", measure="contribution")}
    assert parts == {
        "panel": -100,
        "new_coverage": 300,
        "presence_began": 60,
        "dropped": -150,
        "carried": 0,
        "number_lost": -70,
        "number_gained": 0,
    }
    assert sum(parts.values()) == 40
    assert printed(release, "comparison_panel")["change_percent"] == "-28.6"
    assert printed(release, "comparison_unexplained") == {"needed": "1", "explained": "0"}


def estimate(place: str, value: int, dimension: str = "", category: str = "", informant: str = "i1") -> dict[str, Any]:
    return {
        "round": "r1",
        "place": place,
        "informant": informant,
        "record": f"r-{informant}",
        "group": "labour_migrant",
        "measure": "persons",
        "dimension": dimension,
        "category": category,
        "state": "reported",
        "value": value,
        "low": value,
        "high": value,
        "open_ended": False,
        "basis": "count",
        "covers": "whole",
        "scope": "whole",
        "part": "",
        "weight": 2,
    }


def prints(estimates: list[dict[str, Any]]) -> dict[str, str]:
    release = make(inputs(numbers({"KZ": 100, "A": 70, "B": 30}), estimates=from_rows(tables.ESTIMATES, estimates)))
    return {
        row["key"]: row["fingerprint"] for row in release.figures.to_pylist() if row["table"] in ("totals", "by_region")
    }


def test_a_fingerprint_changes_only_with_what_is_under_the_figure() -> None:
    before = prints([estimate("A1", 70), estimate("B1", 30)])
    after = prints([estimate("A1", 70), estimate("B1", 31)])
    assert before["persons@labour_migrant@A@r1"] == after["persons@labour_migrant@A@r1"]
    assert before["persons@labour_migrant@B@r1"] != after["persons@labour_migrant@B@r1"]
    assert before["persons@labour_migrant@KZ@r1"] != after["persons@labour_migrant@KZ@r1"]


def test_the_same_answers_of_other_settlements_have_another_fingerprint() -> None:
    here, there = prints([estimate("A1", 70), estimate("B1", 30)]), prints([estimate("A1", 30), estimate("B1", 70)])
    assert here["persons@labour_migrant@KZ@r1"] != there["persons@labour_migrant@KZ@r1"]


def test_a_fingerprint_does_not_know_the_order_of_rows() -> None:
    estimates = [estimate("A1", 70), estimate("B1", 30), estimate("A2", 5, informant="i2")]
    assert prints(estimates) == prints(estimates[::-1])


def test_heaping_and_single_informants_are_printed_with_the_round() -> None:
    stated = [10, 25, 100, 7, 300, 40, 55, 0]
    estimates = from_rows(
        tables.ESTIMATES, [estimate("A1", value, informant=f"i{n}") for n, value in enumerate(stated)]
    )
    release = make(inputs(numbers({"KZ": 448}, micro_single=280_000_000), estimates=estimates))
    assert printed(release, "quality")["heaping_0"] == "66.7"
    assert printed(release, "quality")["heaping_00"] == "100.0"
    assert printed(release, "quality", group="labour_migrant")["single_informant"] == "62.5"


def test_the_figures_have_the_declared_columns() -> None:
    release = make(inputs(numbers({"KZ": 100})))
    assert release.figures.column_names == list(tables.FIGURES.names)
    assert isinstance(release.figures, pa.Table)


def test_informants_whom_a_source_does_not_name_are_not_counted() -> None:
    interviews = [interview("A1", "A1/?", instrument="baseline"), interview("B1", "B1/i1")]
    release = make(
        inputs(numbers({"KZ": 5}, micro_single=5_000_000), interviews=from_rows(tables.INTERVIEWS, interviews))
    )
    assert "key_informants" not in printed(release, "coverage")
    assert printed(release, "coverage")["settlements"] == "2"
    assert printed(release, "informants_per_settlement") == {}
    quality = printed(release, "quality", group="labour_migrant")
    assert (quality["single_informant"], quality["disputes"], quality["lower_bounds"]) == ("unknown", "unknown", "0")


def test_figures_of_an_earlier_round_are_counted_with_their_reason_and_their_share() -> None:
    carried = pa.table(
        {"place": ["A1", "A2"], "group": ["labour_migrant"] * 2, "source_round": ["r0"] * 2, "reason": ["flood", None]}
    )
    settled = [
        {
            "round": "r1",
            "place": place,
            "group": "labour_migrant",
            "measure": "persons",
            "state": "reported",
            "value": value,
            "at_least": False,
            "method": "opinions",
            "n": 1,
            "n_used": 1,
            "n_unknown": 0,
            "apart": False,
            "presence_dispute": False,
            "far_register": False,
            "stale_decision": False,
        }
        for place, value in {"A1": 30, "A2": 10, "B1": 60}.items()
    ]
    release = make(inputs(numbers({"KZ": 100}), carried=carried, settled=from_rows(tables.SETTLED, settled)))
    assert printed(release, "carried_forward", dimension="source_round") == {"r0": "2"}
    assert printed(release, "carried_forward", dimension="carried_reason") == {"flood": "1", "unknown": "1"}
    assert printed(release, "quality", group="labour_migrant")["carried"] == "40.0"
    assert rows(make(inputs(numbers({"KZ": 100}))), "carried_forward") == []
