"""The figures that may leave."""

import importlib
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import version

import pyarrow.compute as pc

from keruen.release.explained import Explained
from keruen.release.hiding.hidden import HIDDEN, NARROWER, hidden_table
from keruen.release.inputs import Inputs
from keruen.release.release import Release
from keruen.terms.settings import Round
from keruen.terms.tables import FIGURES
from keruen.workspace.folder.boundaries import read_outlines
from keruen.workspace.folder.decided import read_clearance, read_permissions
from keruen.workspace.folder.published import fingerprint, read_earlier
from keruen.workspace.redacting.log import persons, read_redactions
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.comparison import judge
from keruen.workspace.steps.work import Work

MAKING = "keruen.release.make"  # brings the solver of linear programmes; loaded only where figures are made
_TABLES = (
    "totals", "settled", "services", "interviews", "estimates", "frame", "carried", "credibility", "uncertainty", "spreads",
    "corrected/applied", "listed/settled",
)  # fmt: skip


def release_figures(work: Work, previous: Round | None) -> Callable[[], Release]:
    """Bring the table `figures` up to date; gives the release, made now or when it is asked for."""
    place, store = work.place, work.runner.store
    permissions, clearance = read_permissions(place.folder), read_clearance(place.folder)
    made: list[Explained] = []
    gone = persons(read_redactions(place.folder))

    def release(tables: Tables) -> Explained:
        explained: Explained = importlib.import_module(MAKING).explained(
            Inputs(
                programme=place.programme,
                round=place.round,
                gazetteer=work.gazetteer,
                **{name: tables[name] for name in _TABLES[:-2]},
                previous=previous,
                comparison=tables.get("comparison"),
                listed=tables["listed/settled"],
                verdict=judge(work, previous),
                permissions=permissions,
                clearance=clearance,
                earlier=read_earlier(place.folder),
                corrections=tables["corrected/applied"].num_rows,
                withdrawn=gone,
                asked_again=_asked_again(tables),
                corrected=frozenset(tables["corrected/applied"].column("record").to_pylist()),
                decided=pc.sum(pc.equal(tables["settled"].column("method"), "decision")).as_py() or 0,
                version=version("keruen"),
            )
        )
        return explained

    def run(tables: Tables) -> Tables:
        made.append(release(tables))
        narrower = made[0].narrower
        return {
            "figures": made[0].release.figures,
            "hidden": hidden_table(made[0].hidden, narrower),
            "narrower": narrower,
        }

    rest = {"comparison": previous, "backchecks": place.round.backchecks}  # tables that not every round has
    inputs = (*_TABLES, *(name for name, there in rest.items() if there))
    settings = (
        place.programme, place.round, previous, permissions, clearance, version("keruen"), work.places_digest,
        fingerprint(place.folder, place.publication), gone,
    )  # fmt: skip
    code = ("release", "matrix", "numbers", "places", "terms")
    work.runner.run(
        Step("release", run, {"figures": FIGURES, "hidden": HIDDEN, "narrower": NARROWER}, inputs, settings, code)
    )
    return lambda: (made[0] if made else release({name: store.read(name) for name in inputs})).release


def outlined(release: Callable[[], Release], work: Work) -> Callable[[], Release]:
    """The release with the outlines of the programme's regions: they decide maps, no figure, so nothing is made anew."""
    return lambda: replace(release(), outlines=read_outlines(work.place.home, work.gazetteer))


def _asked_again(tables: Tables) -> int:
    """Interviews of which another person asked at least one question again."""
    return len(set(tables["backchecks"].column("record").to_pylist())) if "backchecks" in tables else 0
