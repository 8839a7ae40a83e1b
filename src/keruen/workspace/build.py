"""Build a round: from raw files to the publication, each step only when something it depends on has changed."""

import importlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer
from keruen.release.release import Release
from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import recover
from keruen.workspace.folder.forms import fingerprint
from keruen.workspace.folder.lock import only_one
from keruen.workspace.folder.raw import units
from keruen.workspace.press.publication import publish_round
from keruen.workspace.press.swap import PRINTING
from keruen.workspace.running.engine import Engine, engine
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.hands import Hands
from keruen.workspace.running.ledger import read_ledger
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
from keruen.workspace.steps.submissions import derive_all, gather, merge_exports
from keruen.workspace.steps.trust import doubt, weigh
from keruen.workspace.steps.work import Progress, Work, silent

TABLES = "tables"
CHECKING = "keruen.workspace.steps.checking"  # brings numerical libraries; loaded only where the checks are asked for


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
            release, published = publish_round(work, previous, hands, printing)
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
