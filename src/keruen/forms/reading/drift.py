"""What changed between two versions of a form, and whether answers to them may be compared.

Verdicts: `comparable` (answers mean the same), `check` (they may: a person decides), `not_comparable`. A form as a whole has
the worst verdict of its changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from keruen.forms.reading.model import Choice, FormModel, Question
from keruen.terms.sentences import Speaker

SHOWN = 5  # options named in one sentence
_WIDER = {("integer", "decimal")}  # a change of type under which every older answer is still an answer


class Verdict(IntEnum):
    """Whether answers to both versions may be compared; the worse, the greater."""

    COMPARABLE = 0
    CHECK = 1
    NOT_COMPARABLE = 2

    @property
    def code(self) -> str:
        """comparable, check, not_comparable."""
        return self.name.lower()


@dataclass(frozen=True)
class Change:
    """One change: its kind (added, removed, renamed, type, repeat, options_*, relevant, constraint, required, wording, version)."""

    kind: str
    question: str
    verdict: Verdict
    before: str = ""
    after: str = ""
    count: int = 0

    def tell(self, language: str) -> str:
        """The change and its verdict as one or two sentences."""
        say = Speaker(language)
        values = {"question": self.question, "before": self.before, "after": self.after, "n": self.count}
        what = say(f"forms-drift-{self.kind.replace('_', '-')}", **values)
        verdict = self.verdict.code.replace("_", "-")
        return f"{what} {say(f'forms-verdict-{verdict}')}"


@dataclass(frozen=True)
class Drift:
    """All changes, in the order of the newer form; the removed questions last."""

    changes: tuple[Change, ...]

    @property
    def verdict(self) -> Verdict:
        """The worst of the changes."""
        return max((change.verdict for change in self.changes), default=Verdict.COMPARABLE)


def drift(old: FormModel, new: FormModel) -> Drift:
    """What changed from the version `old` of a form to `new`."""
    before = {question.name: question for question in old.questions}
    after = {question.name: question for question in new.questions}
    renamed = _renamed(before, after)
    changes: list[Change] = []
    for name, question in after.items():
        if name in renamed:
            changes.append(Change("renamed", name, Verdict.CHECK, renamed[name], name))
        elif name not in before:
            changes.append(Change("added", name, Verdict.COMPARABLE))
        else:
            changes += _question(old, before[name], new, question)
    gone = before.keys() - after.keys() - set(renamed.values())
    changes += [Change("removed", name, Verdict.NOT_COMPARABLE) for name in before if name in gone]
    if changes and old.version == new.version:
        changes.insert(0, Change("version", "", Verdict.CHECK, old.version, new.version))
    return Drift(tuple(changes))


def _renamed(before: dict[str, Question], after: dict[str, Question]) -> dict[str, str]:
    """New name -> old name, where a question that is gone and one that is new have the same type, list and wording."""

    def look(question: Question) -> tuple[object, ...]:
        return question.type, question.list_name, tuple(sorted(question.labels.items()))

    gone = {look(question): name for name, question in before.items() if name not in after and question.labels}
    fresh = [question for name, question in after.items() if name not in before]
    return {question.name: gone[look(question)] for question in fresh if look(question) in gone}


def _question(old: FormModel, a: Question, new: FormModel, b: Question) -> Iterator[Change]:
    if a.type != b.type:
        wider = (a.type, b.type) in _WIDER
        yield Change("type", b.name, Verdict.COMPARABLE if wider else Verdict.NOT_COMPARABLE, a.type, b.type)
    if a.repeat != b.repeat:
        yield Change("repeat", b.name, Verdict.NOT_COMPARABLE, a.repeat, b.repeat)
    if a.list_name and b.list_name:
        yield from _options(b.name, old.choices.get(a.list_name, ()), new.choices.get(b.list_name, ()))
    earlier, later = (_plain(" and ".join(question.conditions)) for question in (a, b))
    if earlier != later:
        yield Change("relevant", b.name, Verdict.CHECK, earlier, later)
    for kind, x, y in (("constraint", a.constraint, b.constraint), ("calculation", a.calculation, b.calculation)):
        if _plain(x) != _plain(y):
            yield Change(kind, b.name, Verdict.CHECK, _plain(x), _plain(y))
    if a.required != b.required:
        yield Change("now_required" if b.required else "now_optional", b.name, Verdict.CHECK)
    yield from _wording(b.name, a.labels, b.labels)


def _wording(name: str, before: dict[str, str], after: dict[str, str]) -> Iterator[Change]:
    changed = [code for code in after if code in before and _plain(before[code]) != _plain(after[code])]
    if changed:
        yield Change("wording", name, Verdict.CHECK, before[changed[0]], after[changed[0]], len(changed))


def _options(name: str, before: tuple[Choice, ...], after: tuple[Choice, ...]) -> Iterator[Change]:
    a, b = ({choice.name: choice for choice in choices} for choices in (before, after))
    said = {tuple(sorted(choice.labels.items())): code for code, choice in a.items() if code not in b and choice.labels}
    recoded = {code: said.get(tuple(sorted(choice.labels.items())), "") for code, choice in b.items() if code not in a}
    for code, earlier in recoded.items():
        if earlier:
            yield Change("options_recoded", name, Verdict.CHECK, earlier, code)
    added = [code for code, earlier in recoded.items() if not earlier]
    removed = [code for code in a if code not in b and code not in recoded.values()]
    relabelled = [code for code in a if code in b and _differ(a[code].labels, b[code].labels)]
    if added:
        yield Change("options_added", name, Verdict.CHECK, after=_some(added), count=len(added))
    if removed:
        yield Change("options_removed", name, Verdict.NOT_COMPARABLE, before=_some(removed), count=len(removed))
    if relabelled:
        yield Change("options_relabelled", name, Verdict.CHECK, before=_some(relabelled), count=len(relabelled))


def _differ(before: dict[str, str], after: dict[str, str]) -> bool:
    return any(_plain(before[code]) != _plain(after[code]) for code in before if code in after)


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:SHOWN]) + (", …" if len(codes) > SHOWN else "")


def _plain(text: str) -> str:
    return " ".join(text.split())
