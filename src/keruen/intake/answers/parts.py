"""Breakdowns of a stated number: one row for each part that the informant named; what is left open is no row."""

from collections import defaultdict
from functools import cache

from keruen.intake.answers.asked import Asked
from keruen.intake.answers.intervals import Interval
from keruen.intake.answers.options import number
from keruen.intake.answers.questions import Binding
from keruen.intake.answers.said import Answers, path_of
from keruen.intake.answers.writer import Answerer, Estimates
from keruen.intake.findings import Notebook
from keruen.terms.vocabulary import codes, fact

OPEN_ENDS = ("other", "unknown")  # categories of every dimension


def write_parts(asked: Asked, who: Answerer, total: int, estimates: Estimates, notes: Notebook) -> None:
    """The parts of each dimension. Parts that together exceed the number are entered with a warning; the matrix leaves them."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for binding in asked.size.parts:
        for answers in asked.said.instances(binding.repeat) if binding.repeat else (asked.said.root,):
            if binding.repeat or binding.question in answers:
                _read(asked, binding, answers, found[binding.dimension], notes)
    for dimension, parts in found.items():
        _check(asked, dimension, sum(parts.values()), total, notes)
        for category, value in parts.items():
            estimates.reported(who, "persons", Interval(value, value, value), dimension, category)


def _check(asked: Asked, dimension: str, together: int, total: int, notes: Notebook) -> None:
    declared = asked.group.dimension(dimension)
    if together <= total or (declared is not None and declared.unit == "mentions"):
        return
    column = next(b.question for b in asked.size.parts if b.dimension == dimension)
    at = {"place": asked.who.place, "group": asked.who.group, "dimension": dimension}
    notes.add("intake-parts-above", "warning", asked.said.where, column=column, **at, parts=together, number=total)


def _read(asked: Asked, binding: Binding, answers: Answers, parts: dict[str, int], notes: Notebook) -> None:
    """One part into `parts`; the same category named twice is added up and told."""
    where, at = asked.said.where, {"place": asked.who.place, "group": asked.who.group}
    value = number(asked.said, binding.question, notes, answers=answers, place=at["place"], group=at["group"])
    category = binding.category or _category(asked, binding, answers, notes, counted=value is not None)
    if value is None or not category:
        if category and binding.repeat and not answers.get(binding.question, ""):
            notes.add("intake-missing", "error", where, column=path_of(answers, binding.question), **at)
        return
    if category in parts:
        notes.add(
            "intake-part-twice", "warning", where, column=path_of(answers, binding.question), **at, category=category
        )
    parts[category] = parts.get(category, 0) + value


def _category(asked: Asked, binding: Binding, answers: Answers, notes: Notebook, *, counted: bool) -> str:
    """The category that the same instance of the repeat names; '' with a finding where it names none that is known."""
    question = asked.size.part_codes.get((binding.repeat, binding.dimension), "")
    code = answers.get(question, "").strip() if question else ""
    where = asked.said.where
    if not code:
        if counted:
            at = {"place": asked.who.place, "group": asked.who.group}
            notes.add("intake-missing", "error", where, column=path_of(answers, question or binding.question), **at)
        return ""
    values = _values(binding.dimension)
    allowed = asked.regions if values == "places" else _countries() if values == "countries" else None
    if allowed is None or code in allowed or code in OPEN_ENDS:
        return code
    known = ", ".join(sorted(allowed)[:12])
    notes.add("intake-option-unknown", "error", where, column=path_of(answers, question), value=code[:200], known=known)
    return ""


@cache
def _values(dimension: str) -> str:
    """What the values of a dimension are: countries, places, ...; '' where a programme's own dimension does not say."""
    return str(fact("dimensions", dimension, "values") or "") if dimension in codes("dimensions") else ""


@cache
def _countries() -> frozenset[str]:
    return frozenset(codes("countries"))
