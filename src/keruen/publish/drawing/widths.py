"""How wide words are in the report's font, nearly: enough to break a label and to leave room for a number."""

from functools import cache

_NARROW = set("iljtfrI.,:;'!|()[]іїr1-–/ \u00a0")
_WIDE = set("mwMWшщжмюфыШЩЖМЮФЫДОҚҒҢӨQG@%—")


@cache
def _of(letter: str) -> float:
    return 0.29 if letter in _NARROW else 0.76 if letter in _WIDE else 0.6 if letter.isupper() else 0.515


def width(text: str, size: float) -> float:
    """The width of a line in points."""
    return size * sum(map(_of, text))


def wrap(text: str, size: float, limit: float, most: int = 3) -> list[str]:
    """The text in lines no wider than `limit`, at most `most`; a line is broken at spaces and after hyphens."""
    lines = [""]
    for word in text.replace("-", "-\u200b").replace("\u200b", " \u200b").split(" "):
        glue = "" if word.startswith("\u200b") or not lines[-1] else " "
        word = word.lstrip("\u200b")
        if lines[-1] and width(lines[-1] + glue + word, size) > limit and len(lines) < most:
            lines.append(word)
        else:
            lines[-1] += glue + word
    return lines
