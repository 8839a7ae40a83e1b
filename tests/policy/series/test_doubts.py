"""Each bad input has a doubt, a sentence in two languages, and no number."""

import pytest

from keruen.places.gazetteer import shipped as gazetteer
from keruen.policy.series.doubts import doubts, reasons
from keruen.policy.series.find import Series
from keruen.policy.series.shipped import shipped
from keruen.terms.sentences import Speaker
from tests.policy.series.points import point

PLACES = gazetteer("kazakhstan")


def years(values: list[float | None], measure: str = "arrivals", unit: str = "persons", first: int = 2010):  # type: ignore[no-untyped-def]
    return [point(f"KZ-11 {first + n} {measure}", v, unit=unit) for n, v in enumerate(values)]


CASES = {
    "duplicate": [point("KZ-11 2022 arrivals", 5), point("KZ-11 2022 arrivals", 6)],
    "vintage": [point("KZ-33 2020 arrivals", 5, vintage="KZ-17")],
    "negative": [point("KZ-11 2022 births", -5)],
    "thousands_or_persons": years([12000, 12500, 13, 12800, 13100]),
    "percent_or_fraction": [
        point(f"{p} 2022 unemployment_rate", v, unit="percent")
        for p, v in (("KZ-11", 0.048), ("KZ-15", 0.051), ("KZ-23", 0.047))
    ],
    "missing_years": [*years([5, 6, 5], first=2010), *years([7, 6], first=2015)],
}


@pytest.mark.parametrize("reason", CASES)
def test_each_fault_is_found_and_said(reason: str) -> None:
    found = doubts(CASES[reason], PLACES)
    assert [d.reason for d in found] == [reason]
    for language in ("en", "ru", "kk", "ky"):
        what, then = found[0].problem.tell(Speaker(language))
        assert what
        assert then


def test_doubtful_figures_give_no_number_and_gaps_take_none_away() -> None:
    assert reasons(doubts(CASES["negative"], PLACES)) == {"births@@KZ-11@2022": "negative"}
    assert reasons(doubts(CASES["missing_years"], PLACES)) == {}


def test_balances_may_be_negative_and_great_growth_is_no_fault() -> None:
    assert doubts([point("KZ-11 2022 net_migration", -5)], PLACES) == ()
    assert doubts(years([100, 150, 300, 900, 2000]), PLACES) == ()


def test_equal_duplicates_are_no_doubt() -> None:
    assert doubts([point("KZ-11 2022 arrivals", 5), point("KZ-11 2022 arrivals", 5)], PLACES) == ()


def test_a_series_of_small_figures_may_jump() -> None:
    assert doubts(years([1, 2, 1, 1500, 2]), PLACES) == ()


def test_numbers_of_a_doubt_are_written_as_the_language_writes_them() -> None:
    found = doubts(years([12000, 12500, 13, 43560.5, 43560.5]), PLACES)
    [said] = [d.problem.tell(Speaker("ru"))[0] for d in found if d.reason == "thousands_or_persons"]
    assert "12\u00a0500" in said
    assert "." not in said.partition("равен")[2].partition(":")[0]


def test_what_ships_has_gaps_and_three_figures_that_seem_to_be_thousands() -> None:
    found = doubts(Series.of(shipped()).points, PLACES)
    assert {d.reason for d in found} <= {"missing_years", "thousands_or_persons"}
    assert all(address.startswith("sdg_11_1_1@") for address in reasons(found))
    assert len(reasons(found)) == 3
