"""How many? The answers of one informant about one group that is there: number, band or not known, and their basis."""

from keruen.intake.answers.asked import Asked
from keruen.intake.answers.intervals import Interval, of_band, of_number, weight
from keruen.intake.answers.options import number, option
from keruen.intake.answers.parts import write_parts
from keruen.intake.answers.writer import Answerer, Estimates
from keruen.intake.findings import Notebook
from keruen.terms.vocabulary import codes


def write_absent(asked: Asked, state: str, estimates: Estimates) -> None:
    """A group of which the informant says nobody is there, or that he does not know: so for every measure asked."""
    who = asked.who.of(weight=weight(asked.visit.kind, asked.group.code, ""))
    for measure in _measures(asked):
        estimates.state(who, measure, state)


def write_present(asked: Asked, estimates: Estimates, notes: Notebook) -> None:
    """A group that is there: number or band of persons, households, breakdowns; a number that is missing is unknown."""
    persons, exact = _persons(asked, notes)
    who = _who(asked, notes, banded=persons is not None and not exact)
    for measure in _measures(asked):
        found = persons if measure == "persons" else _other(asked, measure, who.basis, notes)
        if measure == "persons" and found is not None and exact:
            found = of_number(found.value, who.basis)
        if found is None:
            estimates.state(who, measure, "unknown")
        else:
            estimates.reported(who, measure, found)
    if persons is not None and exact:
        write_parts(asked, who, persons.value, estimates, notes)


def _measures(asked: Asked) -> tuple[str, ...]:
    """persons, and the further measures that both the group and the form have."""
    further = tuple(m for m in asked.group.measures if m != "persons" and m in asked.size.numbers)
    return ("persons", *further)


def _persons(asked: Asked, notes: Notebook) -> tuple[Interval | None, bool]:
    """The number of persons, and whether it is a number (else a band). None: the informant does not know, or a finding."""
    said, size = asked.said, asked.size
    column = size.numbers.get("persons", "")
    kind = option(said, size.answer_kind, codes("answer_kinds"), notes)
    if kind == "unknown":
        return None, False
    if kind != "band":
        stated = number(said, column, notes, place=asked.who.place, group=asked.who.group)
        if stated is not None:
            return Interval(stated, stated, stated), True
        if kind == "number" or not said.root.get(size.band, ""):
            if not said.root.get(column, ""):
                _missing(asked, column or size.answer_kind, notes)
            return None, False
    return _band(asked, notes), False


def _band(asked: Asked, notes: Notebook) -> Interval | None:
    question = asked.size.band
    value = asked.said.root.get(question, "") if question else ""
    band = of_band(value)
    if band is None and not value:
        _missing(asked, question, notes)
    elif band is None:
        known = ", ".join(codes("number_bands"))
        notes.add("intake-option-unknown", "error", asked.said.where, column=question, value=value[:200], known=known)
    return band


def _missing(asked: Asked, column: str, notes: Notebook) -> None:
    who = asked.who
    notes.add("intake-number-missing", "warning", asked.said.where, column=column, place=who.place, group=who.group)


def _other(asked: Asked, measure: str, basis: str, notes: Notebook) -> Interval | None:
    question = asked.size.numbers[measure]
    stated = number(asked.said, question, notes, place=asked.who.place, group=asked.who.group)
    return None if stated is None else of_number(stated, basis)


def _who(asked: Asked, notes: Notebook, *, banded: bool) -> Answerer:
    """Basis, scope and weight. Without a basis it is an opinion; a register that may be partial is partial; a band is no list."""
    said, size = asked.said, asked.size
    basis = option(said, size.basis, codes("basis"), notes) or "opinion"
    if banded and basis in ("register", "count"):
        basis = "opinion"
    covers = option(said, size.covers, codes("covers"), notes)
    listed = basis in ("register", "count")
    part = said.root.get(size.part_name, "") if size.part_name else ""
    scope = option(said, size.scope, codes("scope"), notes) or "whole"
    knowledge = option(said, size.knowledge, codes("knowledge"), notes)
    return asked.who.of(
        basis=basis,
        covers=(covers or "partial") if listed else "whole",
        scope=scope,
        part=(part or "?") if scope == "part" else "",
        weight=weight(asked.visit.kind, asked.group.code, knowledge),
    )
