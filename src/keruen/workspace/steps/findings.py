"""All findings of a round as one table."""

from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.work import Work


def collect(work: Work) -> None:
    """The findings of every step so far (table `findings`), each once."""
    names = tuple(sorted(name for name in work.runner.digests if name.endswith("/findings") and _counts(name)))

    def run(tables: Tables) -> Tables:
        rows = [row for name in names for row in tables[name].to_pylist()]
        unique = {tuple(row.values()): row for row in rows}
        return {"findings": from_rows(FINDINGS, unique.values())}

    work.runner.run(Step("findings", run, {"findings": FINDINGS}, names, (), ("terms",)))


def _counts(name: str) -> bool:
    """Findings of single files are in those of the merged submissions."""
    return not name.startswith("read/")
