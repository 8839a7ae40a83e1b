"""Build a round: from raw files to the publication, each step only when something it depends on has changed."""

import importlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer
from keruen.publish.drawing.cache import pruned
from keruen.release.release import Release
from keruen.terms.problems import Problem
from keruen.terms.settings import Round
from keruen.workspace.account.history import remember
from keruen.workspace.account.inputs import inputs
from keruen.workspace.folder.atomic import recover
from keruen.workspace.folder.boundaries import digest
from keruen.workspace.folder.decided import read_clearance
from keruen.workspace.folder.forms import fingerprint
from keruen.workspace.folder.lock import only_one
from keruen.workspace.folder.published import keep
from keruen.workspace.folder.raw import units
from keruen.workspace.press.inspected import persons_of
from keruen.workspace.press.swap import PRINTING, press
from keruen.workspace.running.engine import Engine, engine
from keruen.workspace.running.fingerprint import of_code, of_file, of_values
from keruen.workspace.running.hands import Hands
from keruen.workspace.running.ledger import Entry, read_ledger
from keruen.workspace.running.runner import Runner
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import ROUNDS, Place, open_round
from keruen.workspace.steps.backchecks import ask_again
from keruen.workspace.steps.comparison import compare_rounds
from keruen.workspace.steps.figures import add_up, break_figures_down, settle, settle_services
from keruen.workspace.steps.findings import collect
from keruen.workspace.steps.listing import list_settlements
from keruen.workspace.steps.people import correct, decided, plan
from keruen.workspace.steps.reading import read_all
from keruen.workspace.steps.release import outlined, release_figures
from keruen.workspace.steps.submissions import derive_all, gather, merge_exports
from keruen.workspace.steps.trust import doubt, weigh
from keruen.workspace.steps.work import Progress, Work, silent

TABLES = "tables"
CHECKING = "keruen.workspace.steps.checking"  # brings numerical libraries; loaded only where the checks are asked for
_LOOKING = ("release", "workspace/press")  # what decides whether a file may leave
_PRINTING = ("publish", "release", "places", "terms", "numbers")


@dataclass(frozen=True)
class Built:
    """A round that is up to date."""

    place: Place
    store: Store
    ran: tuple[str, ...]  # the steps that were stale
    steps: int
    findings: pa.Table
    published: bool  # whether the publication was printed anew
    release: Callable[[], Release] | None = None  # what was printed; made again where its figures were up to date


def build(
    folder: Path,
    now: str,
    environment: Mapping[str, str],
    progress: Progress = silent,
    publish: bool = True,
    printing: str = PRINTING,
    checks: bool = False,
) -> Built:
    """Bring a round up to date, its publication if `publish`, its checks if `checks`.

    `now`: ISO time, for files that enter the manifest.
    `printing`: the module that writes the pieces of the publication.

    Problems: those of the settings and of raw files; workspace-busy; workspace-raw-none; workspace-nothing-entered,
    workspace-only-districts.
    """
    place = open_round(folder)
    with ExitStack() as stack:
        hands = stack.enter_context(Hands())
        powered = stack.enter_context(engine(environment))
        work = stack.enter_context(opened(place, now, powered, progress))
        if publish:  # something is stale: the publication will be, and its printers can get ready meanwhile
            work.runner.on_stale = partial(hands.prepare, printing)
        before = earlier(work, now, stack)
        tables(work)
        previous = None
        if before is not None:
            previous = before.place.round
            compare_rounds(work, before)
        found = ["findings"]
        if checks:
            importlib.import_module(CHECKING).check(work)
            found.append("checks/findings")
        release = None
        published = False
        if publish:
            release, published = _publish(work, previous, hands, printing)
        return Built(
            place=place,
            store=work.runner.store,
            ran=tuple(work.runner.ran),
            steps=len(work.runner.seen),
            findings=pa.concat_tables([work.runner.store.read(name) for name in found]),
            published=published,
            release=release,
        )


@contextmanager
def opened(place: Place, now: str, powered: Engine, progress: Progress) -> Iterator[Work]:
    """A round's folder, locked, with what its steps need."""
    raw = units(place.raw, now)
    if not raw:
        raise Problem("workspace-raw-none", folder=str(place.raw))
    places = place.home / "places.csv"
    if not places.is_file():
        raise Problem("file-missing", file="places.csv")
    gazetteer = Gazetteer.read(places)
    with only_one(place.build):
        recover(place.publication)
        runner = Runner(Store(place.build / TABLES), read_ledger(place.build))
        yield Work(place, raw, gazetteer, of_file(places), fingerprint(place.home), powered, runner, progress)


def tables(work: Work) -> None:
    """All tables of one round up to its totals and findings."""
    settle_round(work)
    plan(work)
    break_figures_down(work)
    settle_services(work)
    work.progress("total", 0, 1)
    add_up(work)
    weigh(work, work.place.programme.trust)
    doubt(work, work.place.programme.trust)
    ask_again(work, work.place.round.backchecks)
    list_settlements(work)
    collect(work)
    work.progress("total", 1, 1)


def settle_round(work: Work) -> None:
    """The tables of one round up to the settled figures."""
    merge_exports(work, read_all(work))
    correct(work)
    gather(work, derive_all(work))
    decided(work)
    work.progress("settle", 0, 1)
    settle(work)
    work.progress("settle", 1, 1)


def earlier(work: Work, now: str, stack: ExitStack) -> Work | None:
    """The round before, with its settled figures up to date."""
    code = work.place.round.previous
    if not code:
        return None
    work.progress("previous", 0, 1)
    place = open_round(work.place.home / ROUNDS / code)
    before = stack.enter_context(opened(place, now, work.engine, silent))
    settle_round(before)
    work.progress("previous", 1, 1)
    return before


def _publish(
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
