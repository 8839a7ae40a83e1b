"""How far the figures may be trusted: credibility of settlements, intervals of totals."""

from keruen.matrix.trust.credibility import credibility
from keruen.matrix.trust.uncertainty import Spread, deviations, intervals, spreads, weights
from keruen.terms.arrow import from_rows
from keruen.terms.trust_settings import Trust
from keruen.terms.trust_tables import CREDIBILITY, SPREADS, UNCERTAINTY
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.figures import ANCESTORS
from keruen.workspace.steps.work import Work

_CODE = ("matrix", "terms")


def weigh(work: Work, trust: Trust) -> None:
    """What the interviews of each settlement are worth (table `credibility`)."""
    engine, dispute = work.engine, work.place.programme.dispute

    def run(tables: Tables) -> Tables:
        interviews, estimates = (engine.lazy(tables[name]) for name in ("interviews", "estimates"))
        found = credibility(interviews, estimates, trust.credibility, dispute)
        return {"credibility": engine.arrow(found, CREDIBILITY)}

    inputs, outputs = ("interviews", "estimates"), {"credibility": CREDIBILITY}
    work.runner.run(Step("credibility", run, outputs, inputs, (trust.credibility, dispute), _CODE))


def doubt(work: Work, trust: Trust) -> None:
    """The intervals of the totals of country and regions (tables `uncertainty`, `spreads`)."""
    engine, settings = work.engine, trust.uncertainty

    def run(tables: Tables) -> Tables:
        ancestors = engine.lazy(from_rows(ANCESTORS, work.gazetteer.ancestors()))
        estimates, settled = (engine.lazy(tables[name]) for name in ("estimates", "settled"))
        differ = deviations(estimates).collect("pyarrow").to_native().to_pylist()
        found = spreads(differ, settings)
        cells = weights(estimates, settled, ancestors).collect("pyarrow").to_native().to_pylist()
        return {
            "uncertainty": from_rows(UNCERTAINTY, intervals(cells, found, settings)),
            "spreads": from_rows(SPREADS, [_row(spread) for spread in found.values()]),
        }

    outputs = {"uncertainty": UNCERTAINTY, "spreads": SPREADS}
    settings_of = (settings, work.places_digest)
    work.runner.run(Step("uncertainty", run, outputs, ("estimates", "settled"), settings_of, (*_CODE, "places")))


def _row(spread: Spread) -> dict[str, object]:
    return {name: getattr(spread, name) for name in ("basis", "freedom", "own", "used", "declared")}
