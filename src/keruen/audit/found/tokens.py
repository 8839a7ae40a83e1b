"""A sentence with its numbers taken out: what stands between them is matched, what they say is read."""

import re
from dataclasses import dataclass

from keruen.audit.cells import Cell, cell

OPEN, CLOSE = "\u27e6", "\u27e7"  # brackets that no publication prints
_SPACE = "[ \u00a0\u202f\u2009]"
_BODY = {
    "en": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+|\d+(?:\.\d+)?",
    "ru": rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+(?:,\d+)?|\d+(?:[.,]\d+)?",
}
_SCALE = r"тыс(?:\.|яч[аи]?)|млн\.?|миллион(?:ов|а)?|млрд\.?|мың|миң|thousand|million|billion"
_UNIT = (
    r"%|п\. ?п\.?|процентн\w+ пункт\w*|процент(?:ов|а)?|percentage points?|per ?cent|пайыздық тармақ\w*|пайыз\w*|пайыз|"
    r"раза?(?!\w)|times|-fold|есе(?!\w)|эсе(?!\w)"
)
_READ_AS = (
    (re.compile(r"-fold|есе|эсе"), "раз"),
    (re.compile(r"мың|миң"), "тыс."),
    (re.compile(r"тысяч[аи]?|тысяч"), "тыс."),
    (re.compile(r"процентн\w+ пункт\w*|пайыздық тармақ\w*"), "п.п."),
    (re.compile(r"per ?cent(?!age)|процент(?:ов|а)?(?!н)|пайыз\w*"), "%"),
)
_TOKEN = {
    language: re.compile(
        rf"(?<![\w.,])(?:(?<=[\s(\u00a0])[-\u2212\u2013])?(?:{body})(?!\d)(?:{_SPACE}?(?:{_SCALE}))?(?:{_SPACE}?(?:{_UNIT}))?",
        re.I,
    )
    for language, body in _BODY.items()
}
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True)
class Sentence:
    """A sentence whose numbers stand as bracketed positions; years stay words."""

    skeleton: str
    cells: tuple[Cell, ...]


def tokenise(text: str, language: str, where: str) -> Sentence:
    """A sentence without its numbers."""
    cells: list[Cell] = []

    def out(match: re.Match[str]) -> str:
        printed = match[0]
        if _YEAR.fullmatch(printed):
            return "Y"
        read = printed
        for pattern, word in _READ_AS:
            read = pattern.sub(word, read)
        made = cell(read, language, f"{where}: \u201c{printed}\u201d")
        cells.append(Cell(made.name if not cells else f"{made.name} ({len(cells) + 1})", printed, made.said, made.ways))
        return f"{OPEN}{len(cells) - 1}{CLOSE}"

    skeleton = _TOKEN["en" if language == "en" else "ru"].sub(out, text)
    return Sentence(re.sub(r"\s+", " ", skeleton).lower(), tuple(cells))


_END = re.compile(r"(?<=[.!?;])\s+(?=[A-ZА-ЯЁӘҒҚҢӨҰҮІҺ\d\u00ab\u201c(\u27e6])")


def split(text: str) -> list[str]:
    """The sentences of a paragraph; a dot before a small letter ends none."""
    return [part for part in _END.split(text) if part.strip()]
