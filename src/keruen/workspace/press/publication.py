"""Figures and publication of a round: printed anew only where something that they depend on has changed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from keruen.publish.drawing.cache import pruned
from keruen.release.release import Release
from keruen.terms.problems import Problem
from keruen.terms.settings import Round
from keruen.workspace.account.history import remember
from keruen.workspace.account.inputs import inputs
from keruen.workspace.folder.boundaries import digest
from keruen.workspace.folder.decided import read_clearance
from keruen.workspace.folder.published import keep
from keruen.workspace.press.inspected import persons_of
from keruen.workspace.press.swap import press
from keruen.workspace.running.fingerprint import of_code, of_file, of_values
from keruen.workspace.running.hands import Hands
from keruen.workspace.running.ledger import Entry
from keruen.workspace.running.store import Store
from keruen.workspace.steps.release import outlined, release_figures
from keruen.workspace.steps.work import Work

_LOOKING = ("release", "workspace/press")  # what decides whether a file may leave
_PRINTING = ("publish", "release", "places", "terms", "numbers")


def publish_round(
    work: Work, previous: Round | None, hands: Hands, printing: str
) -> tuple[Callable[[], Release], bool]:  # fmt: skip
    """Figures and publication; whether it was printed anew. Nothing entered: nothing replaces what was published."""
    place, runner = work.place, work.runner
    if not any(runner.store.read(name).num_rows for name in ("estimates", "service_answers")):
        raise Problem(_why_nothing(runner.store), folder=place.round.code)
    work.progress("release", 0, 1)
    release = outlined(release_figures(work, previous), work)
    work.progress("release", 1, 1)
    wanted = of_values(
        runner.ledger.entries["release"].inputs, place.programme.languages, digest(place.home), of_code(*_PRINTING)
    )
    known = runner.ledger.entries.get("publish")
    runner.seen.add("publish")
    runner.tidy()
    if known and known.inputs == wanted and known.outputs == _files(place.publication):
        return release, False
    persons = persons_of(runner.store, work.gazetteer)
    looked = Entry(of_values(sorted(persons.items()), of_code(*_LOOKING)), {})
    clean = known.outputs if known and runner.ledger.entries.get("looked") == looked else {}
    cache, told = place.build / "charts", partial(work.progress, "publish")
    with pruned(cache):
        press(hands, printing, release(), place.publication, place.programme.languages, cache, persons, clean, told)
    keep(place.folder, place.publication, read_clearance(place.folder))
    runner.ledger.entries["looked"] = looked  # written with the next note: neither is there without the other
    runner.ledger.note("publish", Entry(wanted, _files(place.publication)))
    runner.ran.append("publish")
    remember(place.build, runner.store, inputs(work))
    return release, True


def _why_nothing(store: Store) -> str:
    """The problem of a round without a figure: nothing entered, or only districts (B1) were asked so far."""
    instruments = set(store.read("merged/records").column("instrument").to_pylist())
    return "workspace-only-districts" if instruments == {"b1"} else "workspace-nothing-entered"


def _files(folder: Path) -> dict[str, str]:
    """Every file of a folder with its sha256."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    return {path.relative_to(folder).as_posix(): of_file(path) for path in paths}
