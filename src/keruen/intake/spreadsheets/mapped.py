"""A plain spreadsheet by its mapping, second half: what its rows say of each group.

mapping = load_mapping(path)
reading = read_plain(workbook, mapping, round.code)            # records and answers, which cleaning may correct
derived = derive_mapped(reading.records, answers, mapping, programme, round)
derived = read_mapped(workbook, mapping, programme, round)     # both at once
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from keruen.intake.answers.intervals import weight
from keruen.intake.answers.options import option
from keruen.intake.answers.said import Said, gather
from keruen.intake.answers.spot import Atlas, matched
from keruen.intake.answers.visit import LIST, OBSERVATION, Visit, day_of
from keruen.intake.answers.writer import Answerer, Estimates
from keruen.intake.exports.recognising.headers import folded
from keruen.intake.findings import Notebook
from keruen.intake.limits import Limits
from keruen.intake.reading import CARRIED, Derived
from keruen.intake.spreadsheets.mapped_numbers import write_group
from keruen.intake.spreadsheets.mapping import SheetMapping, Source
from keruen.intake.spreadsheets.plain import DEFAULT, read_plain
from keruen.places.gazetteer import Gazetteer
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Programme, Round
from keruen.terms.tables import INTERVIEWS
from keruen.terms.vocabulary import codes


@dataclass
class _Work:
    mapping: SheetMapping
    programme: Programme
    round: Round
    atlas: Atlas | None
    notes: Notebook
    estimates: Estimates = field(default_factory=Estimates)
    interviews: list[dict[str, Any]] = field(default_factory=list)
    carried: list[dict[str, Any]] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)  # informants so far


def read_mapped(
    path: Path,
    mapping: SheetMapping,
    programme: Programme,
    round: Round,
    gazetteer: Gazetteer | None = None,
    limits: Limits = DEFAULT,
) -> Derived:
    """A plain spreadsheet as Derived, its findings together; with a gazetteer, an unknown place is a finding."""
    reading = read_plain(path, mapping, round.code, limits)
    found = derive_mapped(reading.records, reading.answers, mapping, programme, round, gazetteer)
    return replace(found, findings=pa.concat_tables([reading.findings, found.findings]))


def derive_mapped(
    records: pa.Table,
    answers: pa.Table,
    mapping: SheetMapping,
    programme: Programme,
    round: Round,
    gazetteer: Gazetteer | None = None,
) -> Derived:
    """Records and answers of `read_plain` as Derived. Every record is an interview."""
    atlas = Atlas.of(gazetteer) if gazetteer else None
    work = _Work(mapping, programme, round, atlas, Notebook(round.code))
    for said in gather(records, answers):
        _one(said, work)
    return Derived(
        estimates=work.estimates.table(),
        interviews=from_rows(INTERVIEWS, work.interviews),
        findings=work.notes.table(),
        carried=from_rows(CARRIED, work.carried),
        records=records,
        answers=answers,
    )


def _one(said: Said, work: _Work) -> None:
    mapping = work.mapping
    place = _place(said, work)
    visit = _visit(said, work)
    informant = _informant(said, place, visit, work)
    work.interviews.append(visit.row(said, work.round, mapping.instrument, place, informant))
    if place is None or visit.outcome != "assessed":
        return
    listed = _word(said, mapping, "basis", ("register", "count", "observation", "opinion"), work) or "opinion"
    scope = _word(said, mapping, "scope", ("whole", "part"), work) or "whole"
    knowledge = _word(said, mapping, "knowledge", ("partly", "well"), work)
    covers = _word(said, mapping, "covers", ("whole", "partial"), work) or ("partial" if _listed(listed) else "whole")
    part = (_text(said, mapping.interview.get("part"), mapping) or "?") if scope == "part" else ""
    who = Answerer(work.round.code, place, informant, said.record, "", visit.date, 1, listed, covers, scope, part)
    for columns in mapping.groups:
        group = who.of(group=columns.group, weight=weight(visit.kind, columns.group, knowledge))
        write_group(said, columns, mapping, group, work.programme, work.estimates, work.notes)
    _carry(said, place, work)


def _informant(said: Said, place: str | None, visit: Visit, work: _Work) -> str:
    """`place/pseudonym`, unique in the file; a pseudonym that a column gives twice for one place is told."""
    name = f"{place or '?'}/{visit.pseudonym}"
    work.names[name] = work.names.get(name, 0) + 1
    if work.names[name] == 1:
        return name
    source = work.mapping.interview.get("informant")
    if source and source.column and place is not None:
        where = said.where
        work.notes.add(
            "intake-informant-twice", "warning", where, column=source.column, place=place, value=visit.pseudonym
        )
    return f"{name}#{work.names[name]}"


def _listed(basis: str) -> bool:
    return basis in ("register", "count")


def _place(said: Said, work: _Work) -> str | None:
    level = work.mapping.levels[-1]
    question = _question(level.code, work.mapping)
    code = said.root.get(question, "")
    if not code:
        work.notes.add("intake-place-missing", "error", said.where, column=level.code)
        return None
    if work.atlas is None:
        return code
    found = work.atlas.gazetteer.find(code)
    if found is not None:
        return found.id
    return matched(said, level.code, code, work.atlas, work.notes, (), settlement=True)


def _question(column: str, mapping: SheetMapping) -> str:
    """The question under which a column is kept."""
    return next((question for question, kept in mapping.keep.items() if kept == column), column)


def _text(said: Said, source: Source | None, mapping: SheetMapping) -> str:
    """A fact of the row: the constant, or the word of the column, translated."""
    if source is None:
        return ""
    if not source.column:
        return source.constant
    word = said.root.get(_question(source.column, mapping), "")
    return source.values.get(folded(word), source.otherwise if source.values or not word else word)


def _word(said: Said, mapping: SheetMapping, fact: str, allowed: tuple[str, ...], work: _Work) -> str:
    """A coded fact; a word that the mapping does not translate is a finding."""
    source = mapping.interview.get(fact)
    found = _text(said, source, mapping)
    if source and source.column and not found and said.root.get(_question(source.column, mapping)):
        found = said.root[_question(source.column, mapping)]
    return option(said, fact, allowed, work.notes, {fact: found}) if found else ""


def _visit(said: Said, work: _Work) -> Visit:
    mapping, facts = work.mapping, work.mapping.interview
    date_source = facts.get("date")
    stated = _text(said, date_source, mapping)
    column = date_source.column if date_source else ""
    date = day_of(said, column or "date", stated, work.round, work.notes) if stated else work.round.start
    outcome = _word(said, mapping, "outcome", codes("outcomes"), work)
    had = facts.get("outcome")
    return Visit(
        pseudonym=_text(said, facts.get("informant"), mapping) or f"row {said.where.row}",
        kind=_word(said, mapping, "informant_kind", codes("informant_kinds"), work) or None,
        sex=_word(said, mapping, "informant_sex", codes("sexes"), work) or None,
        enumerator=_text(said, facts.get("enumerator"), mapping) or None,
        date=date,
        mode=_word(said, mapping, "mode", codes("modes"), work) or None,
        observation=OBSERVATION.get(_text(said, facts.get("observation"), mapping)),
        kept_list=LIST.get(_text(said, facts.get("list"), mapping)),
        outcome=outcome or ("assessed" if had is None else "other"),
    )


def _carry(said: Said, place: str, work: _Work) -> None:
    """A row of an earlier round: each of its groups is carried forward."""
    source = work.mapping.source_round
    if source is None:
        return
    named = said.root.get(_question(source.column, work.mapping), "")
    if named and named not in source.this:
        reason = said.root.get(_question(source.reason, work.mapping), "") if source.reason else ""
        for columns in work.mapping.groups:
            row = {"place": place, "group": columns.group, "source_round": named, "reason": reason or None}
            work.carried.append(row)
