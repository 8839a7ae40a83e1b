"""What a code is called in a programme: its own words first, then the vocabulary.

A programme adds groups (`[group.labels]`) and words of any kind (`[words.reasons.drought]` with en, ru, kk, ky); a word of
its own stands before the vocabulary's, so it may also rename one.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.terms import vocabulary
from keruen.terms.languages import LANGUAGES
from keruen.terms.settings import Programme

_OPEN = ("places", "years")  # values of a dimension that are no words: ids of the gazetteer, years


@dataclass(frozen=True)
class Labels:
    """The labels of a programme in one language (en, ru, kk, ky)."""

    programme: Programme
    language: str

    def label(self, kind: str, code: str, form: str = "") -> str:
        """The label of a code; KeyError where neither the programme nor the vocabulary has it.

        A form (`singular`, `genitive`, `definition`) that the programme's own word lacks is its label.
        """
        own = self._own(kind).get(code)
        # A kind of the programme's own has no file in the vocabulary; `other` and `unknown` are common words there too.
        known = kind if kind in vocabulary.kinds() else vocabulary.FALLBACK
        return _choose(own, self.language) if own else vocabulary.label(known, code, self.language, form)

    def knows(self, kind: str, code: str) -> bool:
        """Whether there is a label for a code."""
        return code in self.codes(kind) or code in vocabulary.codes(vocabulary.FALLBACK)

    def codes(self, kind: str) -> tuple[str, ...]:
        """The codes that the programme uses: its groups, its services; else the vocabulary's and after them its own."""
        if kind == "groups":
            return tuple(group.code for group in self.programme.groups)
        if kind == "services":
            return self.programme.services
        usual = vocabulary.codes(kind) if kind in vocabulary.kinds() else ()
        return tuple(dict.fromkeys((*usual, *self._own(kind))))

    def values(self, dimension: str) -> str:
        """The kind that the values of a dimension belong to; the dimension's own name for one of the programme's own."""
        if dimension in vocabulary.codes("dimensions"):
            return str(vocabulary.fact("dimensions", dimension, "values"))
        return dimension

    def category(self, dimension: str, code: str) -> str:
        """The label of a dimension's value; a year is itself. KeyError for a place: the gazetteer names places."""
        kind = self.values(dimension)
        if kind in _OPEN and code not in vocabulary.codes(vocabulary.FALLBACK):
            if kind == "places":
                raise KeyError(f"{code!r} is a place of {dimension!r}: the gazetteer names it")
            return code
        return self.label(vocabulary.FALLBACK if kind in _OPEN else kind, code)

    def level(self, level: int) -> str:
        """What a level of places is called (region, district); the number itself where the programme does not say."""
        return _choose(self.programme.levels.get(level, {}), self.language) or str(level)

    def _own(self, kind: str) -> Mapping[str, Mapping[str, str]]:
        own = self.programme.words.get(kind, {})
        if kind != "groups":
            return own
        return {**{group.code: group.labels for group in self.programme.groups if group.labels}, **own}


def _choose(labels: Mapping[str, str], language: str) -> str:
    """The label in a language, else in the first language that has one, else ""."""
    return next((labels[choice] for choice in (language, *LANGUAGES) if labels.get(choice)), "")
