"""The proof of the checks: a messy round is written and checked, a perfect reviewer answers, and the figures come back."""

import csv
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from keruen.demo.kazakhstan.settings import ROUND
from keruen.demo.messy.reviewer import fill
from keruen.demo.messy.score import Score, score
from keruen.demo.messy.write import Messy, write_messy
from keruen.demo.published import published
from keruen.demo.reproduce import counts, reproduce
from keruen.places.gazetteer import Gazetteer
from keruen.terms.sentences import Speaker
from keruen.workspace.build import Built, build, earlier, opened, tables
from keruen.workspace.review.returned import Taken, take
from keruen.workspace.review.reviewed import findings, write_findings
from keruen.workspace.running.engine import engine
from keruen.workspace.settings.round import ROUNDS, open_round
from keruen.workspace.steps.comparison import compare_rounds
from keruen.workspace.steps.release import release_figures
from keruen.workspace.steps.work import Progress

PROGRAMME, PLANTED, FOUND, RETURNED = "programme", "planted.csv", "found.csv", "returned.xlsx"
_WORDS = ("correct", "accept", "remove")
Counts = Mapping[str, int]  # verdict of keruen.demo.reproduce -> published figures


@dataclass(frozen=True)
class Proof:
    """What was planted, what the checks said of it, and how many published figures were reproduced before and after."""

    messy: Messy
    score: Score
    taken: Taken
    before: Counts
    after: Counts


def prove(
    folder: Path, seed: int, now: str, environment: Mapping[str, str], language: str, progress: Progress
) -> Proof:
    """Write into `folder` the programme, what was planted, what was found and the workbook that came back.

    The round is checked and corrected through the doors that every round has; its publication is not printed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    messy = write_messy(folder / PROGRAMME, folder / PLANTED, seed)
    round = folder / PROGRAMME / ROUNDS / ROUND
    built = build(round, now, environment, progress, publish=False, checks=True)
    said = score(messy.kinds, messy.faults, built.findings.to_pylist(), messy.submissions)
    _write_found(folder / FOUND, said)
    before = _reproduced(round, now, environment, progress)
    returned = _answered(built, folder / RETURNED, messy, language)
    after = _reproduced(round, now, environment, progress)
    return Proof(messy, said, returned, before, after)


def _answered(built: Built, path: Path, messy: Messy, language: str) -> Taken:
    """The findings workbook, filled in by somebody who knows the truth and taken back."""
    say = Speaker(language)
    rows = findings(built, Gazetteer.read(built.place.home / "places.csv"), language)
    workbook = write_findings(built, rows, language)
    words = {word: say(f"cleaning-decision-{word}") for word in _WORDS}
    fill(workbook, path, messy.kinds, messy.faults, words)
    return take(built.place, path)


def _reproduced(folder: Path, now: str, environment: Mapping[str, str], progress: Progress) -> Counts:
    """How the figures that would leave stand beside the published ones."""
    place = open_round(folder)
    with ExitStack() as stack:
        powered = stack.enter_context(engine(environment))
        work = stack.enter_context(opened(place, now, powered, progress))
        before = earlier(work, now, stack)
        tables(work)
        if before is not None:
            compare_rounds(work, before)
        release_figures(work, before.place.round if before else None)
        return counts(reproduce(published(), work.runner.store.read("figures").to_pylist()))


def _write_found(path: Path, said: Score) -> None:
    """One row for each kind: planted, found by a finding meant for it, told by any finding, missed."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("kind", "planted", "found", "told", "missed"))
        writer.writerows((row.kind, row.planted, row.found, row.told, row.missed) for row in said.rows)
