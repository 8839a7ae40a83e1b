"""What answers mean: interviews, estimates, service answers, recommended settlements, and a finding for all that did not enter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from keruen.intake.answers.asked import Asked
from keruen.intake.answers.flows import flows
from keruen.intake.answers.presence import presence
from keruen.intake.answers.questions import Questions, sort_out
from keruen.intake.answers.recommend import recommended
from keruen.intake.answers.said import Said, gather
from keruen.intake.answers.serve import services
from keruen.intake.answers.size import write_absent, write_present
from keruen.intake.answers.spot import Atlas, spot
from keruen.intake.answers.visit import Visit, visit
from keruen.intake.answers.writer import Answerer, Estimates
from keruen.intake.findings import Notebook
from keruen.intake.reading import FLOWS, RECOMMENDED, Derived
from keruen.places.gazetteer import Gazetteer
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Group, Programme, Round
from keruen.terms.tables import INTERVIEWS, SERVICE_ANSWERS

Row = dict[str, Any]


@dataclass
class _Work:
    """What one call of `derive` knows and has made so far."""

    questions: Questions
    programme: Programme
    round: Round
    atlas: Atlas
    groups: Mapping[str, Group]
    notes: Notebook
    estimates: Estimates = field(default_factory=Estimates)
    interviews: list[Row] = field(default_factory=list)
    services: list[Row] = field(default_factory=list)
    recommended: list[Row] = field(default_factory=list)
    flows: list[Row] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)  # informants so far


def derive(
    records: pa.Table, answers: pa.Table, bindings: pa.Table, programme: Programme, round: Round, gazetteer: Gazetteer
) -> Derived:
    """ANSWERS of the submissions RECORDS (all of one instrument, whose BINDINGS are given) as estimates and interviews.

    Every record is a row of `interviews`; one without a known place has no estimates and a finding of severity error.
    """
    instruments = dict(zip(records.column("record").to_pylist(), records.column("instrument").to_pylist(), strict=True))
    work = _Work(
        questions=sort_out(bindings, programme),
        programme=programme,
        round=round,
        atlas=Atlas.of(gazetteer),
        groups={group.code: group for group in programme.groups},
        notes=Notebook(round.code),
    )
    for said in gather(records, answers):
        _one(said, instruments[said.record], work)
    return Derived(
        estimates=work.estimates.table(),
        interviews=from_rows(INTERVIEWS, work.interviews),
        service_answers=from_rows(SERVICE_ANSWERS, work.services),
        findings=work.notes.table(),
        recommended=from_rows(RECOMMENDED, work.recommended),
        flows=from_rows(FLOWS, work.flows),
        records=records,
        answers=answers,
    )


def _one(said: Said, instrument: str, work: _Work) -> None:
    """One submission: always an interview, and estimates if it was assessed in a known place."""
    facts = visit(said, work.questions, work.round, work.notes)
    place = spot(said, work.questions, work.atlas, work.notes, settlement=instrument != "b1")
    informant = _informant(said, facts, place, instrument, work)
    work.interviews.append(facts.row(said, work.round, instrument, place, informant))
    if place is None or facts.outcome != "assessed" or instrument == "b1":
        return
    _estimate(said, facts, Answerer(work.round.code, place, informant, said.record, "", facts.date), work)
    round_, notes = work.round.code, work.notes
    if work.questions.access:
        work.services += services(said, work.questions, work.programme, round_, place, informant, notes)
    work.recommended += recommended(said, work.questions, round_, place, informant)


def _informant(said: Said, facts: Visit, place: str | None, instrument: str, work: _Work) -> str:
    """`place/pseudonym`, unique in the round; one that an instrument meets twice gets a number and a warning."""
    name = facts.pseudonym if facts.pseudonym == said.record else f"{place or '?'}/{facts.pseudonym}"
    key = f"{instrument} {name}"
    work.names[key] = work.names.get(key, 0) + 1
    if work.names[key] == 1:
        return name
    if facts.outcome == "assessed" and place is not None:
        column = work.questions.facts.get("informant", "")
        work.notes.add(
            "intake-informant-twice", "warning", said.where, column=column, place=place, value=facts.pseudonym
        )
    return f"{name}#{work.names[key]}"


def _estimate(said: Said, facts: Visit, who: Answerer, work: _Work) -> None:
    questions = work.questions
    if not questions.groups:
        return
    for code, state in presence(said, questions, work.notes, who.place).items():
        group = work.groups[code]
        asked = Asked(said, facts, questions.groups[code], group, who.of(group=code), work.atlas.regions)
        if state == "present":
            write_present(asked, work.estimates, work.notes)
            work.flows += flows(asked)
        else:
            write_absent(asked, state, work.estimates)
