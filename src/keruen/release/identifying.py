"""Numbers that identify a person, a device or a settlement: patterns of them, and the check digits that tell them from others.

Source: docs/methods/disclosure.md. Numbers that cannot be told from an ordinary figure (a telephone number without plus sign and
without spaces) are left out.
"""

import re
from collections.abc import Callable

_LATITUDE, _LONGITUDE = (35, 56), (46, 88)  # of Central Asia, with a margin
_GROUPS = r"[ ().-]{1,3}"  # no line end and no fixed space: those part cells and thousands
# A page read as text gives a row of figures as numbers with spaces: what stands among other numbers is such a row.
_ALONE = r"(?<![\w.,+])(?<!\d[ \u00a0\u202f])"
_ENDED = r"(?!\d)(?![ \u00a0\u202f]\d)"


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
