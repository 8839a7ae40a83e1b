"""The last look at files before they leave; called in other processes (`hands`)."""

from collections.abc import Collection, Mapping
from pathlib import Path

from keruen.release.pii import Hit, scan
from keruen.workspace.press.leaving import pieces


def inspect(folder: Path, files: Collection[str], known: Mapping[str, str]) -> list[Hit]:
    """What may not leave, in some of the files below a folder."""
    return list(scan(pieces(folder, files), known))
