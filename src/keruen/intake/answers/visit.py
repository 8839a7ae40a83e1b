"""The interview itself: who was asked, when, how, and whether it took place at all."""

from dataclasses import dataclass
from typing import Any

from keruen.intake.answers.options import option
from keruen.intake.answers.questions import Questions
from keruen.intake.answers.said import Said
from keruen.intake.cells import as_day
from keruen.intake.findings import Notebook
from keruen.terms.settings import Round
from keruen.terms.vocabulary import codes

OBSERVATION = {"nothing": 0, "some": 1, "most": 2, "everything": 3, "0": 0, "1": 1, "2": 2, "3": 3}
LIST = {"none": 0, "partial": 1, "most": 2, "complete": 3, "0": 0, "1": 1, "2": 2, "3": 3}
_YES, _NO = ("yes", "1", "true"), ("no", "0", "false")


@dataclass(frozen=True)
class Visit:
    """One interview: INTERVIEWS without the place; `pseudonym` as the form gives it."""

    pseudonym: str
    kind: str | None
    sex: str | None
    enumerator: str | None
    date: str | None
    mode: str | None
    observation: int | None
    kept_list: int | None
    outcome: str

    def row(self, said: Said, round: Round, instrument: str, place: str | None, informant: str) -> dict[str, Any]:
        """The visit as a row of INTERVIEWS."""
        return {
            "round": round.code,
            "record": said.record,
            "instrument": instrument,
            "place": place,
            "informant": informant,
            "informant_kind": self.kind,
            "informant_sex": self.sex,
            "enumerator": self.enumerator,
            "date": self.date,
            "mode": self.mode,
            "observation": self.observation,
            "list": self.kept_list,
            "outcome": self.outcome,
            "version": said.version,
        }


def visit(said: Said, questions: Questions, round: Round, notes: Notebook) -> Visit:
    """The facts of the interview; what is not among the known codes is a finding and stays empty."""
    facts = questions.facts

    def code(role: str, kind: str) -> str | None:
        return option(said, facts.get(role, ""), codes(kind), notes) or None

    outcome = _outcome(said, questions, notes)
    pseudonym = said.root.get(facts.get("informant", ""), "")
    if not pseudonym and outcome == "assessed" and "informant" in facts:
        notes.add("intake-missing", "warning", said.where, column=facts["informant"])
    return Visit(
        pseudonym=pseudonym or said.record,
        kind=code("informant_kind", "informant_kinds"),
        sex=code("informant_sex", "sexes"),
        enumerator=said.root.get(facts.get("enumerator", "")),
        date=_date(said, facts.get("date", ""), round, notes, expected=outcome == "assessed"),
        mode=code("mode", "modes"),
        observation=OBSERVATION.get(option(said, facts.get("observation", ""), (*OBSERVATION, "unknown"), notes)),
        kept_list=LIST.get(option(said, facts.get("list", ""), (*LIST, "unknown"), notes)),
        outcome=outcome,
    )


def _outcome(said: Said, questions: Questions, notes: Notebook) -> str:
    """`assessed` only with consent, where the form asks for it; an unreadable outcome is not taken for an assessment."""
    question = questions.facts.get("outcome", "")
    outcome = option(said, question, codes("outcomes"), notes)
    if question and said.root.get(question) and not outcome:
        return "other"
    if outcome not in ("", "assessed"):
        return outcome
    return _consent(said, questions.facts.get("consent", ""), notes)


def _consent(said: Said, question: str, notes: Notebook) -> str:
    given = said.root.get(question, "").casefold() if question else "yes"
    if given in _YES:
        return "assessed"
    if given in _NO:
        return "refused"
    code = "intake-option-unknown" if given else "intake-consent-missing"
    notes.add(code, "error", said.where, column=question, value=given[:200], known="yes, no")
    return "refused"


def _date(said: Said, question: str, round: Round, notes: Notebook, *, expected: bool) -> str | None:
    value = said.root.get(question, "") if question else ""
    if not value:
        if question and expected:
            notes.add("intake-missing", "warning", said.where, column=question)
        return None
    return day_of(said, question, value, round, notes)


def day_of(said: Said, question: str, value: str, round: Round, notes: Notebook) -> str | None:
    """The day that an answer names; outside the round it stays, with a warning; what is no day is a finding and None."""
    day = as_day(value)
    if day is None:
        notes.add("intake-date-unreadable", "error", said.where, column=question, value=value[:200])
    elif not round.start <= day <= round.end:
        at = {"value": day, "start": round.start, "end": round.end}
        notes.add("intake-date-outside", "warning", said.where, column=question, **at)
    return day
