"""Every sentence that a person reads: Fluent files in `sentences/<language>/<domain>.ftl`, one domain a room.

Fluent, because one sentence may hold several counted nouns, and Russian has three plural forms. Numbers are passed as
numbers and written by locale. A missing message or variable is a fault of the program and raises; a test compares the
languages, so that it is met there and not by a reader.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    folder = files("keruen.terms") / "sentences" / language
    for file in sorted(folder.iterdir(), key=lambda item: item.name):
        if file.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


@dataclass(frozen=True)
class Speaker:
    """Says sentences in one language (en, ru, kk, ky)."""

    language: str

    def __call__(self, message: str, /, **values: Any) -> str:
        """The sentence `message` with its values filled in; `message.attribute` gives an attribute (`.next`)."""
        name, _, attribute = message.partition(".")
        bundle = _bundle(self.language)
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
        return bool(_bundle(self.language).has_message(message.partition(".")[0]))
