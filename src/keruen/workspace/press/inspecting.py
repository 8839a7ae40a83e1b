"""One piece of a publication, printed and looked through before it leaves; called in other processes (`hands`)."""

import importlib
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import Any

from keruen.release.pii import Hit, Watch, watch
from keruen.workspace.press.leaving import pieces

Persons = tuple[tuple[str, str], ...]  # what no file may say: text, kind


def printed(
    printing: str, function: str, values: tuple[Any, ...], folder: Path, known: Persons
) -> tuple[list[str], list[Hit]]:
    """Let `printing.function(*values)` write files below a folder and name them; they, and what in them may not leave."""
    files: list[str] = getattr(importlib.import_module(printing), function)(*values)
    return files, inspect(folder, files, known)


def inspect(folder: Path, files: Collection[str], known: Persons) -> list[Hit]:
    """What may not leave, in some of the files below a folder."""
    return list(_watch(known).look(pieces(folder, files)))


@lru_cache(1)
def _watch(known: Persons) -> Watch:
    """One watch for all that this process looks through: the same words stand in many files."""
    return watch(dict(known))
