"""The words that a form's sentences and choices need, in a language, the programme's own first."""

from keruen.terms.sentences import Speaker
from keruen.terms.settings import Programme
from keruen.terms.vocabulary import FALLBACK, kinds, word, words

SAID = {"observation", "list_kept"}  # lists whose choices are sentences of forms.ftl, not words of the matrix


def say_word(programme: Programme, kind: str, code: str, language: str, form: str = "") -> str:
    """The label of a code, or another form of it ("" where a word of the programme's own has none).

    A programme's own group says its labels in its settings; a value that nobody has named is its code, written plainly.
    """
    if kind in SAID:
        return Speaker(language)(f"forms-{kind.replace('_', '-')}-{code}")
    if kind == "groups":
        own = next((group.labels for group in programme.groups if group.code == code), {})
        if own:
            return "" if form else own.get(language) or next(iter(own.values()))
    if kind in kinds() and (code in words(kind) or code in words(FALLBACK)):
        found = word(kind, code)
        return found.label(language, form if form in found.forms else "") if not form or form in found.forms else ""
    return "" if form else code.replace("_", " ")
