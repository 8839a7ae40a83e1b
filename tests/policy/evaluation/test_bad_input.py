"""Bad input gives a clear sentence in every language, and no number."""

from dataclasses import replace

import pytest

from keruen.places.gazetteer import shipped
from keruen.policy.evaluation.components import period
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.growth import growth
from keruen.policy.evaluation.rates import yearly
from keruen.policy.evaluation.value import Value
from keruen.policy.series.doubts import doubts, reasons
from keruen.policy.series.find import Point
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker
from tests.policy.evaluation.series import points

GOOD = """
population - KZ 2020-01-01 18600000
population - KZ 2021-01-01 18900000
population - KZ 2022-01-01 19500000
population - KZ 2023-01-01 19800000
population - KZ 2024-01-01 20000000
net_migration direction=external KZ 2020 -17718
net_migration direction=external KZ 2021 -21217
net_migration direction=external KZ 2022 -6722
net_migration direction=external KZ 2023 9293
"""


def taken(found: tuple[Point, ...]) -> Facts:
    """The points as an evaluation takes them: what is doubted gives no number."""
    return Facts(found, reasons(doubts(found, shipped("kazakhstan"))))


def rate_of(text: str, year: int) -> Value:
    return yearly(taken(points(text, vintage="KZ")), "KZ", year, "net_migration", direction="external")


def without(line: str) -> str:
    assert line in GOOD
    return GOOD.replace(line, "")


def with_(line: str, other: str) -> str:
    assert line in GOOD
    return GOOD.replace(line, other)


CASES = {
    "a missing year": (without("population - KZ 2022-01-01 19500000\n"), 2021, "missing_input"),
    "a zero base": (
        with_("2022-01-01 19500000", "2022-01-01 0").replace("2023-01-01 19800000", "2023-01-01 0"), 2022, "zero_base",
    ),
    "a duplicate row": (GOOD + "population - KZ 2022-01-01 19503159\n", 2022, "duplicate"),
    "thousands among persons": (with_("2022-01-01 19500000", "2022-01-01 19500"), 2022, "thousands_or_persons"),
    "a count below zero": (with_("2022-01-01 19500000", "2022-01-01 -19500000"), 2022, "negative"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_no_number_is_made_of_it_and_the_reason_says_itself(case: str) -> None:
    text, year, reason = CASES[case]
    found = rate_of(text, year)
    assert (found.number, found.reason) == (None, reason)
    assert len({Speaker(language)(f"evaluation-reason-{reason}") for language in LANGUAGES}) == len(LANGUAGES)
    assert rate_of(GOOD, year).known


@pytest.mark.parametrize("case", ["a duplicate row", "thousands among persons", "a count below zero"])
def test_the_doubt_names_the_figure_in_every_language(case: str) -> None:
    found = doubts(points(CASES[case][0], vintage="KZ"), shipped("kazakhstan"))
    (one,) = (doubt for doubt in found if doubt.addresses == ("population@@KZ@2022-01-01",))
    for language in LANGUAGES:
        wrong, then = one.problem.tell(Speaker(language))
        assert "population@@KZ@2022-01-01" in wrong
        assert then


def test_a_missing_year_leaves_the_components_of_the_period_unknown() -> None:
    facts = taken(points(without("net_migration direction=external KZ 2021 -21217\n"), vintage="KZ"))
    found = period(facts, "KZ", 2020, 2023, closed=True)
    assert (found.external.number, found.external.reason) == (None, "missing_input")
    assert found.adjustment.number is None


def test_a_change_of_sign_has_a_difference_and_no_index() -> None:
    found = growth(rate_of(GOOD, 2020), rate_of(GOOD, 2023))
    assert (found.index.number, found.index.reason) == (None, "sign_change")
    assert found.difference.number is not None
    assert len({Speaker(language)("evaluation-reason-sign_change") for language in LANGUAGES}) == len(LANGUAGES)


def test_a_region_of_another_vintage_gives_no_number() -> None:
    (point,) = points("population - KZ-33 2010-01-01 700000", vintage="KZ-16")  # Zhetisu began in 2022
    found = taken((point,)).get("population", "KZ-33", "2010-01-01")
    assert (found.number, found.reason) == (None, "vintage")
    (doubt,) = doubts((point,), shipped("kazakhstan"))
    for language in LANGUAGES:
        assert "KZ-33" in doubt.problem.tell(Speaker(language))[0]


def test_fractions_called_per_cent_give_no_number() -> None:
    given = points(
        "\n".join(
            f"unemployment_rate - KZ-{code} 2022 {value}" for code, value in ((11, 0.048), (15, 0.047), (23, 0.05))
        ),
        unit="percent",
        vintage="KZ-20",
    )
    facts = taken(given)
    assert {facts.at(point.address).reason for point in given} == {"percent_or_fraction"}
    (doubt,) = doubts(given, shipped("kazakhstan"))
    for language in LANGUAGES:
        assert "unemployment_rate" in doubt.problem.tell(Speaker(language))[0]
    sound = tuple(replace(point, value=100 * (point.value or 0)) for point in given)
    assert all(taken(sound).at(point.address).known for point in sound)
