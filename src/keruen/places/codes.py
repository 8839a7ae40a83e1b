"""Codes of places: what they look like, and how they follow from each other. A code is text and keeps its zeros.

Kazakhstan: KATO has nine digits, the first two are the region; ISO 3166-2 is `KZ-` and these two digits (in use since
29 November 2022, letters before); the P-code is `KZ` and the digits that are not yet zero.
"""

import re

KATO_DIGITS = 9

# ISO 3166-2 of Kazakhstan before 29 November 2022, for units that did not change; Almaty, Karaganda, East Kazakhstan
# and South Kazakhstan did, so their old codes stay with the former units of the gazetteer.
_ISO_BEFORE_2022 = {
    "KZ-AKM": "KZ-11", "KZ-AKT": "KZ-15", "KZ-ATY": "KZ-23", "KZ-ZAP": "KZ-27", "KZ-ZHA": "KZ-31", "KZ-KUS": "KZ-39",
    "KZ-KZY": "KZ-43", "KZ-MAN": "KZ-47", "KZ-PAV": "KZ-55", "KZ-SEV": "KZ-59", "KZ-AST": "KZ-71", "KZ-ALA": "KZ-75",
    "KZ-SHY": "KZ-79",
}  # fmt: skip


def kato_from_iso(iso: str) -> str:
    """The KATO code of a region of Kazakhstan; ValueError for another code."""
    if not re.fullmatch(r"KZ-[0-9]{2}", iso):
        raise ValueError(f"{iso!r} is no ISO 3166-2 code of Kazakhstan in use")
    return iso.removeprefix("KZ-").ljust(KATO_DIGITS, "0")


def current_iso(code: str) -> str | None:
    """The code in use for an ISO 3166-2 code from before November 2022 (KZ-MAN); None where there is none."""
    return _ISO_BEFORE_2022.get(code)


def lost_zeros(code: str, digits: int) -> str | None:
    """What a code of digits was before a spreadsheet took its leading zeros; None if it has its length or is no number."""
    return code.zfill(digits) if code.isascii() and code.isdigit() and len(code) < digits else None
