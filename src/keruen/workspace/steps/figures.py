"""The matrix: from estimates to settled figures, parts, services and sums."""

from keruen.matrix.breakdowns import break_down
from keruen.matrix.reconciling.reconcile import assessed, settled_of
from keruen.matrix.services import reconcile_services
from keruen.matrix.totals import total
from keruen.matrix.trust.findings import findings_of
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS, PARTS, SERVICES, SETTLED, TOTALS, Table, text, whole
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.work import Work

BANDS = Table(
    "bands",
    "a distance band of a service, nearest first",
    (text("service", "service"), text("band", "band"), whole("order", "1 for the nearest")),
)
ANCESTORS = Table(
    "ancestors",
    "a place and one that it lies in",
    (text("place", "place"), text("ancestor", "place above it"), whole("level", "level of the ancestor")),
)
_CODE = ("matrix", "terms")


def settle(work: Work) -> None:
    """One figure per settlement, group and measure (table `settled`), and what a reviewer should see of them."""
    engine, dispute = work.engine, work.place.programme.dispute

    def run(tables: Tables) -> Tables:
        estimates, decisions = (engine.lazy(tables[name]) for name in ("estimates", "decisions"))
        figures = engine.hold(assessed(estimates, decisions, dispute, engine.hold))
        return {
            "settled": engine.arrow(settled_of(figures), SETTLED),
            "settled/findings": engine.arrow(findings_of(estimates, figures, dispute), FINDINGS),
        }

    outputs = {"settled": SETTLED, "settled/findings": FINDINGS}
    work.runner.run(Step("settle", run, outputs, ("estimates", "decisions"), (dispute,), _CODE))


def break_figures_down(work: Work) -> None:
    """The parts of each figure (table `parts`)."""
    engine = work.engine

    def run(tables: Tables) -> Tables:
        frame = break_down(engine.lazy(tables["estimates"]), engine.lazy(tables["settled"]), engine.hold)
        return {"parts": engine.arrow(frame, PARTS)}

    work.runner.run(Step("parts", run, {"parts": PARTS}, ("estimates", "settled"), (), _CODE))


def settle_services(work: Work) -> None:
    """The access of each settlement to each service (table `services`)."""
    engine, bands = work.engine, work.place.programme.bands

    def run(tables: Tables) -> Tables:
        rows = [
            {"service": service, "band": band, "order": order}
            for service, of_service in bands.items()
            for order, band in enumerate(of_service, start=1)
        ]
        frame = reconcile_services(engine.lazy(tables["service_answers"]), engine.lazy(from_rows(BANDS, rows)))
        return {"services": engine.arrow(frame, SERVICES)}

    work.runner.run(Step("services", run, {"services": SERVICES}, ("service_answers",), (bands,), _CODE))


def add_up(work: Work) -> None:
    """The sums of every place above the settlements (table `totals`)."""
    engine = work.engine

    def run(tables: Tables) -> Tables:
        ancestors = engine.lazy(from_rows(ANCESTORS, work.gazetteer.ancestors()))
        settled, parts, frame = (engine.lazy(tables[name]) for name in ("settled", "parts", "frame"))
        return {"totals": engine.arrow(total(settled, parts, ancestors, frame), TOTALS)}

    inputs = ("settled", "parts", "frame")
    work.runner.run(Step("totals", run, {"totals": TOTALS}, inputs, (work.places_digest,), (*_CODE, "places")))
