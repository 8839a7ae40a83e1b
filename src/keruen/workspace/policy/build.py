"""Bring an evaluation up to date: series -> outcomes -> release -> publication, only where something changed."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import as_completed
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from keruen.places.gazetteer import Gazetteer
from keruen.policy.evaluation.outcome import rows
from keruen.policy.series.doubts import Doubt
from keruen.release.policy import PolicyInputs, PolicyRelease, make_policy
from keruen.terms.arrow import from_rows
from keruen.terms.problems import Problem
from keruen.terms.tables import OUTCOMES, SERIES
from keruen.workspace.folder.atomic import fresh_sibling, put_in_place, recover, write_bytes
from keruen.workspace.policy.evaluating import Evaluated, run
from keruen.workspace.policy.files import COLUMNS, read_folder, write_file
from keruen.workspace.policy.settings import FILE, Evaluation, read_evaluation
from keruen.workspace.running.fingerprint import of_code, of_file, together
from keruen.workspace.running.hands import Hands

PRINTING = "keruen.workspace.policy.printing"
_ROOMS = ("policy", "release", "publish", "terms", "places", "numbers")
_DONE = "fingerprint.txt"
Told = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Built:
    """What a build did: the settings, how many figures there are and how many of them are known, the doubts, if it was fresh."""

    settings: Evaluation
    figures: int
    known: int
    doubts: tuple[Doubt, ...]
    fresh: bool


def build(folder: Path, told: Told = lambda *_: None) -> Built:
    """Build the evaluation of a folder. Problems: policy-folder-none, config-*, column-missing, policy-series-column."""
    settings = read_evaluation(folder)
    recover(settings.publication)
    now, done = fingerprint(folder), settings.build / _DONE
    if settings.publication.is_dir() and done.is_file() and done.read_text(encoding="utf-8") == now:
        return _unchanged(settings)
    made = evaluate_folder(settings)
    release = release_of(settings, made)
    write_file(settings.build / "series.csv", made.points)
    write_bytes(settings.build / "figures.csv", figures_csv(release))
    _print(settings, release, told)
    write_bytes(done, now.encode())
    known = sum(1 for state in release.release.figures.column("state").to_pylist() if state == "shown")
    return Built(settings, release.release.figures.num_rows, known, made.doubts, False)


def _unchanged(settings: Evaluation) -> Built:
    """What the last build made, counted from its table; its doubts were said then."""
    with (settings.build / "figures.csv").open(encoding="utf-8", newline="") as stream:
        states = [row["state"] for row in csv.DictReader(stream)]
    known = sum(1 for state in states if state in ("shown", "as_printed"))
    return Built(settings, len(states), known, (), True)


def evaluate_folder(settings: Evaluation) -> Evaluated:
    """The outcomes of a folder's series. Problem policy-nothing where there is none."""
    gazetteer = Gazetteer.read(settings.folder / "places.csv")
    points = read_folder(settings.folder / "series")
    if not points:
        raise Problem("policy-nothing", folder=str(settings.folder / "series"))
    return run(settings, points, gazetteer)


def release_of(settings: Evaluation, made: Evaluated) -> PolicyRelease:
    """The release of the outcomes."""
    inputs = PolicyInputs(
        settings.programme, settings.round,
        from_rows(OUTCOMES, rows(made.outcomes)), from_rows(SERIES, _rows(made)),
        Gazetteer.read(settings.folder / "places.csv"), version("keruen"), asked=made.asked,
    )  # fmt: skip
    return make_policy(inputs)


def _rows(made: Evaluated) -> Iterable[Mapping[str, Any]]:
    return ({name: getattr(point, name) for name in COLUMNS} for point in made.points)


def fingerprint(folder: Path) -> str:
    """What a build depends on: every file that decides it, and the code of the rooms."""
    files = [folder / FILE, folder / "places.csv", *sorted((folder / "series").glob("*.csv"))]
    files += sorted((folder / "effectiveness").glob("*.csv"))
    return together([(path.name, of_file(path)) for path in files] + [("code", of_code(*_ROOMS))])


def figures_csv(release: PolicyRelease) -> bytes:
    """Every figure with what stands behind it, as a table."""
    buffer = io.StringIO()
    names = ("key", "table", "place", "period", "measure", "dimension", "category", "value", "unit", "state", "rule", "reason",
             "method", "vintage", "inputs", "fingerprint")  # fmt: skip
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(names)
    for row in release.release.figures.to_pylist():
        behind = release.behind[row["key"]]
        state = "as_printed" if behind.as_printed else row["state"]
        writer.writerow([
            row["key"], row["table"], row["place"], row["round"], row["measure"], row["dimension"], row["category"],
            row["printed"], row["unit"], state, behind.rule, behind.reason, row["method"], behind.vintage,
            " ".join(behind.inputs), row["fingerprint"],
        ])  # fmt: skip
    return buffer.getvalue().encode()


def _print(settings: Evaluation, release: PolicyRelease, told: Told) -> None:
    """The publication beside the last one, then in its place."""
    folder = fresh_sibling(settings.publication)
    languages = settings.programme.languages
    with Hands() as hands:
        cache = settings.build / "charts"
        tasks = [hands.give(PRINTING, "language", release, folder, language, cache) for language in languages]
        for done, task in enumerate(as_completed(tasks), start=1):
            task.result()
            told("publish", done, len(tasks))
    write_bytes(folder / "figures.csv", figures_csv(release))
    put_in_place(folder, settings.publication)
