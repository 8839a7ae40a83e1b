"""Text in which every figure is known by its key: spans, and how a Fluent sentence carries figures through.

A figure enters a sentence as `Told`: Fluent chooses the plural by its number and writes the text that is printed. The text
is wrapped in private-use marks, so that the finished sentence can be cut into spans again.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from babel import Locale
from fluent.runtime.types import FluentType

_OPEN, _MIDDLE, _CLOSE = "\ue000", "\ue001", "\ue002"
QUOTED = "quoted:"  # a key that begins so names the source of a figure that is not ours
_MARKED = re.compile(f"{_OPEN}([^{_MIDDLE}]*){_MIDDLE}([^{_CLOSE}]*){_CLOSE}")


@dataclass(frozen=True)
class Span:
    """A piece of text; `key` is the key of the figure that it prints, `quoted:SOURCE` of a quoted one, or "" for words."""

    text: str
    key: str = ""


Text = tuple[Span, ...]


class Told(FluentType):
    """A figure inside a sentence: the number chooses the plural form, the printed text is what stands there."""

    def __init__(self, number: float | None, printed: str, key: str, language: str) -> None:
        self.number, self.printed, self.key, self.language = number, printed, key, language

    def format(self, locale: Locale) -> str:
        """The printed text between marks."""
        return f"{_OPEN}{self.key}{_MIDDLE}{self.printed}{_CLOSE}"

    def __str__(self) -> str:
        return f"{_OPEN}{self.key}{_MIDDLE}{self.printed}{_CLOSE}"

    def __eq__(self, other: object) -> bool:
        """Equal to the name of a plural form: this is how Fluent's selectors ask."""
        if isinstance(other, str):
            return self.number is not None and _plural(self.number, self.language) == other
        return self is other

    def __hash__(self) -> int:
        return hash((self.printed, self.key))


def _plural(number: float, language: str) -> str:
    whole: Any = int(number) if number == int(number) else number
    return str(Locale(language).plural_form(whole))


def spans(sentence: str) -> Text:
    """A sentence with marks, cut into words and figures."""
    made: list[Span] = []
    at = 0
    for match in _MARKED.finditer(sentence):
        if match.start() > at:
            made.append(Span(sentence[at : match.start()]))
        made.append(Span(match[2], match[1]))
        at = match.end()
    if at < len(sentence):
        made.append(Span(sentence[at:]))
    return tuple(made)


def words(text: str) -> Text:
    """Text without figures."""
    return (Span(text),) if text else ()


def plain(text: Text) -> str:
    """The text without its keys."""
    return "".join(span.text for span in text)


def keys(text: Text) -> Iterable[str]:
    """The keys of our figures in a text, in order; a quoted one has none."""
    return (span.key for span in text if span.key and not span.key.startswith(QUOTED))
