"""The figures of a round beside figures that somebody published."""

from pathlib import Path

from keruen.demo.published import COLUMNS, read_published
from keruen.demo.reproduce import Outcome, reproduce
from keruen.terms.problems import Problem
from keruen.workspace.account.history import LAST, kept
from keruen.workspace.folder.decided import read_csv
from keruen.workspace.settings.round import open_round


def reproduce_round(folder: Path, file: Path) -> tuple[Outcome, ...]:
    """An outcome for every row of a CSV file of published figures. Problems: file-missing, column-missing, workspace-not-built."""
    if not file.is_file():
        raise Problem("file-missing", file=str(file))
    read_csv(file, COLUMNS)
    place = open_round(folder)
    last = kept(place.build, LAST)
    if last is None:
        raise Problem("workspace-not-built", folder=place.round.code)
    rows = read_published(file.read_text(encoding="utf-8-sig"))
    return reproduce(rows, last.store.read("figures").to_pylist())
