"""The words of the matrix: codes and their labels in four languages, one YAML file a kind.

Doors: `label(kind, code, language)`, `codes(kind)`, `word(kind, code)` with all its forms and facts, `standard_group(code)`.
"""

from keruen.terms.vocabulary.groups import standard_group
from keruen.terms.vocabulary.words import FALLBACK, Word, codes, fact, kinds, label, word, words

__all__ = ["FALLBACK", "Word", "codes", "fact", "kinds", "label", "standard_group", "word", "words"]
