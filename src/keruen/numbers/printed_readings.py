"""All that a printed figure can be read as, where the text does not keep to its language's own signs.

A Russian text that prints "30.5" means a decimal; one that prints "1.245" may mean 1 245 or 1,245: two readings, and a claim
that rests on it is unknown.
"""

import re
from functools import cache

from keruen.numbers.printed import Printed, read_printed

MISSING = frozenset(
    [
        "",
        "-",
        "\u2013",
        "\u2014",
        "\u2026",
        "...",
        "..",
        ".",
        "x",
        "х",
        "n/a",
        "na",
        "n.a.",
        "н/д",
        "н.д.",
        "нет данных",
    ]
)
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])")
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d{1,2}(?!\d))")


@cache
def readings(text: str, language: str) -> tuple[Printed, ...]:
    """Every reading of a printed figure: none where it is no figure or missing, two where its sign can mean two things."""
    bare = text.strip()
    if bare.lower() in MISSING:
        return ()
    try:
        own: Printed | None = read_printed(bare, language)
    except ValueError:
        own = None
    other = _with_the_other_point(bare, language)
    if own is None:
        return (other,) if other else ()
    if language != "en" and other and other != own and _GROUPED.search(bare):
        return (own, other)
    return (own,)


def _with_the_other_point(text: str, language: str) -> Printed | None:
    """The figure as the other decimal sign would have it."""
    sign = _DECIMAL_COMMA if language == "en" else _DECIMAL_POINT
    if len(sign.findall(text)) != 1:
        return None
    try:
        return read_printed(sign.sub("." if language == "en" else ",", text), language)
    except ValueError:
        return None
