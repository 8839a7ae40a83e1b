"""Checks of an enumerator's habits beside the others, and of migrants beside inhabitants."""

import numpy as np
import pytest

from keruen.checks.near_duplicates import gower
from keruen.places.gazetteer import Gazetteer
from keruen.terms.sentences import Speaker
from tests.checks.checks_rows import PLACES, Lazy, data, found, interview, tally
from tests.checks.test_outliers import settled

YEARS = [f"lm_year_{year}" for year in range(2020, 2024)]


def test_an_enumerator_who_leaves_a_fact_out_is_told(lazy: Lazy) -> None:
    full = [interview(f"a{n}", place=f"p{n % 40 + 1}", lm_persons=10 + n) for n in range(60)]
    lacks = [
        interview(f"b{n}", place=f"p{n + 1}", enumerator="E2", informant_sex="male" if n < 20 else None, lm_persons=5)
        for n in range(40)
    ]
    told = found("enumerator_missing", data(lazy, [*full, *lacks]))
    assert [(f["enumerator"], f["fact"], f["k"], f["n"], f["usual"]) for f in told] == [
        ("E2", "informant_sex", 20, 40, 0)
    ]


def test_an_enumerator_whose_parts_are_all_the_same_is_told(lazy: Lazy) -> None:
    def broken(record: str, place: int, who: str, *parts: int) -> dict[str, object]:
        said = dict(zip(YEARS, parts, strict=True))
        return interview(record, place=f"p{place}", enumerator=who, lm_persons=sum(parts), **said)

    usual = [broken(f"a{n}", n + 1, "E1", n, 3, 9, 4) for n in range(30)]
    same = [broken(f"b{n}", n + 1, "E2", 2 + n, 2 + n, 2 + n, 2 + n) for n in range(30)]
    told = found("enumerator_straight", data(lazy, [*usual, *same]))
    assert [(f["enumerator"], f["k"], f["n"], f["usual"]) for f in told] == [("E2", 30, 30, 0)]


def test_more_migrants_than_half_of_the_inhabitants_are_told(lazy: Lazy) -> None:
    people = {"p1": 1000, "p2": 1000, "p3": 50}
    places = Gazetteer.from_rows(row | {"population": people.get(row["place"])} for row in PLACES.rows())
    figures = [settled("p1", 600), settled("p2", 500), settled("p3", 40), settled("p4", 900)]
    given = data(lazy, gazetteer=places, settled=figures)
    assert [(f["place"], f["value"], f["population"]) for f in found("population", given)] == [("p1", 600, 1000)]
    assert tally("population", given) == (2, 1, 1)


def test_a_text_under_a_question_for_a_number_does_not_make_all_numbers_codes() -> None:
    numeric = np.array([True, True])
    distances = gower(np.array([51.0, 20.0]), np.array([[50.0, 20.0], [7.5, 20.0]]), numeric)
    assert distances == pytest.approx([1 / 51 / 2, 1 / 2])


@pytest.mark.parametrize(
    ("language", "missing", "population"),
    [
        ("en", "E2: the sex of the informant is missing in 50 % of the interviews (20 of 40); with the others it is 0 %.",
         "The figure is 600, but the settlement has 1,000 inhabitants."),
        ("ru", "E2: не указано «пол информанта» в 50 % интервью (20 из 40), у остальных — в 0 %.",
         "Показатель — 600, а жителей в населённом пункте — 1\u00a0000."),
    ],
)  # fmt: skip
def test_their_sentences(language: str, missing: str, population: str) -> None:
    say = Speaker(language)
    rate = {"enumerator": "E2", "fact": "informant_sex", "k": 20, "n": 40, "percent": 50, "usual": 0}
    assert say("checks-enumerator-missing", **rate) == missing
    assert say("checks-population", value=600, population=1000) == population


def test_a_part_with_fewer_persons_than_households_is_told(lazy: Lazy) -> None:
    def part(measure: str, value: int) -> dict[str, object]:
        return {
            "round": "r2", "place": "p1", "record": "r1", "informant": "k", "group": "internal_migrant", "measure": measure,
            "dimension": "origin", "category": "KZ-47", "state": "reported", "value": value, "low": value, "high": value,
            "open_ended": False, "basis": "opinion", "covers": "unknown", "scope": "whole", "part": "", "weight": 1,
            "date": "2023-11-05",
        }  # fmt: skip

    told = found("household_size", data(lazy, estimates=[part("persons", 94), part("households", 238)]))
    assert [(f["record"], f["persons"], f["households"]) for f in told] == [("r1", 94, 238)]
