"""An interview's answers as lines of a page: the question in words, the answer in words, what was received."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from keruen.intake.exports.outline import Item
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker
from keruen.web.review.reading.answers import Interview, question_of

_TURN = re.compile(r"\[(\d+)\]")
_UNSAID = frozenset({"start", "end", "deviceid", "audit", "instanceID", "instanceName"})


@dataclass(frozen=True)
class Cell:
    """One answer."""

    path: str
    label: str
    value: str  # the code, as entries have it
    words: str  # as a person reads it
    received: str
    options: tuple[tuple[str, str], ...] = ()  # of a select_one
    hint: str = ""  # the kind of the question
    section: str = ""  # the title of its part of the form
    turn: str = ""  # which turn of a repeat: its title and number

    @property
    def corrected(self) -> bool:
        """Whether it is another one than was received."""
        return self.value != self.received


def cells(interview: Interview, language: str) -> list[Cell]:
    """The answers in the order of the form; those that an entry took away are there with nothing in them."""
    order = {name: number for number, name in enumerate(interview.outline.items)} if interview.outline else {}
    paths = sorted(
        (path for path in {**interview.received, **interview.now} if question_of(path) not in _UNSAID),
        key=lambda path: _order(interview, order, path),
    )
    return [cell(interview, path, language) for path in paths]


def _order(interview: Interview, order: Mapping[str, int], path: str) -> tuple[object, ...]:
    """As the form goes: a repeat stands where its first question stands, turn after turn."""
    item, mine = interview.item(path), order.get(question_of(path), len(order))
    if item is None or not item.repeats or interview.outline is None:
        return (mine, (), mine, path)
    inside = (order[name] for name, other in interview.outline.items.items() if item.repeats[0] in other.repeats)
    return (min(inside), _turns(path), mine, path)


def _turns(path: str) -> tuple[int, ...]:
    return tuple(int(number) for number in _TURN.findall(path))


def cell(interview: Interview, path: str, language: str) -> Cell:
    """One answer; also one that nobody gave."""
    item = interview.item(path)
    value = interview.now.get(path, "")
    options: tuple[tuple[str, str], ...] = ()
    if item and item.choice and not item.multiple:
        options = tuple((code, said(labels, language) or code) for code, labels in item.options.items())
    label = said(item.labels, language) if item else ""
    return Cell(
        path, label or question_of(path), value, _words(item, value, language), interview.received.get(path, ""),
        options, item.kind if item else "", said(item.section, language) if item else "", _turn(item, path, language),
    )  # fmt: skip


def _turn(item: Item | None, path: str, language: str) -> str:
    turns = _turns(path) if item else ()
    return f"{said(item.turn, language)} {'.'.join(map(str, turns))}".strip() if item and turns else ""


def said(labels: Mapping[str, str], language: str) -> str:
    """A label in a language, else in one that there is."""
    return next((labels[code] for code in (language, *LANGUAGES, *labels) if labels.get(code)), "")


def _words(item: Item | None, value: str, language: str) -> str:
    if item is not None and item.kind == "integer" and value.isascii() and value.isdecimal():
        return Speaker(language)("desk-whole", n=int(value))
    if item is None or not item.choice or not value:
        return value
    codes = value.split() if item.multiple else [value]
    return ", ".join(said(item.options.get(code, {}), language) or code for code in codes)
