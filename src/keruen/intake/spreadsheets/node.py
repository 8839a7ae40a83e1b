"""A file that people edit, read strictly: what is asked for is known, any other key is named with its nearest."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml
from rapidfuzz import process

from keruen.terms.problems import Problem


@dataclass
class Node:
    """A part of the file with its path; what was asked for is known, the rest is an unknown key."""

    value: Any
    file: str
    path: str
    asked: set[str] = field(default_factory=set)

    def wrong(self, expected: str) -> Problem:
        """The problem that says what was expected here."""
        return Problem("intake-mapping-value", file=self.file, key=self.path or "-", expected=expected)

    def get(self, key: str) -> "Node | None":
        """What stands under a key; None where it is absent or empty."""
        if not isinstance(self.value, Mapping):
            raise self.wrong("key: value")
        self.asked.add(key)
        path = f"{self.path}.{key}" if self.path else key
        return Node(self.value[key], self.file, path) if self.value.get(key) not in (None, "") else None

    def need(self, key: str) -> "Node":
        """What stands under a key that must be there."""
        found = self.get(key)
        if found is None:
            raise Problem("config-key-missing", file=self.file, key=f"{self.path}.{key}".lstrip("."))
        return found

    def text(self, allowed: Sequence[str] = ()) -> str:
        """This part as a text, one of `allowed` if any are given."""
        if not isinstance(self.value, str) or (allowed and self.value not in allowed):
            raise self.wrong(", ".join(allowed) or "text")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """This part as texts: a list of them, or one."""
        values = self.value if isinstance(self.value, list) else [self.value]
        return tuple(Node(value, self.file, self.path).text() for value in values)

    def items(self) -> "list[Node]":
        """The items of a list."""
        if not isinstance(self.value, list):
            raise self.wrong("- ...")
        return [Node(value, self.file, f"{self.path}[{n}]") for n, value in enumerate(self.value, start=1)]

    def pairs(self) -> "Iterator[tuple[str, Node]]":
        """Keys and what stands under them."""
        if not isinstance(self.value, Mapping):
            raise self.wrong("key: value")
        return ((str(key), Node(value, self.file, f"{self.path}.{key}")) for key, value in self.value.items())

    def optional(self, key: str, allowed: Sequence[str] = ()) -> str:
        """The text under a key; '' where it is absent."""
        found = self.get(key)
        return found.text(allowed) if found else ""

    def close(self) -> None:
        """Every key must have been asked for."""
        for key in self.value:
            if key not in self.asked:
                near = process.extractOne(str(key), sorted(self.asked))
                path = f"{self.path}.{key}".lstrip(".")
                raise Problem("config-key-unknown", file=self.file, line=0, key=path, nearest=near[0] if near else "-")


def parse_yaml(text: str, file: str) -> Node:
    """The content of a YAML text; all values are texts: No stays a word. Problem config-unreadable names the line."""
    try:
        content = yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as cause:
        mark = getattr(cause, "problem_mark", None)
        message = getattr(cause, "problem", "") or ""
        raise Problem(
            "config-unreadable", file=file, line=str(mark.line + 1) if mark else "?", message=message
        ) from cause
    return Node(content, file, "")
