"""An interview's answers as lines of a page: the question in words, the answer in words, what was received."""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.intake.exports.outline import Item
from keruen.terms.languages import LANGUAGES
from keruen.web.review.reading.answers import Interview, question_of

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

    @property
    def corrected(self) -> bool:
        """Whether it is another one than was received."""
        return self.value != self.received


def cells(interview: Interview, language: str) -> list[Cell]:
    """The answers in the order of the form; those that an entry took away are there with nothing in them."""
    order = {name: number for number, name in enumerate(interview.outline.items)} if interview.outline else {}
    paths = sorted(
        (path for path in {**interview.received, **interview.now} if question_of(path) not in _UNSAID),
        key=lambda path: (order.get(question_of(path), len(order)), path),
    )
    return [cell(interview, path, language) for path in paths]


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
        options, item.kind if item else "",
    )  # fmt: skip


def said(labels: Mapping[str, str], language: str) -> str:
    """A label in a language, else in one that there is."""
    return next((labels[code] for code in (language, *LANGUAGES, *labels) if labels.get(code)), "")


def _words(item: Item | None, value: str, language: str) -> str:
    if item is None or not item.choice or not value:
        return value
    codes = value.split() if item.multiple else [value]
    return ", ".join(said(item.options.get(code, {}), language) or code for code in codes)
