"""What a reviewer is told of the figures."""

import json

import pytest

from keruen.matrix.trust.findings import CODES, findings
from keruen.terms.arrow import conform
from keruen.terms.problems import CATALOGUE, Problem
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Dispute
from keruen.terms.tables import DECISIONS, ESTIMATES, FINDINGS
from tests.matrix.matrix_rows import Engine, all_said


def told(engine: Engine, cases: dict[str, str]) -> list[tuple[str, str, dict[str, object]]]:
    """(place, code, what the sentence is told) of every finding."""
    rows = [row for place, answers in cases.items() for row in all_said(answers, place)]
    decisions = [
        {
            "place": "stale",
            "group": "labour_migrant",
            "measure": "persons",
            "seen": "1 2",
            "value": 7,
            "reason": "",
            "who": "",
            "when": "",
        }
    ]
    frame = findings(engine.of(ESTIMATES, rows), engine.of(DECISIONS, decisions), Dispute())
    found = conform(FINDINGS, frame.collect("pyarrow").to_native()).to_pylist()
    assert {row["code"] for row in found} <= set(CODES)
    return sorted((row["place"], row["code"], json.loads(row["params"])) for row in found)


def test_every_case_of_the_worked_examples_is_told_with_its_numbers(engine: Engine) -> None:
    cases = {
        "apart": "about 40; about 90",
        "presence": "none; about 40",
        "minority": "none; none; about 40",
        "far": "register 120; about 300; about 320",
        "bound": "register 400 partial; about 300; about 320",
        "parts": "part A 200; part B 150; about 300",
        "stale": "about 40; about 45",
        "outlying": "about 60 w4; about 90 w3; about 200 w2",
        "quiet": "about 40; about 45; unknown",
        "alone": "part A 60; part B 40",
    }
    of_persons = {"measure": "persons"}
    assert told(engine, cases) == [
        ("apart", "matrix-apart", {"low": 40, "high": 90, "value": 60} | of_persons),
        ("bound", "matrix-bound-above", {"value": 400, "opinions": 308} | of_persons),
        ("far", "matrix-far-register", {"value": 120, "opinions": 308} | of_persons),
        ("minority", "matrix-minority", {"number": 40} | of_persons),
        ("outlying", "matrix-outlying", {"number": 200, "value": 90} | of_persons),
        ("parts", "matrix-parts-above", {"value": 350, "whole": 300} | of_persons),
        ("presence", "matrix-presence", {"value": 40} | of_persons),
        ("stale", "matrix-stale-decision", {"value": 42} | of_persons),
    ]


def test_the_fourth_answer_of_500_is_outlying(engine: Engine) -> None:
    found = told(engine, {"p": "about 40; about 42; about 45; about 500"})
    assert found == [("p", "matrix-outlying", {"number": 500, "value": 44, "measure": "persons"})]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_every_finding_is_a_sentence_in_every_language(language: str) -> None:
    values = {"low": 40, "high": 90, "value": 60, "number": 40, "opinions": 308, "whole": 300}
    for measure in ("persons", "households"):
        for code in CODES:
            needed = {name: values[name] for name in CATALOGUE[code].needs if name != "measure"}
            sentence, then = Problem(code, measure=measure, **needed).tell(Speaker(language))
            assert sentence.endswith(".")
            assert then.endswith(".")
    assert "-1" not in Speaker(language)("matrix-apart", measure="persons", low=-1, high=-1, value=60)
