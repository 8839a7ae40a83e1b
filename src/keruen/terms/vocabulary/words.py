"""Kinds and their words, read from the YAML files of this folder; countries take their names from Unicode CLDR.

A word is a code with a label in every language, perhaps other forms of it (`singular`, `genitive`, `definition`), and facts
that go with it (a prefix, a weight, the ends of a band). The order of a kind is the order of its file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from babel import Locale

from keruen.terms.languages import LANGUAGES
from keruen.terms.vocabulary.strict import read

FALLBACK = "common"  # the kind that answers for `other`, `unknown`, `total` where a kind has no word of its own


@dataclass(frozen=True)
class Word:
    """One word: its code, labels by language, the status of each label, other forms and facts."""

    kind: str
    code: str
    labels: Mapping[str, str]
    status: Mapping[str, str]  # draft or reviewed, by language
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)  # texts, lists of texts, mappings of texts

    def label(self, language: str, form: str = "") -> str:
        """The label in a language, or another form of it; KeyError where there is none."""
        return self.forms[form][language] if form else self.labels[language]


@cache  # the folder does not change while the program runs, and every label asks
def kinds() -> tuple[str, ...]:
    """The kinds of words, in alphabetical order."""
    names = (file.name for file in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


@cache
def words(kind: str) -> Mapping[str, Word]:
    """The words of a kind by code, in the order of its file; KeyError for a kind that there is not."""
    if kind not in kinds():
        raise KeyError(f"the vocabulary has no kind {kind!r}; it has {', '.join(kinds())}")
    content = read((files(__package__) / f"{kind}.yaml").read_text(encoding="utf-8"))
    if kind == "countries":
        found = {code: _country(code, alpha2, content) for code, alpha2 in content["codes"].items()}
    else:
        found = {code: _word(kind, code, entry, content["status"]) for code, entry in content["words"].items()}
    return MappingProxyType(found)


def codes(kind: str) -> tuple[str, ...]:
    """The codes of a kind, in the order in which they are asked and printed."""
    return tuple(words(kind))


def word(kind: str, code: str) -> Word:
    """The word of a kind with this code, or the common one (`other`, `unknown`, ...); KeyError where there is neither."""
    found = words(kind).get(code) or words(FALLBACK).get(code)
    if found is None:
        raise KeyError(f"the vocabulary has no {kind} {code!r}")
    return found


def label(kind: str, code: str, language: str, form: str = "") -> str:
    """The label of a code in a language (en, ru, kk, ky), or another form of it (`singular`, `genitive`, `definition`)."""
    return word(kind, code).label(language, form)


def fact(kind: str, code: str, name: str) -> Any:
    """A fact of a word (`prefix`, `weight`, `low`): text, list or mapping of texts; None where it has no such fact."""
    return word(kind, code).facts.get(name)


def _word(kind: str, code: str, entry: Mapping[str, Any], status: Mapping[str, str]) -> Word:
    labels = {language: entry[language] for language in LANGUAGES}
    rest = {name: value for name, value in entry.items() if name not in LANGUAGES and name != "status"}
    forms = {name: value for name, value in rest.items() if isinstance(value, dict) and set(value) == set(LANGUAGES)}
    facts = {name: value for name, value in rest.items() if name not in forms}
    return Word(kind, code, labels, {**status, **entry.get("status", {})}, forms, facts)


def _country(code: str, alpha2: str, content: Mapping[str, Any]) -> Word:
    ours = content["names"].get(code, {})
    labels = {language: ours.get(language) or _territories(language)[alpha2] for language in LANGUAGES}
    return Word("countries", code, labels, content["status"], {}, {"alpha2": alpha2})


@cache
def _territories(language: str) -> Mapping[str, str]:
    return MappingProxyType(dict(Locale(language).territories))
