"""build/steps.json: what each step was made from and what came out, written after every step."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from keruen.workspace.folder.atomic import write_bytes

NAME = "steps.json"


@dataclass(frozen=True)
class Entry:
    """One step as it was last run: the fingerprint of its inputs, the sha256 of each table it made."""

    inputs: str
    outputs: Mapping[str, str]


@dataclass
class Ledger:
    """The steps of a build by name. A ledger that cannot be read is an empty one: everything is done again."""

    path: Path
    entries: dict[str, Entry] = field(default_factory=dict)

    def note(self, step: str, entry: Entry) -> None:
        """Remember a step that has just run, at once and on disk."""
        self.entries[step] = entry
        content = {name: {"inputs": e.inputs, "outputs": dict(e.outputs)} for name, e in sorted(self.entries.items())}
        write_bytes(self.path, json.dumps(content, indent=1).encode())

    def forget(self, kept: set[str]) -> tuple[str, ...]:
        """Drop the steps that are not `kept` (their raw file has gone); gives the tables that nobody needs any more."""
        gone = {name: self.entries.pop(name) for name in sorted(set(self.entries) - kept)}
        return tuple(table for entry in gone.values() for table in entry.outputs)


def read_ledger(build: Path) -> Ledger:
    """The ledger of a build folder."""
    path = build / NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        entries = {name: Entry(str(e["inputs"]), dict(e["outputs"])) for name, e in content.items()}
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError):
        entries = {}
    return Ledger(path, entries)
