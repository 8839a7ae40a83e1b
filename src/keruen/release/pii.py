"""What may never leave: persons' names, telephone numbers, numbers of documents, ids of devices, coordinates of a settlement.

Source: docs/methods/disclosure.md. Pure functions over pieces of text with their place; the files are opened in `workspace`.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from keruen.release.identifying import PATTERNS

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BATCH, _APART = 20_000, "\n¦\n"  # characters of a batch; what no pattern goes across
# Fewer digits than any number that is looked for, no colon (ids of devices), no degrees: almost every text of a publication.
_HARMLESS = re.compile(r"(?:[^\d:°]*+\d){0,6}+[^\d:°]*+")


class Piece(NamedTuple):
    """A piece of a file that leaves: a page, a cell, a row, one entry of the metadata."""

    file: str
    place: str
    text: str


class Hit(NamedTuple):
    """Something that may not leave."""

    file: str
    place: str
    kind: str  # name, phone, document, device, coordinate


def scan(pieces: Iterable[Piece], known: Mapping[str, str], open_names: Collection[str] = ()) -> Iterator[Hit]:
    """Everything in the pieces that may not leave.

    `known`: text -> kind, of what the round itself knows of persons (`known_persons`); `open_names`: texts that are public
    though a person is called so (places, words of the vocabulary).
    """
    return watch(known, open_names).look(pieces)


@dataclass(frozen=True)
class Watch:
    """What is looked for, ready for many files; a text that was clean once is clean in every other place."""

    by_word: Mapping[str, list[tuple[str, str]]]
    clean: set[str] = field(default_factory=set)

    def free(self, texts: set[str]) -> bool:
        """Whether nothing in some texts looks as if it might not leave."""
        new = texts - self.clean
        if new and _any(new, self.by_word):
            return False
        self.clean.update(new)
        return True

    def look(self, pieces: Iterable[Piece]) -> Iterator[Hit]:
        """Everything in the pieces that may not leave."""
        for batch in _batches(pieces, self.clean):
            # Almost every batch is clean: only one with a hit is read text by text.
            found = _any(batch, self.by_word)
            for text, places in batch.items() if found else ():
                kinds = sorted(_kinds(text, self.by_word))
                yield from (Hit(piece.file, piece.place, kind) for piece in places for kind in kinds)
            if not found:
                self.clean.update(batch)


def watch(known: Mapping[str, str], open_names: Collection[str] = ()) -> Watch:
    """A watch for what is `known` of persons (see `scan`)."""
    public = {_plain(name) for name in open_names}
    wanted = {plain: kind for text, kind in known.items() if (plain := _plain(text)) and plain not in public}
    by_word: dict[str, list[tuple[str, str]]] = {}
    for plain, kind in wanted.items():
        by_word.setdefault(plain.split()[0], []).append((plain, kind))
    return Watch(by_word)


def _batches(pieces: Iterable[Piece], clean: Collection[str]) -> Iterator[dict[str, list[Piece]]]:
    """Texts that are not known to be clean, each with its places, as many together as are worth one search."""
    batch: dict[str, list[Piece]] = {}
    size = 0
    for piece in pieces:
        text = piece.text
        if text in clean:
            continue
        if text in batch:
            batch[text].append(piece)
            continue
        batch[text] = [piece]
        size += len(text)
        if size > _BATCH:
            yield batch
            batch, size = {}, 0
    if batch:
        yield batch


def _any(texts: Collection[str], by_word: Mapping[str, list[tuple[str, str]]]) -> bool:
    """Whether something in some texts looks as if it might not leave."""
    doubtful = [text for text in texts if not _HARMLESS.fullmatch(text)]
    return bool(_patterns(_APART.join(doubtful)) or _known(_APART.join(texts), by_word))


def _kinds(text: str, by_word: Mapping[str, list[tuple[str, str]]]) -> set[str]:
    return _patterns(text) | _known(text, by_word)


def known_persons(names: Iterable[str], ids: Iterable[str]) -> dict[str, str]:
    """What to look for in every text: names of persons of at least two words (one word is too often an ordinary word), and ids.

    `names`: answers that name informants and enumerators; `ids`: of devices and submissions, at least eight characters.
    """
    told = {name: "name" for name in names if len(_WORD.findall(name)) >= 2}
    return told | {text: "device" for text in ids if len(text) >= 8}


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _patterns(text: str) -> set[str]:
    return {kind for kind, pattern, holds in PATTERNS for found in pattern.finditer(text) if holds(found[0])}


def _known(text: str, by_word: Mapping[str, list[tuple[str, str]]]) -> set[str]:
    """The kinds of known texts in a piece; only those whose first word stands in it are looked for."""
    if not by_word:
        return set()
    plain = _plain(text)
    words = set(plain.split()) | set(re.findall(r"[\w'’:-]+", plain))
    return {
        kind
        for word in words & by_word.keys()
        for told, kind in by_word[word]
        if re.search(rf"(?<!\w){re.escape(told)}(?!\w)", plain)
    }
