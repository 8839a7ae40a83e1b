"""Every error a person can meet: a code, where it is, what to do next.

Problem
    the one exception that reaches a person; its code names two sentences in `sentences/*/problems.ftl`:
    the message says what is wrong and where, its attribute `.next` says what to do next.

Faults in data that leave the rest usable are not exceptions but rows of `terms.tables.FINDINGS`, with codes from the same
catalogue. A new problem is one line in CATALOGUE and one message per language.
"""

from dataclasses import dataclass
from typing import Any

from keruen.terms.sentences import Speaker


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its code, the values that its sentences need, and the exit code of the command line."""

    code: str
    needs: tuple[str, ...]
    exit: int = 2


CATALOGUE: dict[str, Kind] = {
    kind.code: kind
    for kind in (
        Kind("file-missing", ("file",)),
        Kind("file-empty", ("file",)),
        Kind("file-too-large", ("file", "megabytes", "limit")),
        Kind("file-truncated", ("file",)),
        Kind("file-unknown-shape", ("file", "known")),
        Kind("sheet-missing", ("file", "sheet", "sheets")),
        Kind("column-missing", ("file", "sheet", "column", "columns")),
        Kind("form-version-unknown", ("file", "version", "versions")),
        Kind("config-key-unknown", ("file", "key", "nearest")),
        Kind("config-key-missing", ("file", "key")),
        Kind("config-value-wrong", ("file", "key", "value", "expected")),
        Kind("config-unreadable", ("file", "line", "message")),
        Kind("round-missing", ("folder",)),
        Kind("programme-missing", ("folder",)),
        Kind("forms-role-unknown", ("file", "row", "role", "roles")),
        Kind("forms-refused", ("file", "message")),
        Kind("forms-not-an-xlsform", ("file",)),
        Kind("forms-name-twice", ("file", "row", "name")),
        Kind("places-not-utf8", ("file", "line")),
        Kind("places-column-missing", ("file", "columns")),
        Kind("places-value-missing", ("file", "line", "column")),
        Kind("places-level-wrong", ("file", "line", "value")),
        Kind("places-date-wrong", ("file", "line", "column", "value")),
        Kind("places-coordinate-wrong", ("file", "line", "column", "value", "limit")),
        Kind("places-duplicate", ("file", "line", "place", "first")),
        Kind("places-parent-unknown", ("file", "line", "place", "parent")),
        Kind("places-parent-level", ("file", "line", "place", "level", "parent", "parent_level")),
        Kind("places-cycle", ("file", "line", "place", "parent")),
        Kind("places-code-short", ("file", "line", "column", "value", "digits", "whole")),
        Kind("places-map-unknown", ("map", "maps")),
        Kind("places-country-unknown", ("country", "countries")),
        Kind("workspace-key-twice", ("file", "key", "value")),
        Kind("workspace-round-unknown", ("round", "known")),
        Kind("workspace-busy", ("folder", "process")),
        Kind("workspace-raw-gone", ("file",)),
        Kind("workspace-raw-changed", ("file", "imported")),
        Kind("workspace-raw-none", ("folder",)),
        Kind("workspace-not-built", ("folder",)),
        Kind("workspace-no-previous", ("folder",)),
        Kind("workspace-key-unknown", ("key", "nearest")),
        Kind("workspace-folder-full", ("folder",)),
    )
}


class Problem(Exception):
    """A problem that a person can mend. `Problem("sheet-missing", file=..., sheet=..., sheets=...)`."""

    def __init__(self, code: str, **values: Any) -> None:
        kind = CATALOGUE[code]
        missing = [name for name in kind.needs if name not in values]
        if missing:
            raise TypeError(f"problem {code!r} needs {missing}")
        super().__init__(code, values)
        self.code = code
        self.values: dict[str, Any] = values
        self.exit = kind.exit

    def tell(self, say: Speaker) -> tuple[str, str]:
        """What is wrong and where; what to do next. In the speaker's language."""
        return say(self.code, **self.values), say(f"{self.code}.next", **self.values)

    def __str__(self) -> str:
        return " ".join(self.tell(Speaker("en")))

    def __reduce__(self) -> tuple[Any, ...]:
        return _problem, (self.code, self.values)


def _problem(code: str, values: dict[str, Any]) -> Problem:
    """The problem again, on the other side of a process boundary."""
    return Problem(code, **values)
