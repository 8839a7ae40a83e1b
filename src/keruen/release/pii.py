"""What may never leave: persons' names, telephone numbers, numbers of documents, ids of devices, coordinates of a settlement.

Source: docs/methods/disclosure.md. Pure functions over pieces of text with their place; the files are opened in `workspace`.
Numbers that cannot be told from an ordinary figure (a telephone number without plus sign and without spaces) are left out.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LATITUDE, _LONGITUDE = (35, 56), (46, 88)  # of Central Asia, with a margin
_BATCH, _APART = 20_000, "\n¦\n"  # characters of a batch; what no pattern goes across
# Fewer digits than any number that is looked for, no colon (ids of devices), no degrees: almost every text of a publication.
_HARMLESS = re.compile(r"(?:[^\d:°]*+\d){0,6}+[^\d:°]*+")
_GROUPS = r"[ ().-]{1,3}"  # no line end and no fixed space: those part cells and thousands
# A page read as text gives a row of figures as numbers with spaces: what stands among other numbers is such a row.
_ALONE = r"(?<![\w.,+])(?<!\d[ \u00a0\u202f])"
_ENDED = r"(?!\d)(?![ \u00a0\u202f]\d)"


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


def _always(_: str) -> bool:
    return True


def luhn(digits: str) -> bool:
    """Whether the check digit of a device's IMEI is right."""
    total = 0
    for at, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if at % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def kazakh_number(digits: str) -> bool:
    """Whether 12 digits are an individual identification number of Kazakhstan: a date, a century, a check digit."""
    month, day, century = int(digits[2:4]), int(digits[4:6]), int(digits[6])
    if not (1 <= month <= 12 and 1 <= day <= 31 and century <= 6) or digits[7:11] == "0000":
        return False
    numbers = [int(digit) for digit in digits]
    for weights in (range(1, 12), (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)):
        check = sum(w * n for w, n in zip(weights, numbers, strict=False)) % 11
        if check < 10:
            return check == numbers[11]
    return False


def kyrgyz_number(digits: str) -> bool:
    """Whether 14 digits are a personal number of Kyrgyzstan or Uzbekistan: sex and century, then a date."""
    day, month = int(digits[1:3]), int(digits[3:5])
    return digits[0] in "123456" and 1 <= month <= 12 and 1 <= day <= 31 and not digits.endswith("00000")


def telephone(text: str) -> bool:
    """Whether a number with a plus sign and groups has as many digits as a telephone number with its country code."""
    return 10 <= sum(sign.isdigit() for sign in text) <= 15


def _point(text: str) -> bool:
    latitude, longitude = (float(number) for number in re.findall(r"\d+\.\d+", text))
    here = _LATITUDE[0] <= latitude <= _LATITUDE[1] and _LONGITUDE[0] <= longitude <= _LONGITUDE[1]
    return here or (_LATITUDE[0] <= longitude <= _LATITUDE[1] and _LONGITUDE[0] <= latitude <= _LONGITUDE[1])


PATTERNS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("phone", re.compile(r"(?<![\w+])\+\d{9,15}(?!\d)"), _always),
    ("phone", re.compile(rf"{_ALONE}\+\d{{1,3}}(?:[ ().-]{{1,2}}\d{{1,4}}){{3,5}}{_ENDED}"), telephone),
    ("phone", re.compile(rf"{_ALONE}8[ (-]{{1,2}}7\d\d{_GROUPS}\d{{3}}{_GROUPS}\d\d{_GROUPS}\d\d{_ENDED}"), _always),
    ("phone", re.compile(rf"{_ALONE}\(?0[2-9]\d\d?\)?{_GROUPS}\d\d{_GROUPS}\d\d{_GROUPS}\d\d{_ENDED}"), _always),
    ("document", re.compile(r"(?<![\w.,])\d{12}(?![\w.,])"), kazakh_number),
    ("document", re.compile(r"(?<![\w.,])\d{14}(?![\w.,])"), kyrgyz_number),
    ("document", re.compile(r"(?<!\w)(?:N\d{8}|(?:A[A-Z]|F[AB]|ID|PE)\s?(?:№\s?)?\d{7})(?!\w)"), _always),
    ("device", re.compile(r"(?<![\w.,])\d{15}(?![\w.,])"), luhn),
    ("device", re.compile(r"(?<!\w)(?:collect:\w{8,}|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2})(?!\w)"), _always),
    ("coordinate", re.compile(r"(?<![\w.])\d\d\.\d{3,}[°NSEWсюзв]*[\s,;]{1,3}[NSEWсюзв]?\s?\d\d\.\d{3,}(?!\w)"), _point),
    ("coordinate", re.compile(r"\d\d°\s?\d\d?[′']\s?\d\d?"), _always),
)  # fmt: skip


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
