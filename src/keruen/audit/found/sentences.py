"""The claims of a sentence: growth from a to b, a share of a in b, men and women of a number, a balance."""

import re
from collections.abc import Iterator
from functools import partial

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim, Kind
from keruen.audit.document import Line
from keruen.audit.found.phrases import PHRASES, Phrases
from keruen.audit.found.tokens import OPEN, Sentence, split, tokenise

_FEWEST = 3  # numbers that a claim needs


def in_line(line: Line) -> Iterator[Claim]:
    """The claims of every sentence of a paragraph, in the languages whose phrases are known."""
    phrases = PHRASES.get(line.language)
    if phrases is None or sum(sign.isdigit() for sign in line.text) < _FEWEST:
        return
    for text in split(line.text):
        sentence = tokenise(text, line.language, line.where)
        if len(sentence.cells) >= _FEWEST:
            yield from _claims(sentence, phrases, partial(Claim, where=text.strip(), quoted=line.quoted))


def _claims(sentence: Sentence, phrases: Phrases, made: partial[Claim]) -> Iterator[Claim]:
    for pattern in phrases.growth:
        for p, a, b, match in _matches(sentence, pattern):
            form = _form(sentence.skeleton, match, phrases, (p, a, b))
            if form:
                yield made("growth", p, (b, a) if form == "ratio_down" else (a, b), form.removesuffix("_down"))
    for pattern in phrases.share:
        for p, a, b, _ in _matches(sentence, pattern):
            if p.unit == "percent" and not (a.unit or b.unit):
                yield made("share", p, (a, b))
    plain: tuple[tuple[Kind, tuple[re.Pattern[str], ...]], ...] = (
        ("sum", phrases.parts),
        ("difference", phrases.balance),
    )
    for kind, patterns in plain:
        for pattern in patterns:
            for p, a, b, _ in _matches(sentence, pattern):
                if not (p.unit or a.unit or b.unit):
                    yield made(kind, p, (a, b))


def _matches(sentence: Sentence, pattern: re.Pattern[str]) -> Iterator[tuple[Cell, Cell, Cell, re.Match[str]]]:
    for match in pattern.finditer(sentence.skeleton):
        p, a, b = (sentence.cells[int(match[name])] for name in "pab")
        yield p, a, b, match


def _form(skeleton: str, match: re.Match[str], phrases: Phrases, cells: tuple[Cell, Cell, Cell]) -> str:
    """What a growth says: change, fall, ratio, points; "" where it says no growth, or both a rise and a fall."""
    p, a, b = cells
    if a.unit != b.unit or p.unit not in ("percent", "points", "times"):
        return ""
    if p.unit == "percent" and _of_another(skeleton, match):
        return ""
    clause = skeleton[max(0, match.start() - 80) : match.end() + 40]
    up, down = phrases.up.search(clause) is not None, phrases.down.search(clause) is not None
    if up == down:
        return ""
    if p.unit == "points":
        return "points" if a.unit == "percent" else ""
    if p.unit == "times":
        return "ratio" if up else "ratio_down"
    return "change" if up else "fall"


def _of_another(skeleton: str, match: re.Match[str]) -> bool:
    """Whether the per cent is a share that another number follows ("33 % of 5 000"), not the growth."""
    return re.match(rf" (?:of|от|из)\b[^{OPEN}.;]{{0,30}}{OPEN}", skeleton[match.end("p") + 1 :]) is not None
