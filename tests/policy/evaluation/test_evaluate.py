"""The whole evaluation on the series that ship: what closes to the person, and what stays unknown with its reason."""

from functools import cache
from pathlib import Path

from keruen.policy.evaluation.components import years
from keruen.policy.evaluation.evaluate import evaluate
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome, rows
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.stages.two import countries
from keruen.policy.series.crosswalk import convert
from keruen.policy.series.find import Series
from keruen.policy.series.shipped import shipped
from keruen.terms.arrow import from_rows
from keruen.terms.tables import OUTCOMES
from tests.policy.evaluation.series import facts


@cache
def series() -> Series:
    return Series(convert(Series.of(shipped()).points, "KZ-20"))


@cache
def plan() -> Plan:
    regions = sorted({p.place for p in series().select("population", vintage="KZ-20")})
    factors = ("average_wage@set=cross_section", "unemployment_rate@set=cross_section")
    return Plan("KZ", tuple(regions), "KZ-20", 2006, 2022, factors=factors, factor_year=2023)


@cache
def outcomes() -> tuple[Outcome, ...]:
    return evaluate(Facts(series().points), plan())


def number(table: str, measure: str, place: str = "KZ", category: str = "", period: str = "") -> float | None:
    (found,) = (
        o
        for o in outcomes()
        if (o.table, o.measure, o.place) == (table, measure, place)
        and category in ("", o.category)
        and period in ("", o.period)
    )
    return found.value


def test_the_balancing_equation_closes_to_the_person_but_in_three_years() -> None:
    found = years(Facts(series().points), "KZ", 2000, 2023, closed=True)
    assert len(found) == 23
    assert {y.first: y.adjustment.number for y in found if y.adjustment.number != 0} == {
        2008: 204_887,
        2012: -3,
        2021: 380_736,
    }


def test_the_components_of_2006_to_2021_are_those_of_the_method_page() -> None:
    found = years(Facts(series().points), "KZ", 2006, 2022, closed=True)
    parts = {p: sum(getattr(y, p).number or 0 for y in found) for p in ("natural", "migration", "adjustment", "change")}
    assert parts == {"natural": 3_796_441, "migration": -98_193, "adjustment": 585_620, "change": 4_283_868}


def test_the_regions_of_2022_add_to_nothing() -> None:
    assert number("internal", "closure", period="2022") == 0


def test_intensity_and_effectiveness_need_no_matrix() -> None:
    cmi, mei, anmr = (number("indices", m, period="2022") for m in ("cmi", "mei", "anmr"))
    assert cmi is not None
    assert mei is not None
    assert anmr is not None
    assert abs(anmr - cmi * mei / 100) < 1e-9
    assert round(cmi, 2) == 4.09


def test_a_region_without_births_and_deaths_has_no_class_and_says_so() -> None:
    (one,) = (o for o in outcomes() if (o.table, o.measure, o.place) == ("classes", "makeup", "KZ-11"))
    assert (one.category, one.state, one.reason, one.rule) == ("", "unknown", "missing_input", "")


def test_a_region_that_was_split_is_unknown_before() -> None:
    (one,) = (o for o in outcomes() if (o.table, o.measure, o.place) == ("population", "population_growth", "KZ-61"))
    assert (one.value, one.state, one.reason) == (None, "unknown", "cannot_split")


def test_every_figure_leads_back_to_rows_of_the_series() -> None:
    known = set(series().by_address)
    for one in outcomes():
        if one.state == "known" and one.measure not in ("n",) and one.category != "internal":
            assert one.inputs, one
            assert set(one.inputs.split()) <= known, one


def test_outcomes_are_rows_of_their_table() -> None:
    assert from_rows(OUTCOMES, rows(outcomes())).num_rows == len(outcomes())


def test_unknown_figures_have_a_reason_and_no_number() -> None:
    for one in outcomes():
        assert (one.state == "known") == (one.reason == ""), one
        if one.state != "known":
            assert one.value is None


def test_every_method_that_a_figure_names_has_its_page() -> None:
    pages = Path(__file__).resolve().parents[3] / "docs/methods"
    assert {one.method for one in outcomes()} >= {"components", "growth", "classes", "rates", "external", "internal"}
    for name in {one.method for one in outcomes()}:
        assert (pages / f"{name}.md").exists(), name


def test_astana_wins_by_moves_inside_the_country() -> None:
    found = number("internal", "effectiveness", "KZ-71", period="2022")
    assert found is not None
    assert round(found, 1) == 13.4


def test_the_article_s_countries_by_both_definitions_of_the_cis() -> None:
    found = list(countries(Facts(series().points), plan(), table="5"))
    by = {(o.category, o.measure): o.value for o in found if o.dimension == "bloc"}
    assert (by["cis_participants", "arrivals"], by["cis_participants", "net_migration"]) == (14_796, -5_302)
    assert (by["cis_charter", "arrivals"], by["cis_charter", "net_migration"]) == (14_163, -5_934)
    assert by["cis_participants", "members_silent"] == 0


def test_permits_and_refugees_are_told_by_year_or_as_unknown() -> None:
    found = {(o.measure, o.period, o.category): o for o in outcomes() if o.table == "external_other"}
    assert found["permits", "2016", "kind=private_household"].value == 330_000
    refugees = found["refugees", "2006/2022", ""]
    assert (refugees.value, refugees.state, refugees.reason) == (None, "unknown", "missing_input")


MADE_UP = """
population - Z 2021-01-01 1000
population - Z 2022-01-01 1050
population - A 2021-01-01 600
population - A 2022-01-01 640
population - B 2021-01-01 400
population - B 2022-01-01 410
births - A 2021 30
deaths - A 2021 10
births - B 2021 9
deaths - B 2021 11
net_migration direction=external A 2021 5
net_migration direction=external B 2021 7
arrivals direction=internal A 2021 20
departures direction=internal A 2021 15
arrivals direction=internal B 2021 15
departures direction=internal B 2021 20
"""


def test_a_relabelling_of_regions_changes_nothing_but_the_names() -> None:
    names = {"A": "Q", "B": "P"}
    renamed = "\n".join(" ".join(names.get(word, word) for word in line.split(" ")) for line in MADE_UP.splitlines())
    one = evaluate(facts(MADE_UP), Plan("Z", ("A", "B"), "V", 2021, 2021))
    other = evaluate(facts(renamed), Plan("Z", ("P", "Q"), "V", 2021, 2021))

    def told(outcomes: tuple[Outcome, ...], places: dict[str, str]) -> set[tuple[object, ...]]:
        return {
            (o.table, places.get(o.place, o.place), o.period, o.measure, o.category, o.value, o.state, o.reason, o.rule)
            for o in outcomes
        }

    assert told(one, names) == told(other, {})
    made = {o.place: o.category for o in one if o.measure == "makeup"}
    assert (made["A"], made["B"]) == ("growth_by_both", "growth_by_inflow")
