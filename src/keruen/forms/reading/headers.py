"""Column headings of an XLSForm in the spellings that are met: label::Русский (ru), label:Russian, Label::ru, list name."""

import re
from dataclasses import dataclass

_NAMES = {
    "english": "en", "английский": "en", "eng": "en",
    "russian": "ru", "русский": "ru", "rus": "ru",
    "kazakh": "kk", "қазақша": "kk", "қазақ": "kk", "казахский": "kk",
    "kyrgyz": "ky", "kirghiz": "ky", "кыргызча": "ky", "кыргызский": "ky",
    "french": "fr", "français": "fr", "arabic": "ar", "tajik": "tg", "тоҷикӣ": "tg", "uzbek": "uz", "turkish": "tr",
}  # fmt: skip
_ALIASES = {
    "list name": "list_name", "listname": "list_name", "relevance": "relevant", "calculate": "calculation",
    "required_msg": "required_message", "constraint message": "constraint_message", "constraint_msg": "constraint_message",
    "choice filter": "choice_filter", "repeat count": "repeat_count", "bind:relevant": "relevant", "value": "name",
    "caption": "label", "count": "repeat_count",
}  # fmt: skip
_CODE = re.compile(r"\(([a-z]{2,3}(?:-[A-Za-z]+)*)\)\s*$")


@dataclass(frozen=True)
class Header:
    """A column: its XLSForm name and its language ("" where none is named)."""

    name: str
    language: str = ""


def headers(row: tuple[str, ...]) -> dict[int, Header]:
    """The columns of a header row by position; blank ones are left out, the first of two equal ones counts."""
    found: dict[int, Header] = {}
    for position, text in enumerate(row):
        column = _header(text.strip())
        if column.name and column not in found.values():
            found[position] = column
    return found


def _header(text: str) -> Header:
    if text.lower() in _ALIASES:
        return Header(_ALIASES[text.lower()])
    name, separator, tongue = text.partition("::") if "::" in text else text.partition(":")
    plain = name.strip().lower()
    if plain in ("media", "bind", "body", "control", "instance"):
        return Header(f"{plain}::{tongue.strip().lower()}")
    return Header(_ALIASES.get(plain, plain), language(tongue) if separator else "")


def language(text: str) -> str:
    """The code of a language named in a heading: "Русский (ru)", "Russian", "ru" are all ru; another name stays as it is."""
    plain = text.strip().lstrip(":").strip()
    code = _CODE.search(plain)
    if code:
        return code[1]
    return _NAMES.get(plain.lower(), plain.lower() if re.fullmatch(r"[A-Za-z]{2}", plain) else plain)
