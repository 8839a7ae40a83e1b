"""External migration: flows by country, dated blocs, quotas and their filling, human capital."""

import pytest

from keruen.policy.evaluation.external.blocs import blocs, members, memberships
from keruen.policy.evaluation.external.capital import balances
from keruen.policy.evaluation.external.countries import Flow, by_bloc, shares, together
from keruen.policy.evaluation.external.quotas import fillings, whole
from keruen.policy.evaluation.value import Value, unknown
from tests.policy.evaluation.series import facts


def flow(came: float, went: float) -> Flow:
    return Flow(Value(came), Value(went))


def test_the_two_definitions_of_the_cis_differ_by_those_who_take_part_without_the_charter() -> None:
    assert members("cis_participants", 2010) - members("cis_charter", 2010) == {"TKM", "UKR"}
    assert members("cis_participants", 2022) - members("cis_charter", 2022) == {"TKM"}
    assert len(members("cis_charter", 2022)) == 9


def test_a_country_that_leaves_in_a_year_is_not_a_member_of_it() -> None:
    assert "GEO" in members("cis_charter", 2008)
    assert "GEO" not in members("cis_charter", 2009)
    assert "UKR" in members("cis_participants", 2017)
    assert "UKR" not in members("cis_participants", 2018)


def test_every_membership_is_dated_and_ends_after_it_begins() -> None:
    assert set(blocs()) == {"cis_charter", "cis_participants"}
    for one in memberships():
        assert len(one.since) == 10
        assert not one.until or one.since < one.until
        assert len(one.country) == 3


def test_a_bloc_says_which_members_have_no_figure_of_their_own() -> None:
    flows = {"RUS": flow(10, 40), "UZB": flow(30, 1), "DEU": flow(1, 5)}
    found, told, silent = by_bloc(flows, "cis_charter", 2022, home="KAZ")
    assert (found.came.number, found.went.number, found.net.number) == (40, 41, -1)
    assert told == {"RUS", "UZB"}
    assert silent == {"ARM", "AZE", "BLR", "KGZ", "MDA", "TJK"}


def test_effectiveness_lies_between_all_leave_and_all_come() -> None:
    assert [flow(0, 5).effectiveness.number, flow(5, 0).effectiveness.number, flow(3, 1).effectiveness.number] == [
        -100,
        100,
        50,
    ]
    assert flow(0, 0).effectiveness.reason == "zero_base"


def test_a_missing_country_leaves_the_sum_unknown() -> None:
    assert together([flow(1, 2), Flow(unknown("absent"), Value(1.0))]).came.reason == "absent"


def test_shares_are_of_each_side() -> None:
    found = shares({"RUS": flow(1, 30), "UZB": flow(3, 10)})
    assert [(a.number, d.number) for a, d in found.values()] == [(25, 75), (75, 25)]


def test_a_quota_without_those_who_settled_has_no_filling() -> None:
    table = "quota group=kandas A 2023 200\nquota group=kandas B 2023 100\nsettled group=kandas A 2023 150"
    found = fillings(facts(table), 2023)
    assert [(f.place, f.filled.number, f.left.number, f.filled.reason) for f in found] == [
        ("A", 75, 50, ""),
        ("B", None, None, "missing_input"),
    ]
    every = whole(found, "KZ")
    assert (every.quota.number, every.settled.number) == (300, None)


def test_human_capital_is_told_whatever_the_size_of_the_flows() -> None:
    medical, other = balances({"medical": flow(10, 20), "other": flow(90, 20)})
    assert (medical.for_hundred.number, medical.flow.net.number) == (50, -10)
    assert (medical.drift.number, other.drift.number) == (-40, 40)


@pytest.mark.parametrize("category", ["medical", "other"])
def test_drifts_cancel(category: str) -> None:
    found = balances({"medical": flow(10, 20), category + "_x": flow(90, 25), "z": flow(4, 4)})
    assert sum(b.drift.number or 0 for b in found) == pytest.approx(0)
