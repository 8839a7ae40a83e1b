"""All checks together: settings, order, engines, sentences."""

import json
from random import Random

import pytest

from keruen.checks import CHECKS
from keruen.checks.kit.check import SEVERITIES
from keruen.checks.kit.run import Setting, run
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import CATALOGUE
from keruen.terms.sentences import Speaker
from tests.checks.checks_rows import Lazy, data, duckdb_engine, found, interview, polars_engine

FAULTS = [
    interview("r1", lm_persons=200, lm_sex_male=150, lm_sex_female=90, lm_previous=1, lm_arrived=1, lm_left=1),
    interview("r2", lm_persons=640, lm_sex_male=70, lm_sex_female=30, start="2023-11-05T02:00:00.000+05:00"),
    interview("r3", im_persons=20, im_households=80, district="KZ551000", gps="10 10 0 5", informant="k"),
    interview("r4", im_persons=150, im_households=30, informant="k"),
    interview("r5", place="p2", lm_persons=200, lm_sex_male=150, lm_sex_female=90),
]


def test_both_engines_find_the_same_in_the_same_order() -> None:
    one, other = (run(CHECKS, data(engine(), FAULTS), {}) for engine in (duckdb_engine, polars_engine))
    assert one.findings.to_pylist() == other.findings.to_pylist()
    assert one.tally.to_pylist() == other.tally.to_pylist()
    assert len({row["code"] for row in one.findings.to_pylist()}) >= 8


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_submissions_changes_nothing(lazy: Lazy, seed: int) -> None:
    shuffled = FAULTS[:]
    Random(seed).shuffle(shuffled)
    one, other = (run(CHECKS, data(lazy, rows), {}) for rows in (FAULTS, shuffled))
    assert one.tally.to_pylist() == other.tally.to_pylist()
    left, right = ([row | {"row": None} for row in checked.findings.to_pylist()] for checked in (one, other))
    assert left == right


def test_a_round_without_anything_has_no_findings(lazy: Lazy) -> None:
    checked = run(CHECKS, data(lazy), {})
    assert checked.findings.num_rows == 0
    assert checked.tally.num_rows == len(CHECKS)


def test_clean_interviews_have_no_findings(lazy: Lazy) -> None:
    clean = [
        interview(f"r{n}", place=f"p{n}", lm_persons=31 + n, lm_sex_male=20 + n, lm_sex_female=11, **when)
        for n, when in ((n, {"start": f"2023-11-{n:02}T10:00:00.000+05:00", "end": f"2023-11-{n:02}T10:31:00.000+05:00"})
                        for n in range(1, 9))
    ]  # fmt: skip
    assert run(CHECKS, data(lazy, clean), {}).findings.to_pylist() == []


def test_a_finding_names_the_row_of_the_raw_file(lazy: Lazy) -> None:
    first = run(CHECKS, data(lazy, FAULTS), {}).findings.to_pylist()[0]
    assert (first["record"], first["source"], first["row"], first["round"]) == ("r1", "raw.csv", 2, "r2")


def test_a_check_can_be_switched_off_or_made_a_note(lazy: Lazy) -> None:
    settings = {"stock_flow": Setting(enabled=False), "parts_and_totals": Setting(severity="note")}
    checked = run(CHECKS, data(lazy, FAULTS), settings)
    assert "stock_flow" not in checked.tally.column("check").to_pylist()
    severities = {row["code"]: row["severity"] for row in checked.findings.to_pylist()}
    assert severities["checks-parts-and-totals"] == "note"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_has_a_name_and_every_finding_a_sentence(language: str) -> None:
    say = Speaker(language)
    for check in CHECKS:
        assert len(say(f"{check.code}.title")) > 4
        assert set(CATALOGUE[check.code].needs) == set(check.says)
        assert check.severity in SEVERITIES
    for row in run(CHECKS, data(polars_engine(), FAULTS), {}).findings.to_pylist():
        assert say(row["code"], **json.loads(row["params"])) != say(f"{row['code']}.next")


def test_the_sentence_of_a_finding_in_two_languages() -> None:
    (params,) = found("stock_flow", data(polars_engine(), FAULTS))
    said = {name: params[name] for name in ("expected", "number")}
    assert Speaker("en")("checks-stock-flow", **said) == (
        "Previous number plus arrivals minus departures is 1, but the present number is 200."
    )
    assert Speaker("ru")("checks-stock-flow", **said) == (
        "Прежнее число плюс прибывшие минус выбывшие даёт 1, а нынешнее число — 200."
    )


def test_no_two_checks_share_an_id() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
