"""The figures of a round beside figures that somebody published."""

from pathlib import Path

from keruen.demo.published import open_published
from keruen.demo.reproduce import Outcome, reproduce
from keruen.terms.problems import Problem
from keruen.workspace.account.history import LAST, kept
from keruen.workspace.settings.round import open_round


def reproduce_round(folder: Path, file: Path) -> tuple[Outcome, ...]:
    """An outcome for every row of a CSV file of published figures. Problems: those of `open_published`, workspace-not-built."""
    rows = open_published(file)
    place = open_round(folder)
    last = kept(place.build, LAST)
    if last is None:
        raise Problem("workspace-not-built", folder=place.round.code)
    return reproduce(rows, last.store.read("figures").to_pylist())
