"""What districts said of their settlements (B1), reconciled: the ground on which settlements are chosen."""

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.answers.listed import listed
from keruen.matrix.reconciling.reconcile import reconcile
from keruen.terms.arrow import from_rows
from keruen.terms.tables import DECISIONS, ESTIMATES, FINDINGS, SETTLED
from keruen.workspace.folder.forms import bindings_of
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.work import Work


def list_settlements(work: Work) -> None:
    """Tables `listed/estimates`, `listed/settled` and `listed/findings`; empty where no district was asked."""
    place, engine = work.place, work.engine
    records = work.runner.store.read("merged/records").select(["instrument", "source"]).to_pylist()
    sources = sorted({row["source"] for row in records if row["instrument"] == "b1"})
    inputs = tuple(f"corrected/{source}/{kind}" for source in sources for kind in ("records", "answers"))

    def run(tables: Tables) -> Tables:
        parts = [_of(tables, source, work) for source in sources]
        estimates = pa.concat_tables([from_rows(ESTIMATES, ()), *(part[0] for part in parts)])
        none = engine.lazy(from_rows(DECISIONS, ()))
        figures = reconcile(engine.lazy(estimates), none, place.programme.dispute)
        return {
            "listed/estimates": estimates,
            "listed/settled": engine.arrow(figures, SETTLED),
            "listed/findings": pa.concat_tables([from_rows(FINDINGS, ()), *(part[1] for part in parts)]),
        }

    outputs = {"listed/estimates": ESTIMATES, "listed/settled": SETTLED, "listed/findings": FINDINGS}
    settings = (place.programme, place.round, work.forms_digest, work.places_digest)
    code = ("intake", "forms", "places", "matrix", "terms")
    work.runner.run(Step("listed", run, outputs, inputs, settings, code))


def _of(tables: Tables, source: str, work: Work) -> tuple[pa.Table, pa.Table]:
    """Estimates and findings of the B1 submissions of one raw file, form by form."""
    place = work.place
    records, answers = tables[f"corrected/{source}/records"], tables[f"corrected/{source}/answers"]
    ours = records.filter(pc.equal(records.column("instrument"), "b1"))
    found = []
    for form in sorted({name or "" for name in ours.column("form").to_pylist()}):
        mine = ours.filter(pc.equal(pc.fill_null(ours.column("form"), ""), form))
        bound = bindings_of(form, "b1", place.home, place.programme, place.round)
        found.append(listed(mine, answers, bound, place.programme, place.round, work.gazetteer))
    return (
        pa.concat_tables([from_rows(ESTIMATES, ()), *(one.estimates for one in found)]),
        pa.concat_tables([from_rows(FINDINGS, ()), *(one.findings for one in found)]),
    )
