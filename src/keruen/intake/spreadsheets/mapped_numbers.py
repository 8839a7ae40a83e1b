"""One group in one row of a plain spreadsheet: its state, its numbers by measure, its parts."""

from collections.abc import Mapping

from keruen.intake.answers.intervals import Interval, of_number
from keruen.intake.answers.options import number
from keruen.intake.answers.said import Said
from keruen.intake.answers.writer import Answerer, Estimates
from keruen.intake.exports.recognising.headers import folded
from keruen.intake.findings import Notebook
from keruen.intake.spreadsheets.mapping import GroupColumns, SheetMapping
from keruen.terms.settings import Programme

Numbers = Mapping[str, int | None]  # by measure; None: blank, or no number (a finding)


def write_group(
    said: Said,
    columns: GroupColumns,
    mapping: SheetMapping,
    who: Answerer,
    programme: Programme,
    estimates: Estimates,
    notes: Notebook,
) -> None:
    """The rows of ESTIMATES for one group: one for each measure, then one for each part that is given."""
    names = {column: question for question, column in mapping.keep.items()}
    found = _numbers(said, columns.numbers, names, who, notes)
    blank = not any(said.root.get(names.get(column, column)) for column in columns.numbers.values())
    state = _state(said, columns, names, found, who, notes, blank=blank)
    for measure, value in found.items():
        if state == "reported" and value is not None:
            estimates.reported(who, measure, _interval(value, who, mapping))
        else:
            estimates.state(who, measure, "unknown" if state == "reported" else state)
    _write_parts(said, columns, names, found if state == "reported" else {}, who, programme, estimates, notes)


def _interval(value: int, who: Answerer, mapping: SheetMapping) -> Interval:
    return Interval(value, value, value) if mapping.exact else of_number(value, who.basis)


def _numbers(
    said: Said, columns: Mapping[str, str], names: Mapping[str, str], who: Answerer, notes: Notebook
) -> dict[str, int | None]:
    at = {"place": who.place, "group": who.group}
    return {
        measure: number(said, names.get(column, column), notes, place=at["place"], group=at["group"])
        for measure, column in columns.items()
    }


def _state(
    said: Said,
    columns: GroupColumns,
    names: Mapping[str, str],
    found: Numbers,
    who: Answerer,
    notes: Notebook,
    *,
    blank: bool,
) -> str:
    """The group's state: as its column says, checked against the numbers; without one, as the numbers say."""
    if columns.state is None:
        return _by_numbers(found, blank=blank, faulty=_faulty(said, columns, names, found))
    column = columns.state.column
    word = said.root.get(names.get(column, column), "")
    state = columns.state.words.get(folded(word), "") if word else "not_assessed"
    at = {"column": column, "place": who.place, "group": who.group}
    if not state:
        notes.add("intake-word-unknown", "warning", said.where, **at, value=word[:200])
        return "not_assessed"
    above = next((value for value in found.values() if value), None)
    if state == "none_present" and above is not None:
        notes.add("intake-none-with-number", "error", said.where, **at, value=str(above))
        return "unknown"
    return state


def _by_numbers(found: Numbers, *, blank: bool, faulty: bool) -> str:
    """Without a state column: a blank is not assessed, 0 is none present, all else is a report."""
    values = [value for value in found.values() if value is not None]
    if blank:
        return "not_assessed"
    return "none_present" if values and not any(values) and not faulty else "reported"


def _faulty(said: Said, columns: GroupColumns, names: Mapping[str, str], found: Numbers) -> bool:
    """Whether a cell holds something that is no number."""
    return any(found[m] is None and said.root.get(names.get(c, c)) for m, c in columns.numbers.items())


def _write_parts(
    said: Said,
    columns: GroupColumns,
    names: Mapping[str, str],
    totals: Numbers,
    who: Answerer,
    programme: Programme,
    estimates: Estimates,
    notes: Notebook,
) -> None:
    """Parts of a stated number; a part above zero without a number, and parts above the number, are findings."""
    sums: dict[tuple[str, str], int] = {}
    for part in columns.parts:
        for measure, column in part.columns.items():
            question = names.get(column, column)
            value = number(said, question, notes, place=who.place, group=who.group)
            total = totals.get(measure)
            if value is None:
                continue
            if total is None:
                if value > 0:
                    at = {"column": column, "place": who.place, "group": who.group}
                    notes.add("intake-part-without-number", "error", said.where, **at)
                continue
            sums[part.dimension, measure] = sums.get((part.dimension, measure), 0) + value
            estimates.reported(who, measure, Interval(value, value, value), part.dimension, part.category)
    for (dimension, measure), together in sums.items():
        total = totals.get(measure) or 0
        if together > total and _counted_once(programme, who.group, dimension):
            at = {"column": columns.numbers[measure], "place": who.place, "group": who.group, "dimension": dimension}
            notes.add("intake-parts-above", "warning", said.where, **at, parts=together, number=total)


def _counted_once(programme: Programme, group: str, dimension: str) -> bool:
    """Whether a person is in one part only (a dimension of mentions may add up to more)."""
    known = next((g for g in programme.groups if g.code == group), None)
    declared = known.dimension(dimension) if known else None
    return declared is None or declared.unit != "mentions"
