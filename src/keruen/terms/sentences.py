"""Every sentence that a person reads: Fluent files in `sentences/<language>/<domain>.ftl`, one domain a room.

Fluent, because one sentence may hold several counted nouns, and Russian has three plural forms. Numbers are passed as
numbers and written by locale. A missing message or variable is a fault of the program and raises; a test compares the
languages, so that it is met there and not by a reader.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

_ENTRY = re.compile(
    r"^(-?[A-Za-z][\w-]*) *=", re.M
)  # a message or a term begins at the margin, what belongs to it does not
_BRACED, _WORD = re.compile(r"\{[^{}\"]*"), re.compile(r"-?[A-Za-z][\w-]*")


@dataclass(frozen=True)
class _Book:
    """The sentences of one language by name; each is understood when it is first said, for few of two thousand are."""

    bundle: FluentBundle
    written: dict[str, str] = field(default_factory=dict)  # what nobody has asked for yet

    def take(self, text: str) -> None:
        """Take in the entries of a file; of two with one name the first is kept."""
        found = list(_ENTRY.finditer(text))
        for entry, end in zip(found, [*(later.start() for later in found[1:]), len(text)], strict=True):
            self.written.setdefault(entry[1], text[entry.start() : end])

    def open(self, name: str) -> FluentBundle:
        """The bundle with a sentence, if there is such a one, and with those that it names."""
        text = self.written.pop(name, None)
        if text is not None:
            self.bundle.add_resource(FluentResource(text))
            for word in {word for braced in _BRACED.findall(text) for word in _WORD.findall(braced)}:
                self.open(word)
        return self.bundle


@cache
def _book(language: str) -> _Book:
    book = _Book(FluentBundle([language], use_isolating=False))
    folder = files("keruen.terms") / "sentences" / language
    for file in sorted(folder.iterdir(), key=lambda item: item.name):
        if file.name.endswith(".ftl"):
            book.take(file.read_text(encoding="utf-8"))
    return book


@dataclass(frozen=True)
class Speaker:
    """Says sentences in one language (en, ru, kk, ky)."""

    language: str

    def __call__(self, message: str, /, **values: Any) -> str:
        """The sentence `message` with its values filled in; `message.attribute` gives an attribute (`.next`)."""
        return self.say(message, values) if values else _plain(self, message)

    def say(self, message: str, values: dict[str, Any]) -> str:
        """The same, found anew."""
        name, _, attribute = message.partition(".")
        bundle = _book(self.language).open(name)
        if not bundle.has_message(name):
            raise KeyError(f"no sentence {name!r} in {self.language}")
        spoken = bundle.get_message(name)
        pattern = spoken.attributes.get(attribute) if attribute else spoken.value
        if pattern is None:
            raise KeyError(f"no sentence {message!r} in {self.language}")
        sentence, faults = bundle.format_pattern(pattern, values)
        if faults:
            raise ValueError(f"sentence {message!r} in {self.language}: {faults[0]}")
        return str(sentence)

    def knows(self, message: str) -> bool:
        """Whether there is such a sentence."""
        name = message.partition(".")[0]
        return bool(_book(self.language).open(name).has_message(name))


@cache
def _plain(speaker: Speaker, message: str) -> str:
    """A sentence without values: heads of tables are said thousands of times."""
    return speaker.say(message, {})
