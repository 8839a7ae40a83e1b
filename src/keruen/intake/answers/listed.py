"""What informants of a district (B1) say of its settlements: a rough number for each group, as estimates of their own.

They choose where to go (matrix.select) and never enter a sum: they are kept apart from the estimates of settlements.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import pyarrow as pa

from keruen.intake.answers.intervals import of_number, weight
from keruen.intake.answers.options import number, option
from keruen.intake.answers.questions import Questions, sort_out
from keruen.intake.answers.said import Answers, Said, gather, merged, path_of
from keruen.intake.answers.spot import Atlas, spot
from keruen.intake.answers.visit import visit
from keruen.intake.answers.writer import Answerer, Estimates
from keruen.intake.findings import Notebook
from keruen.places.gazetteer import Gazetteer
from keruen.terms.settings import Programme, Round
from keruen.terms.vocabulary import codes


@dataclass(frozen=True)
class Listed:
    """ESTIMATES of settlements as their district sees them, and FINDINGS of what did not enter."""

    estimates: pa.Table
    findings: pa.Table


@dataclass(frozen=True)
class _Form:
    """The questions of the repeat: those on the settlement by role, those on each group."""

    questions: Questions  # in which the place is the settlement of one instance
    repeat: str
    groups: str
    flows: Mapping[str, str]  # group -> question
    numbers: Mapping[str, str]


def listed(
    records: pa.Table, answers: pa.Table, bindings: pa.Table, programme: Programme, round: Round, gazetteer: Gazetteer
) -> Listed:
    """ANSWERS of the B1 submissions RECORDS as estimates of the settlements that they name; other forms give none."""
    form = _form(bindings, programme)
    atlas, notes, made = Atlas.of(gazetteer), Notebook(round.code), Estimates()
    if form is None:
        return Listed(made.table(), notes.table())
    questions = sort_out(bindings, programme)
    for said in gather(records, answers):
        facts = visit(said, questions, round, Notebook(round.code))  # `derive` has told what is wrong with the visit
        district = said.root.get(questions.facts.get("place", ""), "")
        if facts.outcome != "assessed":
            continue
        who = Answerer(round.code, "", f"{district}/{facts.pseudonym}", said.record, "", facts.date)
        who = who.of(basis="opinion", covers="whole", scope="whole")
        _one(said, form, who, facts.kind, atlas, notes, made)
    return Listed(made.table(), notes.table())


def _form(bindings: pa.Table, programme: Programme) -> _Form | None:
    rows = bindings.to_pylist()
    questions = sort_out(bindings, programme)
    found = questions.repeat_with("listed_place") or questions.repeat_with("listed_name")
    if found is None:
        return None
    repeat, roles = found
    facts = {
        "place": roles.get("listed_place", ""), "place_name": roles.get("listed_name", ""),
        "place_district": questions.facts.get("place", ""), "place_region": questions.facts.get("place_region", ""),
    }  # fmt: skip
    by_group = {
        role: {str(row["group"]): str(row["question"]) for row in rows if row["role"] == role and row["group"]}
        for role in ("listed_flow", "listed_number")
    }
    inside = replace(questions, facts=facts)
    return _Form(inside, repeat, roles.get("listed_groups", ""), by_group["listed_flow"], by_group["listed_number"])


def _one(
    said: Said, form: _Form, who: Answerer, kind: str | None, atlas: Atlas, notes: Notebook, made: Estimates
) -> None:
    """The settlements that one informant names."""
    named: set[tuple[str, str]] = set()
    for instance in said.instances(form.repeat):
        place = spot(replace(said, root=merged(said, instance)), form.questions, atlas, notes, settlement=True)
        if place is None:
            continue
        groups = [g for g in instance.get(form.groups, "").split() if g in form.numbers or g in form.flows]
        if any((place, group) in named for group in groups):
            told = {"name": atlas.gazetteer.name(place, "en"), "name_id": place}
            notes.add(
                "trust-listed-twice", "warning", said.where, column=path_of(instance, form.groups), place=place, **told
            )
        for group in groups:
            if (place, group) not in named:
                named.add((place, group))
                heavy = who.of(place=place, group=group, weight=weight(kind, group, ""))
                _number(said, instance, form, heavy, notes, made)


def _number(said: Said, instance: Answers, form: _Form, who: Answerer, notes: Notebook, made: Estimates) -> None:
    """One group of one settlement: nobody, a rough number, or unknown."""
    flow = option(said, form.flows.get(who.group, ""), codes("flows"), notes, instance)
    if flow == "none":
        made.state(who, "persons", "none_present")
        return
    found = number(said, form.numbers.get(who.group, ""), notes, answers=instance, place=who.place, group=who.group)
    if found is None:
        made.state(who, "persons", "unknown")
    else:
        made.reported(who, "persons", of_number(found, "opinion"))
