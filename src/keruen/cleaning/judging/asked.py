"""What the forms ask: which answer a correction speaks of, and of which type that answer is."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import process

from keruen.cleaning.cells import question_of
from keruen.intake.exports.outline import Item, Outline

_POSITION = re.compile(r"\[[0-9]+\]$")


@dataclass(frozen=True)
class Target:
    """The answer that an entry changes: its path, its question as the form has it, one option of it or ''."""

    path: str
    item: Item | None = None
    option: str = ""


@dataclass(frozen=True)
class Asked:
    """The questions of a round: of each form; `names` are those of records whose form is not known."""

    forms: Mapping[str, Outline] = field(default_factory=dict)
    form_of: Mapping[str, str] = field(default_factory=dict)  # record -> form id
    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, outlines: Iterable[Outline], form_of: Mapping[str, str], names: Iterable[str]) -> "Asked":
        """From outlines and the form of each record."""
        return cls({outline.form: outline for outline in outlines}, form_of, frozenset(names))

    def target(self, record: str, path: str) -> Target | None:
        """What a path means for a record; None where there is no such question.

        An option of a select_multiple stands below its question (`needs/water`) or after a dot (`needs.water`).
        """
        outline, question = self.forms.get(self.form_of.get(record, "")), question_of(path)
        if outline is None:
            return Target(path) if question in self.names else None
        if question in outline.items:
            return Target(path, outline.items[question])
        stem, _, option = path.rpartition("/")
        above = outline.items.get(question_of(stem)) if stem else None
        if above is not None and above.multiple and option in above.options:
            return Target(stem, above, option)
        return _dotted(path, outline)

    def nearest(self, record: str, path: str) -> str:
        """The question with the most similar name."""
        outline = self.forms.get(self.form_of.get(record, ""))
        known = sorted(outline.items if outline else self.names)
        found = process.extractOne(question_of(path), known)
        return found[0] if found else "-"


def _dotted(path: str, outline: Outline) -> Target | None:
    head, _, last = path.rpartition("/")
    for at, sign in enumerate(last):
        item = outline.items.get(last[:at]) if sign == "." else None
        if item is not None and item.multiple and last[at + 1 :] in item.options:
            return Target(f"{head}/{last[:at]}" if head else last[:at], item, last[at + 1 :])
    return None


def misplaced(path: str, item: Item) -> str:
    """How the path of a question must look where this one leaves out or adds a repeat; '' where it is right."""
    steps = path.split("/")[:-1]
    named = tuple(_POSITION.sub("", step) for step in steps)
    if named == item.repeats and all(_POSITION.search(step) for step in steps):
        return ""
    return "".join(f"{repeat}[1]/" for repeat in item.repeats) + item.name
