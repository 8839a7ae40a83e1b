"""published/: the figures of every release that has left the house, so that a later one keeps to what readers have already.

A draft has not left. One folder for each clearance and content; its name begins with its number.
"""

import csv
import io
from pathlib import Path

from keruen.release.hiding.earlier import Earlier, earlier
from keruen.release.release import CLEARANCES
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.running.fingerprint import of_file, of_values

PUBLISHED, FIGURES = "published", "figures.csv"


def keep(folder: Path, publication: Path, clearance: str) -> bool:
    """Keep the figures of a publication that may leave; whether they were new. A draft is not kept."""
    content = publication / FIGURES
    if clearance == CLEARANCES[0] or not content.is_file():
        return False
    kept = _files(folder)
    if of_file(content) in {of_file(path) for path in kept}:
        return False
    write_bytes(folder / PUBLISHED / f"{len(kept) + 1:03d}-{clearance}" / FIGURES, content.read_bytes())
    return True


def read_earlier(folder: Path) -> Earlier:
    """What earlier releases of a round let out."""
    return earlier(_rows(path) for path in _files(folder))


def fingerprint(folder: Path, publication: Path) -> str:
    """Of all that was kept, but for the publication that lies there now: it keeps to its own pattern."""
    now = of_file(publication / FIGURES)
    return of_values(*(digest for path in _files(folder) if (digest := of_file(path)) != now))


def _files(folder: Path) -> list[Path]:
    return sorted((folder / PUBLISHED).glob(f"*/{FIGURES}"))


def _rows(path: Path) -> list[dict[str, str]]:
    rows = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    return [row for row in rows if row.get("state")]
