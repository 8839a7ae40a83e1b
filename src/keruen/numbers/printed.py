"""Printed figures: a number as neutral text, and a printed figure of a Russian or English text as what it says.

A count printed in full is exact. A per cent, a ratio, a decimal, a number of thousands or millions is an interval of half
its last digit on either side, ends included.
"""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from keruen.numbers.rounding import half_up

_SCALES = {
    "тыс": 1000, "тысяч": 1000, "тысячи": 1000, "тысяча": 1000, "thousand": 1000, "k": 1000,
    "млн": 10**6, "миллион": 10**6, "миллиона": 10**6, "миллионов": 10**6, "million": 10**6, "mln": 10**6, "m": 10**6,
    "млрд": 10**9, "миллиард": 10**9, "миллиарда": 10**9, "миллиардов": 10**9, "billion": 10**9, "bn": 10**9,
}  # fmt: skip
_UNITS = {
    "%": "percent", "процент": "percent", "процента": "percent", "процентов": "percent", "percent": "percent",
    "per cent": "percent", "п.п": "points", "п. п": "points", "п.п.": "points", "пп": "points",
    "процентных пункта": "points", "процентных пунктов": "points", "процентный пункт": "points",
    "percentage points": "points", "percentage point": "points", "pp": "points", "p.p": "points",
    "раз": "times", "раза": "times", "times": "times", "x": "times",
}  # fmt: skip
_DECIMAL = {"ru": ",", "kk": ",", "ky": ",", "en": "."}
_SPACES = "\u00a0\u202f\u2009\u2007 "
_SHAPE = re.compile(
    r"(?P<before>[^\d+\-\u2212\u2013]*)(?P<sign>[+\-\u2212\u2013]?)(?P<digits>\d[\d.,]*)(?P<after>.*)", re.DOTALL
)
_BEFORE = ("", "в", "на", "около", "about", "by", "по")


@dataclass(frozen=True)
class Printed:
    """What a printed figure says: any value from low to high; unit "", "percent", "points" or "times".

    `step`: what one of its last printed digit is worth (1 of a count, 1/10 of "30,5", 100 of "24,6 тыс.").
    """

    low: Fraction
    high: Fraction
    unit: str = ""
    step: Fraction = field(default=Fraction(1), compare=False)

    @property
    def exact(self) -> bool:
        """Whether it names one value."""
        return self.low == self.high

    def admits(self, value: Fraction | int) -> bool:
        """Whether a computed value could have been printed so (ends included)."""
        return self.low <= value <= self.high


def read_printed(text: str, language: str) -> Printed:
    """The figure that `text` prints ("30,5 %", "1\u202f245", "24,6 тыс.", "в 1,7 раза"); ValueError where it is not one figure.

    The language decides what a comma and a point are: 1,245 is a count in English and a decimal in Russian.
    """
    point = _DECIMAL[language]
    joined = re.sub(rf"(?<=\d)[{_SPACES}](?=\d{{3}}(?!\d))", "", text.strip())
    shape = _SHAPE.fullmatch(joined)
    if shape is None or shape["before"].strip(_SPACES).lower() not in _BEFORE:
        raise ValueError(f"not one printed figure: {text!r}")
    value, decimals = _number(shape["digits"].rstrip(".,"), point, text)
    scale, unit = _words(shape["after"], text)
    if shape["sign"] in ("-", "\u2212", "\u2013"):
        value = -value
    rounded = decimals > 0 or scale > 1 or unit != ""
    half = Fraction(scale, 2 * 10**decimals) if rounded else Fraction(0)
    return Printed(value * scale - half, value * scale + half, unit, Fraction(scale, 10**decimals))


def print_neutral(value: int | float | Fraction | Decimal, decimals: int = 0) -> str:
    """The value with so many digits after a point, halves away from zero, no grouping, never "-0".

    A float is taken as the shortest decimal that names it, so that no binary noise is printed.
    """
    exact = Fraction(repr(value)) if isinstance(value, float) else Fraction(value)
    scaled = half_up(abs(exact.numerator) * 10**decimals, exact.denominator)
    digits = str(scaled).rjust(decimals + 1, "0")
    sign = "-" if exact < 0 and scaled else ""
    return sign + (f"{digits[:-decimals]}.{digits[-decimals:]}" if decimals else digits)


def _number(digits: str, point: str, text: str) -> tuple[Fraction, int]:
    """The value and how many digits stand after the decimal sign."""
    group = "." if point == "," else ","
    whole, sign, rest = digits.partition(point)
    groups = whole.split(group)
    if any(len(part) != 3 for part in groups[1:]) or (sign and not rest.isdigit()):
        raise ValueError(f"not one printed figure: {text!r}")
    return Fraction(int("".join(groups) + rest), 10 ** len(rest)), len(rest)


def _words(after: str, text: str) -> tuple[int, str]:
    """Scale and unit of the words behind a number."""
    words = re.sub(rf"[{_SPACES}]+", " ", after).strip(" .").lower()
    scale, unit = 1, ""
    first = words.split(" ")[0].rstrip(".") if words else ""
    if first in _SCALES:
        scale, words = _SCALES[first], words[len(words.split(" ")[0]) :].strip(" .")
    if words in _UNITS:
        unit, words = _UNITS[words], ""
    if words not in ("", "чел", "человек", "человека", "persons", "people"):
        raise ValueError(f"not one printed figure: {text!r}")
    return scale, unit
