"""A TOML file as sections whose keys are asked for one by one: what nobody asked for is a key that Keruen does not know."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.workspace.settings.lines import line_of

_MISSING: Any = object()
_MEANT = 0.85  # from this likeness on, a key that is there is taken for the one that is missing


@dataclass
class Section:
    """One table of a TOML file. Each getter notes its key; `close` refuses the keys that were never asked for."""

    file: str
    values: dict[str, Any]
    path: str = ""
    asked: set[str] = field(default_factory=set)
    source: str = ""  # the file's text, to say on which line a key stands

    def key(self, name: str) -> str:
        """The full name of a key, as a person finds it: `release.level`."""
        return f"{self.path}.{name}" if self.path else name

    def wrong(self, name: str, expected: str) -> Problem:
        """The problem of a wrong value, ready to raise."""
        value = self.values.get(name)
        return Problem("config-value-wrong", file=self.file, key=self.key(name), value=repr(value), expected=expected)

    def _get(self, name: str, default: Any, kinds: type | tuple[type, ...], expected: str) -> Any:
        self.asked.add(name)
        if name not in self.values:
            if default is _MISSING:
                raise self._missing(name)
            return default
        value = self.values[name]
        if not isinstance(value, kinds) or (isinstance(value, bool) and kinds is not bool):
            raise self.wrong(name, expected)
        return value

    def _missing(self, name: str) -> Problem:
        """A key that is needed and not there; where one that nobody asked for looks like it, it is a slip of the pen."""
        strangers = [key for key in self.values if key not in self.asked]
        near = extractOne(name, strangers, scorer=JaroWinkler.similarity, score_cutoff=_MEANT)
        if near is None:
            return Problem("config-key-missing", file=self.file, key=self.key(name))
        line = self.line(near[0])
        return Problem("config-key-misspelt", file=self.file, line=line, written=self.key(near[0]), key=name)

    def line(self, name: str) -> int:
        """The line of a key, counted from 1; 0 where it is not found."""
        return line_of(self.source, self.key(name))

    def text(self, name: str, default: str = _MISSING, choices: Iterable[str] = ()) -> str:
        """A text; one of `choices` where they are given."""
        value: str = self._get(name, default, str, '"..."')
        choices = tuple(choices)
        if choices and value not in choices and name in self.values:
            raise self.wrong(name, ", ".join(choices))
        return value

    def whole(self, name: str, default: int = _MISSING, least: int = 0) -> int:
        """A whole number, `least` or more."""
        value: int = self._get(name, default, int, f"{least}, {least + 1}, {least + 2} ...")
        if value < least:
            raise self.wrong(name, f">= {least}")
        return value

    def flag(self, name: str, default: bool = _MISSING) -> bool:
        """true or false."""
        return bool(self._get(name, default, bool, "true, false"))

    def texts(self, name: str, default: tuple[str, ...] = _MISSING, choices: Iterable[str] = ()) -> tuple[str, ...]:
        """A list of texts; each one of `choices` where they are given."""
        value = self._get(name, default, list, '["...", "..."]')
        known = tuple(choices)
        for item in value:
            if not isinstance(item, str):
                raise self.wrong(name, '["...", "..."]')
            if known and item not in known:
                raise self.wrong(name, ", ".join(known))
        return tuple(value)

    def section(self, name: str, needed: bool = False) -> "Section":
        """A table inside this one; empty where it is absent and not needed."""
        value = self._get(name, _MISSING if needed else {}, dict, f"[{self.key(name)}]")
        return Section(self.file, value, self.key(name), source=self.source)

    def sections(self, name: str) -> Iterator["Section"]:
        """The tables of a list of tables ([[name]]), each named with its number, counted from 1."""
        value = self._get(name, [], list, f"[[{self.key(name)}]]")
        for number, item in enumerate(value, start=1):
            if not isinstance(item, dict):
                raise self.wrong(name, f"[[{self.key(name)}]]")
            yield Section(self.file, item, f"{self.key(name)}[{number}]", source=self.source)

    def labels(self, name: str, needed: bool = False) -> dict[str, str]:
        """A table of texts by language; one language is enough where it is needed."""
        inner = self.section(name, needed)
        found = {language: inner.text(language, "") for language in LANGUAGES}
        inner.close()
        kept = {language: value for language, value in found.items() if value}
        if needed and not kept:
            raise Problem("config-key-missing", file=self.file, key=inner.key(LANGUAGES[0]))
        return kept

    def pairs(self, name: str) -> dict[str, str]:
        """A table of texts under free keys."""
        inner = self.section(name)
        return {key: inner.text(key) for key in inner.values}

    def close(self) -> None:
        """Refuse keys that nobody asked for, naming the nearest known one."""
        for name in self.values:
            if name not in self.asked:
                known = sorted(self.asked)
                near = extractOne(name, known, scorer=JaroWinkler.similarity)
                raise Problem(
                    "config-key-unknown", file=self.file, line=self.line(name), key=self.key(name),
                    nearest=near[0] if near else "",
                )  # fmt: skip


def read_toml(path: Path) -> Section:
    """The file's top section. Problems: the file is missing, is not UTF-8, or is not TOML (with the line)."""
    if not path.is_file():
        raise Problem("file-missing", file=path.name)
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
        return Section(path.name, tomllib.loads(text), source=text)
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        raise Problem("config-unreadable", file=path.name, line=line, message="UTF-8") from None
    except tomllib.TOMLDecodeError as fault:
        at = re.search(r"^(.*) \(at line (\d+), column \d+\)$", str(fault))
        line = int(at[2]) if at else raw.count(b"\n") + 1
        message = at[1] if at else str(fault).removesuffix(" (at end of document)")
        raise Problem("config-unreadable", file=path.name, line=line, message=message) from None
