"""Breakdowns of a stated number: one row for each part that the informant named; what is left open is no row."""

from collections import defaultdict

from keruen.intake.findings import Notebook
from keruen.intake.intervals import Interval
from keruen.intake.options import number
from keruen.intake.questions import Binding, Size
from keruen.intake.said import Answers, Said
from keruen.intake.writer import Answerer, Estimates
from keruen.terms.settings import Group
from keruen.terms.vocabulary import codes, fact

OPEN_ENDS = ("other", "unknown")  # categories of every dimension


def write_parts(
    said: Said,
    size: Size,
    group: Group,
    who: Answerer,
    total: int,
    regions: frozenset[str],
    estimates: Estimates,
    notes: Notebook,
) -> None:
    """The parts of each dimension. Parts that together exceed the number are entered with a warning; the matrix leaves them."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for binding in size.parts:
        for answers in _instances(said, binding):
            _read(said, binding, size, answers, who, regions, found, notes)
    for dimension, parts in found.items():
        declared = group.dimension(dimension)
        counted_once = declared is None or declared.unit != "mentions"
        together = sum(parts.values())
        if counted_once and together > total:
            at = {"place": who.place, "group": who.group, "dimension": dimension}
            column = next(b.question for b in size.parts if b.dimension == dimension)
            notes.add("intake-parts-above", "warning", said.where, column=column, **at, parts=together, number=total)
        for category, value in parts.items():
            estimates.reported(who, "persons", Interval(value, value, value), dimension, category)


def _instances(said: Said, binding: Binding) -> list[Answers]:
    return said.instances(binding.repeat) if binding.repeat else [said.root]


def _read(
    said: Said,
    binding: Binding,
    size: Size,
    answers: Answers,
    who: Answerer,
    regions: frozenset[str],
    found: dict[str, dict[str, int]],
    notes: Notebook,
) -> None:
    """One part into `found`; the same category named twice is added up and told."""
    at = {"place": who.place, "group": who.group}
    value = number(said, binding.question, notes, answers=answers, **at)
    category = binding.category or _category(said, binding, size, answers, regions, value, who, notes)
    if value is None or not category:
        if category and binding.repeat and not answers.get(binding.question, ""):
            notes.add("intake-missing", "error", said.where, column=binding.question, **at)
        return
    parts = found[binding.dimension]
    if category in parts:
        notes.add("intake-part-twice", "warning", said.where, column=binding.question, **at, category=category)
    parts[category] = parts.get(category, 0) + value


def _category(
    said: Said,
    binding: Binding,
    size: Size,
    answers: Answers,
    regions: frozenset[str],
    value: int | None,
    who: Answerer,
    notes: Notebook,
) -> str:
    """The category that the same instance of the repeat names; '' with a finding where it names none that is known."""
    question = size.part_codes.get((binding.repeat, binding.dimension), "")
    code = answers.get(question, "").strip() if question else ""
    if not code:
        if value is not None:
            at = {"place": who.place, "group": who.group}
            notes.add("intake-missing", "error", said.where, column=question or binding.question, **at)
        return ""
    allowed = _allowed(binding.dimension, regions)
    if allowed is None or code in allowed or code in OPEN_ENDS:
        return code
    known = ", ".join(sorted(allowed)[:12])
    notes.add("intake-option-unknown", "error", said.where, column=question, value=code[:200], known=known)
    return ""


def _allowed(dimension: str, regions: frozenset[str]) -> frozenset[str] | None:
    """The values that an open dimension may have; None where a programme's own dimension does not say."""
    values = fact("dimensions", dimension, "values") if dimension in codes("dimensions") else None
    if values == "places":
        return regions
    return frozenset(codes("countries")) if values == "countries" else None
