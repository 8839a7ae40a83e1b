"""One piece of a publication, printed and looked through before it leaves; called in other processes (`hands`)."""

import importlib
from collections.abc import Collection
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from keruen.release.pii import Hit, Watch, watch
from keruen.workspace.press.leaving import pieces
from keruen.workspace.press.skimming import skim

Persons = tuple[tuple[str, str], ...]  # what no file may say: text, kind
Clean = frozenset[
    tuple[str, str]
]  # names and sha256 of files that were looked through for the same persons by the same rules


def printed(
    printing: str, function: str, values: tuple[Any, ...], folder: Path, known: Persons, clean: Clean
) -> tuple[list[str], list[Hit]]:
    """Let `printing.function(*values)` write files below a folder and name them; they, and what in them may not leave."""
    files: list[str] = getattr(importlib.import_module(printing), function)(*values)
    return files, inspect(folder, files, known, clean)


def inspect(folder: Path, files: Collection[str], known: Persons, clean: Clean = frozenset()) -> list[Hit]:
    """What may not leave, in some of the files below a folder; only where something might be is a file read with its places."""
    watching = _watch(known)
    doubtful = (name for name in files if not _free(watching, folder, name, clean))
    return list(watching.look(piece for name in doubtful for piece in pieces(folder, [name])))


def _free(watching: Watch, folder: Path, name: str, clean: Clean) -> bool:
    content = (folder / name).read_bytes()
    if clean and (name, sha256(content).hexdigest()) in clean:
        return True
    texts = skim(content, Path(name).suffix.lower())
    return texts is not None and watching.free(texts | {name})


@lru_cache(1)
def _watch(known: Persons) -> Watch:
    """One watch for all that this process looks through: the same words stand in many files."""
    return watch(dict(known))
