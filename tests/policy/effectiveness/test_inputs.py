"""What people write for effectiveness is checked where it is read: the file, the line and what is expected are said."""

import pytest

from keruen.policy.effectiveness.index import score
from keruen.policy.effectiveness.inputs import answers, findings, gaps, indicators
from keruen.policy.effectiveness.integration import audit
from keruen.policy.effectiveness.outcomes import attainment, audited, lives, rates, scored
from keruen.policy.effectiveness.profile import shipped
from keruen.policy.effectiveness.quality import quality
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from tests.policy.evaluation.series import facts

FACTS = facts(
    """
    population - KZ 2022-01-01 1000
    population - KZ 2023-01-01 1000
    arrivals direction=external KZ 2022 30
    departures direction=external KZ 2022 10
    """
)
INDICATOR = {
    "indicator": "arrivals", "unit": "persons", "base": "10", "target": "50",
    "actual": "arrivals@direction=external@KZ@2022", "base_day": "2020-01-01", "due_day": "2024-01-01", "wanted": "up",
}  # fmt: skip


GAP = {"indicator": "a", "natives": "2", "migrants": "1", "better": "more", "weight": ""}


def test_a_number_may_be_an_address_of_the_series() -> None:
    (found,) = indicators([INDICATOR], FACTS, "indicators.csv")
    assert (found.actual.number, found.actual.inputs) == (30, ("arrivals@direction=external@KZ@2022",))


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [("target", "many", "12.5"), ("due_day", "2024", "2026-11-21"), ("wanted", "more", "up, down")],
)
def test_a_wrong_cell_is_named_in_every_language(column: str, value: str, expected: str) -> None:
    with pytest.raises(Problem) as caught:
        indicators([INDICATOR | {column: value}], FACTS, "indicators.csv")
    for language in ("en", "ru", "kk", "ky"):
        wrong, then = caught.value.tell(Speaker(language))
        assert "indicators.csv" in wrong
        assert value in wrong
        assert expected in then


def test_an_empty_answer_is_no_answer() -> None:
    known = [item.code for item in shipped("sdg_10_7_2").items]
    rows = [{"item": "health_care", "answer": "1"}, {"item": "equal_pay", "answer": ""}]
    found = answers(rows, FACTS, known, "sdg.csv")
    assert (found["health_care"].number, found["equal_pay"].reason) == (1, "not_assessed")
    with pytest.raises(Problem, match="health_car"):
        answers([{"item": "health_car", "answer": "1"}], FACTS, known, "sdg.csv")


def test_evidence_has_a_kind_a_reference_and_a_day() -> None:
    row = {
        "question": "language_offer",
        "finding": "met",
        "evidence": "document: Order 12, p. 3, 2026-01-02",
        "recommendation": "",
    }
    (found,) = findings([row], "audit.csv")
    assert [(e.kind, e.reference, e.day) for e in found.evidence] == [("document", "Order 12, p. 3", "2026-01-02")]
    with pytest.raises(Problem, match="Order"):
        findings([row | {"evidence": "Order 12"}], "audit.csv")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"evidence": ""}, "evaluation-finding-evidence"),
        ({"finding": "not_met"}, "evaluation-finding-recommendation"),
        ({"question": "language"}, "evaluation-input"),
        ({"finding": "good"}, "evaluation-input"),
        ({"evidence": "document: Order 12, soon"}, "evaluation-input"),
        ({"evidence": "hearsay: a neighbour, 2026-01-02"}, "evaluation-input"),
    ],
)
def test_a_finding_that_cannot_stand_is_said_where_it_is_written(changed: dict[str, str], code: str) -> None:
    good = {"question": "language_offer", "finding": "met", "evidence": "document: A, 2026-01-02", "recommendation": ""}
    with pytest.raises(Problem) as caught:
        findings([good | changed], "audit.csv")
    assert caught.value.code == code
    with pytest.raises(Problem, match="language_offer"):
        findings([good, good], "audit.csv")


def test_a_balance_that_no_row_gives_is_made_of_its_sides() -> None:
    (found,) = indicators([INDICATOR | {"actual": "net_migration@direction=external@KZ@2022"}], FACTS, "i.csv")
    assert (found.actual.number, len(found.actual.inputs)) == (20, 2)


def test_everything_becomes_outcomes() -> None:
    made = [
        *attainment(indicators([INDICATOR], FACTS, "i.csv"), "KZ", "2021-06-01"),
        *scored(score(shipped("sdg_10_7_2"), {}), "KZ", "2026"),
        *rates(FACTS, "KZ", [2022], "external"),
        *lives(quality(gaps([GAP], FACTS, "g.csv")), "KZ", "2026"),
        *audited(audit([]), "KZ", "2026"),
    ]
    by = {(o.table, o.measure, o.category): o for o in made}
    assert by["attainment", "share", "arrivals"].value == 50
    assert by["attainment", "arrivals", "on_pace"].inputs == "arrivals@direction=external@KZ@2022"
    assert by["coefficients", "turnover", "external"].value == 400
    assert by["sdg_10_7_2", "score", "total"].reason == "not_assessed"
    assert by["quality_of_life", "composite", ""].reason == "too_few_items"
    assert by["integration_audit", "steering", "open"].value == 5
    assert not [o for o in made if o.table == "sdg_10_7_2" and o.measure == "score" and o.value is not None]
