"""Rules that contradict each other, that say nothing new, and that can never be decided."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from keruen.checks.rules.clauses import Clause, clauses, together
from keruen.checks.rules.rule import Written
from keruen.checks.rules.syntax import If, Is, atoms, names
from keruen.checks.rules.values import Name, meaning
from keruen.forms.reading.form import FormModel, Question
from keruen.terms.settings import Programme

_NEEDS = re.compile(r"\$\{(?P<question>[^}]+)\}\s*=\s*['\"](?P<value>[^'\"]*)['\"]")


@dataclass(frozen=True)
class Remark:
    """A fault of a rule: `impossible`, `redundant` (`other` says by which; none: always true) or `undecidable`."""

    fault: str
    rule: str
    other: str = "none"


def lint(rules: Sequence[Written], models: Sequence[FormModel], programme: Programme) -> list[Remark]:
    """What is wrong with a programme's rules; without forms, names of questions are not examined."""
    found = {rule.id: clauses(rule.rule) for rule in rules}
    opposite = {rule.id: clauses(rule.rule, holds=False) for rule in rules}
    remarks = [*_undecidable(rules, models, programme), *_impossible(rules, found)]
    blamed = {remark.rule for remark in remarks if remark.fault == "impossible"}
    sound = [rule for rule in rules if rule.id not in blamed]
    return [*remarks, *_redundant(sound, found, opposite)]


def _impossible(rules: Sequence[Written], found: Mapping[str, tuple[Clause, ...]]) -> Iterator[Remark]:
    """Rules that never hold, alone or (where they apply) together with another."""
    alone = [rule.id for rule in rules if not together(found[rule.id])]
    yield from (Remark("impossible", name) for name in alone)
    sound = [rule for rule in rules if rule.id not in alone]
    pairs = [(one.id, other.id) for one, other in combinations(sound, 2) if _collide(one, other, found)]
    yield from (Remark("impossible", other, one) for one, other in pairs)
    if sound and not pairs and not together(*(found[rule.id] for rule in sound)):
        yield Remark("impossible", sound[-1].id, ", ".join(rule.id for rule in sound[:-1]))


def _collide(one: Written, other: Written, found: Mapping[str, tuple[Clause, ...]]) -> bool:
    if not together(found[one.id], found[other.id]):
        return True
    for rule, against in ((one, other), (other, one)):
        if isinstance(rule.rule, If):
            when = clauses(rule.rule.when)
            applies = together(when, found[against.id]) and together(when, found[rule.id])
            if applies and not together(when, found[rule.id], found[against.id]):
                return True
    return False


def _redundant(
    rules: Sequence[Written], found: Mapping[str, tuple[Clause, ...]], opposite: Mapping[str, tuple[Clause, ...]]
) -> Iterator[Remark]:
    """Rules that always hold, or hold wherever another (or all the others) hold; of two equal ones the later is named."""
    dropped: set[str] = set()
    for rule in reversed(rules):
        others = [other.id for other in rules if other.id != rule.id and other.id not in dropped]
        if not together(opposite[rule.id]):
            yield Remark("redundant", rule.id)
        elif by := next((other for other in others if not together(opposite[rule.id], found[other])), ""):
            yield Remark("redundant", rule.id, by)
        elif others and not together(opposite[rule.id], *(found[other] for other in others)):
            yield Remark("redundant", rule.id, ", ".join(others))
        else:
            continue
        dropped.add(rule.id)


def _undecidable(rules: Sequence[Written], models: Sequence[FormModel], programme: Programme) -> Iterator[Remark]:
    """Rules with a name that nobody asks, or with two that are never asked in one interview."""
    forms: dict[str, dict[str, Question]] = {}
    for model in models:
        forms.setdefault(model.form_id, {}).update({question.name: question for question in model.questions})
    for rule in rules:
        known = [meaning(name) for name in names(rule.rule)]
        strange = [name.text for name in known if name.group and not _measured(name, programme)]
        asked = [n.question for n in known if not n.group]
        if models:
            strange += [q for q in asked if not any(q in questions for questions in forms.values())]
        if strange:
            yield Remark("undecidable", rule.id, strange[0])
            continue
        apart = _apart(rule, asked, list(forms.values())) if models and asked else ""
        if apart:
            yield Remark("undecidable", rule.id, apart)


def _measured(name: Name, programme: Programme) -> bool:
    """Whether the programme has the group, its measure and its breakdown."""
    group = next((group for group in programme.groups if group.code == name.group), None)
    if group is None or name.measure not in group.measures:
        return False
    return not name.dimension or group.dimension(name.dimension) is not None


def _apart(rule: Written, asked: Sequence[str], forms: Sequence[Mapping[str, Question]]) -> str:
    """Two questions that no interview asks both: of two forms, or on conditions that exclude each other; else ''."""
    whole = [form for form in forms if all(question in form for question in asked)]
    if not whole:
        return ", ".join(asked)
    for atom in atoms(rule.rule):
        of = [] if isinstance(atom, Is) else [meaning(name).question for name, _ in atom.terms]
        for one, other in combinations([question for question in of if question], 2):
            if all(_exclude(form[one], form[other]) for form in whole):
                return f"{one}, {other}"
    return ""


def _exclude(one: Question, other: Question) -> bool:
    """Whether one is asked only with an answer with which the other is not."""
    needs, also = _needs(one), _needs(other)
    return any(also.get(question, value) != value for question, value in needs.items())


def _needs(question: Question) -> dict[str, str]:
    """The answers without which a question is not asked; conditions with `or` and `not` are left out."""
    plain = [c for c in question.conditions if not re.search(r"\bor\b|\bnot\b", c)]
    return {found["question"]: found["value"] for c in plain for found in _NEEDS.finditer(c)}
