"""The titles of a programme as its folder says them, read again only when the file has changed."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=64)
def titles(file: Path, changed: int) -> Mapping[str, str]:
    """Titles by language; none where the file cannot be read: its faults are told where it is used."""
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8")).get("title", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
        return {}
    return {code: text for code, text in told.items() if isinstance(text, str)} if isinstance(told, dict) else {}
