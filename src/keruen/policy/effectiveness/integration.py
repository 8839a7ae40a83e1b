"""An audit of integration: questions, evidence, finding, recommendation, in the manner of supreme audit institutions.

How newcomers adapt, and how newcomers and the people they come to are informed about each other. A finding stands only on
evidence, and a finding that something is not met asks for a recommendation; what nobody looked into is open, never a fault.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

EVIDENCE = ("document", "statistics", "survey", "interview", "visit")
FINDINGS = ("met", "partly", "not_met", "open")


@dataclass(frozen=True)
class Question:
    """A question of the audit: its area, and what counts as evidence for it (codes)."""

    code: str
    area: str
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class Evidence:
    """What an answer rests on: its kind (document, statistics, survey, interview, visit), where to look it up, of what day."""

    kind: str
    reference: str
    day: str


@dataclass(frozen=True)
class Answer:
    """An auditor's answer to a question."""

    question: str
    finding: str
    evidence: tuple[Evidence, ...] = ()
    recommendation: str = ""


@dataclass(frozen=True)
class Fault:
    """An answer that cannot stand: no_evidence, no_recommendation, finding_unknown, question_unknown, question_twice."""

    code: str
    question: str


@dataclass(frozen=True)
class Audited:
    """Every question with the answer that stands (open where none does), counts by area and finding, and the faults."""

    answers: tuple[Answer, ...]
    counts: Mapping[str, Mapping[str, int]]
    faults: tuple[Fault, ...]


@cache
def questions() -> tuple[Question, ...]:
    """The questions that ship."""
    text = (files("keruen.policy.effectiveness") / "profiles" / "integration_audit.yaml").read_text(encoding="utf-8")
    return tuple(
        Question(code, area, tuple(kinds))
        for area, asked in yaml.safe_load(text)["areas"].items()
        for code, kinds in asked.items()
    )


def audit(answers: Iterable[Answer], asked: tuple[Question, ...] | None = None) -> Audited:
    """The audit's table in the order of its questions; an answer that cannot stand leaves its question open."""
    asked = questions() if asked is None else asked
    given: dict[str, Answer] = {}
    faults = []
    known = {question.code for question in asked}
    for answer in answers:
        fault = _fault(answer, known, given)
        if fault:
            faults.append(Fault(fault, answer.question))
        else:
            given[answer.question] = answer
    table = tuple(given.get(question.code, Answer(question.code, "open")) for question in asked)
    counts: dict[str, dict[str, int]] = {}
    for question, answer in zip(asked, table, strict=True):
        counts.setdefault(question.area, dict.fromkeys(FINDINGS, 0))[answer.finding] += 1
    return Audited(table, counts, tuple(faults))


def _fault(answer: Answer, known: set[str], given: Mapping[str, Answer]) -> str:
    if answer.question not in known:
        return "question_unknown"
    if answer.question in given:
        return "question_twice"
    if answer.finding not in FINDINGS:
        return "finding_unknown"
    if answer.finding != "open" and not answer.evidence:
        return "no_evidence"
    if answer.finding in ("partly", "not_met") and not answer.recommendation.strip():
        return "no_recommendation"
    return ""
