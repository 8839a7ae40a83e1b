"""The order of names in a language's own alphabet: code points put Қ after Я, and small letters after all capitals."""

from collections.abc import Callable
from functools import cache
from unicodedata import combining, normalize

_ALPHABETS = {
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "ky": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
}
Key = tuple[tuple[tuple[int, str], ...], str]


def collated(language: str) -> Callable[[str], Key]:
    """The key by which `sorted` puts names in the order of a language (en, ru, kk, ky).

    Small words before a name (`область Абай`, `г. Алматы`) are passed over: who looks for it looks under its own letter.
    """
    places = _places(language)

    def key(name: str) -> Key:
        own = _without_kind(name)
        return tuple(_weight(letter, places) for letter in _letters(own, places)), name

    return key


@cache
def _places(language: str) -> dict[str, int]:
    return {letter: place for place, letter in enumerate(_ALPHABETS.get(language, ""))}


def _without_kind(name: str) -> str:
    words = name.split()
    own = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
    return " ".join(words[own:]) if all(word[0].islower() for word in words[:own]) else name


def _letters(name: str, places: dict[str, int]) -> list[str]:
    """The letters without the marks that the alphabet does not count: Å as A, ё as е where it has no place of its own."""
    found: list[str] = []
    for letter in normalize("NFC", name).casefold():
        bare = normalize("NFD", letter)
        found += [letter] if letter in places else [part for part in bare if not combining(part)]
    return found


def _weight(letter: str, places: dict[str, int]) -> tuple[int, str]:
    """Spaces and signs, then digits, then the alphabet's letters, then those of others."""
    if letter in places:
        return 2, chr(places[letter])
    return (3 if letter.isalpha() else 1 if letter.isdigit() else 0), letter
