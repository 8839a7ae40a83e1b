"""The words that a form's sentences and choices need, in a language, the programme's own first."""

from keruen.terms.labels import Labels
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Programme
from keruen.terms.vocabulary import FALLBACK

SAID = {"observation", "list_kept"}  # lists whose choices are sentences of forms.ftl, not words of the matrix


def say_word(programme: Programme, kind: str, code: str, language: str, form: str = "") -> str:
    """The label of a code, or another form of it where there is one; a value that nobody has named is its code, plainly."""
    if kind in SAID:
        return Speaker(language)(f"forms-{kind.replace('_', '-')}-{code}")
    labels = Labels(programme, language)
    for where, what in ((kind, form), (kind, ""), (FALLBACK, "")):
        try:
            return labels.label(where, code, what)
        except KeyError:
            continue
    return code.replace("_", " ")


def define(programme: Programme, group: str, language: str) -> str:
    """The definition of a group, a sentence; "" for a group of the programme's own, which the vocabulary does not define."""
    definition = say_word(programme, "groups", group, language, "definition")
    return "" if definition == say_word(programme, "groups", group, language) else definition
