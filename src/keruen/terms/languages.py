"""The languages that Keruen speaks, and which of them a person wants."""

from collections.abc import Mapping

LANGUAGES: tuple[str, ...] = ("en", "ru", "kk", "ky")


def choose(asked: str | None, environment: Mapping[str, str]) -> str:
    """The language to speak: what was asked for (`--lang`), else KERUEN_LANG, LC_ALL, LC_MESSAGES, LANG; else English."""
    for wish in (asked, *(environment.get(name) for name in ("KERUEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))):
        code = (wish or "")[:2].lower()
        if code in LANGUAGES:
            return code
    return "en"
