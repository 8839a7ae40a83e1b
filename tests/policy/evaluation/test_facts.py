"""The door to series: a number, or the reason why there is none."""

from dataclasses import replace

from keruen.policy.evaluation.facts import Facts
from tests.policy.evaluation.series import facts, points

TABLE = """
population - KZ 2022-01-01 1000
arrivals direction=external KZ 2022 30
departures direction=external KZ 2022 50
net_migration direction=external KZ 2021 -4
arrivals country=UZB|direction=external KZ 2022 20
births - KZ 2022 -
"""


def test_a_figure_names_its_address() -> None:
    found = facts(TABLE).population("KZ", 2022)
    assert (found.number, found.inputs) == (1000.0, ("population@@KZ@2022-01-01",))


def test_what_is_not_there_is_missing_and_never_zero() -> None:
    for found in (facts(TABLE).population("KZ", 2023), facts(TABLE).get("births", "KZ", "2022")):
        assert (found.number, found.state, found.reason) == (None, "unknown", "missing_input")


def test_net_is_made_of_its_sides_or_taken_as_stated() -> None:
    assert facts(TABLE).net("KZ", "2022", direction="external").number == -20
    assert facts(TABLE).net("KZ", "2021", direction="external").number == -4
    assert facts(TABLE).net("KZ", "2020", direction="external").reason == "missing_input"


def test_two_values_for_one_address_give_no_number() -> None:
    twice = points("population - KZ 2022-01-01 1000\npopulation - KZ 2022-01-01 1001")
    assert Facts(twice).population("KZ", 2022).reason == "duplicate"


def test_a_doubted_figure_gives_no_number() -> None:
    doubted = {"population@@KZ@2022-01-01": "thousands_or_persons"}
    found = Facts(points(TABLE), doubted).population("KZ", 2022)
    assert (found.number, found.reason) == (None, "thousands_or_persons")


def test_the_reason_of_a_row_is_kept() -> None:
    (row,) = points("population - KZ-61 2006-01-01 -")
    assert Facts([replace(row, note="cannot_split")]).population("KZ-61", 2006).reason == "cannot_split"


def test_figures_are_found_by_a_dimension_with_the_others_given() -> None:
    assert {
        k: v.number for k, v in facts(TABLE).by("country", "arrivals", "KZ", "2022", direction="external").items()
    } == {"UZB": 20.0}
