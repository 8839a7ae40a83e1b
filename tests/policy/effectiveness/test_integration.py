"""The audit of integration: a finding stands on evidence, and what nobody looked into is open."""

import pytest

from keruen.policy.effectiveness.integration import FINDINGS, Answer, Evidence, audit, questions
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker

SEEN = (Evidence("document", "Order 12", "2026-01-01"),)


def test_nobody_looked_and_everything_is_open() -> None:
    found = audit([])
    assert {answer.finding for answer in found.answers} == {"open"}
    assert sum(counts["open"] for counts in found.counts.values()) == len(questions()) == 21


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (Answer("language_offer", "met"), "no_evidence"),
        (Answer("language_offer", "not_met", SEEN), "no_recommendation"),
        (Answer("language_offer", "good", SEEN), "finding_unknown"),
        (Answer("language", "met", SEEN), "question_unknown"),
    ],
)
def test_an_answer_that_cannot_stand_leaves_its_question_open(answer: Answer, fault: str) -> None:
    found = audit([answer])
    assert [(f.code, f.question) for f in found.faults] == [(fault, answer.question)]
    assert {a.finding for a in found.answers} == {"open"}
    for language in LANGUAGES:
        assert answer.question in Speaker(language)(f"evaluation-audit-{fault}", question=answer.question)


def test_a_finding_on_evidence_stands_and_is_counted_in_its_area() -> None:
    twice = [Answer("language_offer", "met", SEEN), Answer("language_offer", "partly", SEEN, "More teachers")]
    found = audit([*twice, Answer("work_match", "partly", SEEN, "Recognise diplomas")])
    assert found.counts["adaptation"] == {"met": 1, "partly": 1, "not_met": 0, "open": 4}
    assert [f.code for f in found.faults] == ["question_twice"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_verdicts_and_bands_have_names(language: str) -> None:
    say = Speaker(language)
    assert all(say(f"evaluation-finding-{code}") for code in FINDINGS)
    assert all(say(f"evaluation-verdict-{code}") for code in ("attained", "on_pace", "behind", "wrong_way"))
    bands = ("further_progress", "partially_meets", "meets", "fully_meets", "low", "middle", "high")
    assert len({say(f"evaluation-band-{code}") for code in bands}) == 7
