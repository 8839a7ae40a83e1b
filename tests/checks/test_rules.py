"""Rules of a programme: what they may say, what they find, and what is wrong with them."""

import json
from typing import Any

import pytest

from keruen.checks.kit.bound import questions
from keruen.checks.kit.run import Checked
from keruen.checks.rules.edits import edits
from keruen.checks.rules.judge import judge_rules
from keruen.checks.rules.lint import lint
from keruen.checks.rules.parser import UnreadableError, parse
from keruen.checks.rules.rule import Written
from keruen.checks.rules.syntax import And, If, Is, Linear, Not, Or, names
from keruen.forms.bindings import bindings
from keruen.forms.reading.form import FormModel, Question
from tests.checks.checks_rows import PROGRAMME, ROUND, Lazy, data, duckdb_engine, interview, polars_engine


def written(*texts: str, **more: Any) -> list[Written]:
    return [Written(f"rule{n}", text, parse(text), **more) for n, text in enumerate(texts, start=1)]


def judged(lazy: Lazy, text: str, *interviews: dict[str, Any]) -> tuple[int, int, int]:
    row = judge_rules(written(text), (), data(lazy, interviews)).tally.to_pylist()[0]
    return row["holds"], row["fails"], row["unknown"]


# --- reading ---------------------------------------------------------------------------------------------------------------


def test_a_comparison_becomes_one_sum_beside_zero() -> None:
    assert parse("a + 2 * b <= c + 3") == Linear((("a", 1), ("b", 2), ("c", -1)), -3, "<=")
    assert parse("a > b") == Linear((("a", -1), ("b", 1)), 0, "<")
    assert parse("0.5 * a >= b") == Linear((("a", -1), ("b", 2)), 0, "<=")
    assert parse("-a + a = 0") == Linear((), 0, "=")


def test_words_and_arrows_bind_as_usual() -> None:
    one, two, three = Is("m", "x", True), Is("m", "y", True), Is("k", "z", False)
    assert parse("m = 'x' or m = 'y' and k != 'z'") == Or((one, And((two, three))))
    assert parse("(m = 'x' or m = 'y') and k != 'z'") == And((Or((one, two)), three))
    assert parse("not m = 'x' -> m = 'y' -> k != \"z\"") == If(Not(one), If(two, three))


def test_names_are_questions_sums_of_repeats_and_measures() -> None:
    text = "sum( lm_top_persons ) + lm_top_other <= labour_migrant.persons[year=2022] + labour_migrant.persons"
    assert names(parse(text)) == (
        "labour_migrant.persons", "labour_migrant.persons[year=2022]", "lm_top_other", "sum(lm_top_persons)",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("a <=", "..."), ("a < b < c", "< c"), ("a & b", "& b"), ("a + 'x' = 'y'", "'x' = 'y'"), ("2 * 'x' = 1", "'x' = 1"),
        ("a < 'x'", "'x'"), ("(a < b", "..."), ("a <= b)", ")"), ("", "..."), ("a b < c", "b < c"), ("a * b < c", "* b < c"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(text: str, rest: str) -> None:
    with pytest.raises(UnreadableError) as error:
        parse(text)
    assert str(error.value) == rest


# --- judging ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ({"lm_persons": 9, "lm_sex_male": 5, "lm_sex_female": 4}, (1, 0, 0)),
        ({"lm_persons": 9, "lm_sex_male": 5, "lm_sex_female": 5}, (0, 1, 0)),
        ({"lm_persons": 9, "lm_sex_male": 15}, (0, 0, 1)),  # one part is missing: nobody knows
        ({"im_persons": 9}, (0, 0, 0)),  # nothing that the rule speaks of: no case
    ],
)
def test_a_sum_holds_fails_or_is_unknown(lazy: Lazy, said: dict[str, int], verdict: tuple[int, int, int]) -> None:
    assert judged(lazy, "lm_sex_male + lm_sex_female <= lm_persons", interview("r1", **said)) == verdict


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ({"lm_basis": "register", "lm_persons": 50}, (1, 0, 0)),
        ({"lm_basis": "register", "lm_persons": 2}, (0, 1, 0)),
        ({"lm_basis": "opinion", "lm_persons": 2}, (1, 0, 0)),
        ({"lm_basis": "opinion"}, (1, 0, 0)),  # the condition does not hold: the missing number does not matter
        ({"lm_basis": "register"}, (0, 0, 1)),
    ],
)
def test_an_implication_knows_three_values(lazy: Lazy, said: dict[str, Any], verdict: tuple[int, int, int]) -> None:
    assert judged(lazy, "lm_basis = 'register' -> lm_persons >= 10", interview("r1", **said)) == verdict


def test_repeats_are_summed_and_measures_read_from_the_estimates(lazy: Lazy) -> None:
    top = {"lm_top[1]/lm_top_code": "UZB", "lm_top[1]/lm_top_persons": 70, "lm_top[2]/lm_top_code": "TJK",
           "lm_top[2]/lm_top_persons": 50}  # fmt: skip
    one = interview("r1", lm_persons=100, lm_year_2022=60, **top)
    assert judged(lazy, "sum(lm_top_persons) <= lm_persons", one) == (0, 1, 0)
    assert judged(lazy, "sum(lm_top_persons) = 120", one) == (1, 0, 0)
    assert judged(lazy, "labour_migrant.persons[year=2022] <= 0.5 * labour_migrant.persons", one) == (0, 1, 0)
    assert judged(lazy, "labour_migrant.persons[nationality=TJK] != 50", one) == (0, 1, 0)


def several(*rows: dict[str, Any], weights: dict[str, int] | None = None) -> dict[str, Checked]:
    rules = written("lm_sex_male + lm_sex_female <= lm_persons", "lm_persons <= 2 * lm_sex_male", weights=weights or {})
    asked = edits(questions([("b2", "keruen_b2", bindings("b2", PROGRAMME, ROUND))]))
    return {
        name: judge_rules(rules, asked, data(engine(), rows))
        for name, engine in (("duckdb", duckdb_engine), ("polars", polars_engine))
    }


def test_of_a_record_that_breaks_several_rules_the_fewest_answers_are_named() -> None:
    """60 + 50 > 10 breaks the programme's rule and Keruen's own; 100 + 20 - 10 = 110 breaks the flows: all by 10."""
    wrong = interview("r1", lm_persons=10, lm_sex_male=60, lm_sex_female=50, lm_previous=100, lm_arrived=20, lm_left=10)
    for checked in several(wrong).values():
        told = [row for row in checked.findings.to_pylist() if row["code"] == "checks-fewest-answers"]
        assert [(row["record"], row["column"], json.loads(row["params"])) for row in told] == [
            ("r1", "lm_persons", {"cells": "lm_persons", "n": 3})
        ]


def test_both_engines_judge_rules_alike() -> None:
    rows = [
        interview("r1", lm_persons=10, lm_sex_male=60, lm_sex_female=50),
        interview("r2", lm_persons=90, lm_sex_male=5),
    ]
    found = several(*rows)
    assert found["duckdb"].findings.to_pylist() == found["polars"].findings.to_pylist()
    assert {row["check"]: row["fails"] for row in found["duckdb"].tally.to_pylist()} == {
        "rule:rule1": 1,
        "rule:rule2": 1,
    }


def test_the_rules_that_every_form_implies() -> None:
    table = questions([("b2", "keruen_b2", bindings("b2", PROGRAMME, ROUND))])
    implied = {rule.id: rule.text for rule in edits(table, {("labour_migrant", "reason")})}
    assert implied["parts:labour_migrant.sex"] == "lm_sex_male + lm_sex_female <= lm_persons"
    assert implied["flows:internal_migrant"] == "im_previous + im_arrived - im_left = im_persons"
    assert implied["households:internal_migrant"] == "im_households <= im_persons"
    assert implied["parts:labour_migrant.nationality"] == "sum(lm_top_persons) + lm_top_other <= lm_persons"
    assert "parts:labour_migrant.reason" not in implied


# --- examining -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "remarks"),
    [
        (["a <= 5", "b <= 5"], []),
        (["a < 0"], [("impossible", "rule1", "none")]),
        (["a <= 5", "a > 5"], [("impossible", "rule2", "rule1")]),
        (["a + b = 9", "a >= 5", "b >= 5"], [("impossible", "rule3", "rule1, rule2")]),
        (["a > 5 -> b > 5", "a > 5 -> b < 3"], [("impossible", "rule2", "rule1")]),
        (["m = 'x'", "m = 'y'"], [("impossible", "rule2", "rule1")]),
        (["m = 'x' and m != 'x'"], [("impossible", "rule1", "none")]),
        (["a >= 0"], [("redundant", "rule1", "none")]),
        (["a <= 5 or a > 5"], [("redundant", "rule1", "none")]),
        (["a <= 5", "a <= 7"], [("redundant", "rule2", "rule1")]),
        (["a <= 7", "a <= 5"], [("redundant", "rule1", "rule2")]),
        (["a <= 5", "2 * a <= 10"], [("redundant", "rule2", "rule1")]),
        (["a <= b", "b <= c", "a <= c"], [("redundant", "rule3", "rule1, rule2")]),
        (["a <= 5", "a > 5 -> b > 1"], [("redundant", "rule2", "rule1")]),
        (["m = 'x' -> a > 3", "m != 'x' or a > 2"], [("redundant", "rule2", "rule1")]),
        (["labour_migrant.persons[tribe=a] > 2"], [("undecidable", "rule1", "labour_migrant.persons[tribe=a]")]),
        (["labour_migrant.households > 2"], [("undecidable", "rule1", "labour_migrant.households")]),
    ],
)
def test_faults_of_rules_are_named(texts: list[str], remarks: list[tuple[str, str, str]]) -> None:
    assert [(r.fault, r.rule, r.other) for r in lint(written(*texts), (), PROGRAMME)] == remarks


def form(form_id: str, **relevant: str) -> FormModel:
    questions_ = tuple(Question(name, "integer", n, relevant=text) for n, (name, text) in enumerate(relevant.items()))
    return FormModel(form_id, "1", questions_, {}, {}, ("en",))


def test_a_name_that_no_form_asks_makes_a_rule_undecidable() -> None:
    remarks = lint(written("number + numbr <= 5"), [form("b2", number="")], PROGRAMME)
    assert [(r.fault, r.other) for r in remarks] == [("undecidable", "numbr")]


def test_questions_of_two_forms_never_meet() -> None:
    forms = [form("b2", number=""), form("services", households="")]
    assert [r.other for r in lint(written("number >= households"), forms, PROGRAMME)] == ["households, number"]


def test_questions_on_conditions_that_exclude_each_other_never_meet() -> None:
    one = form("b2", number="${kind} = 'number'", band="${kind} = 'band'", count="${kind} = 'number'")
    assert [r.other for r in lint(written("number <= band + count"), [one], PROGRAMME)] == ["band, count"]
    assert lint(written("number <= count + 1"), [one], PROGRAMME) == []


def test_a_rule_that_names_answers_of_both_kinds_is_judged_alike_in_lint_and_on_data(lazy: Lazy) -> None:
    """What lint calls redundant never fails where the other holds: tried on every small pair."""
    rows = [interview(f"r{a}{b}", lm_sex_male=a, lm_sex_female=b, lm_persons=1) for a in range(4) for b in range(4)]
    given = data(lazy, rows)
    strict, loose = written("lm_sex_male + lm_sex_female <= 3", "lm_sex_male <= 3")
    assert [r.rule for r in lint([strict, loose], (), PROGRAMME)] == ["rule2"]
    failed = {
        rule.id: {row["record"] for row in judge_rules([rule], (), given).findings.to_pylist()}
        for rule in (strict, loose)
    }
    assert failed["rule2"] <= failed["rule1"]
