"""From exports to what they mean: one submission once, corrections applied, answers understood."""

from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.derive import derive
from keruen.intake.mapped import derive_mapped
from keruen.intake.mapping_file import load_mapping
from keruen.intake.merge import merge
from keruen.intake.reading import CARRIED, RECOMMENDED, Reading
from keruen.terms.arrow import from_rows
from keruen.terms.tables import ESTIMATES, FINDINGS, INTERVIEWS, SERVICE_ANSWERS, Table
from keruen.workspace.fingerprint import of_file
from keruen.workspace.forms import bindings_of, fingerprint
from keruen.workspace.runner import Step, Tables
from keruen.workspace.steps.reading import SUBMITTED, mapping_of
from keruen.workspace.steps.work import Work

DERIVED: dict[str, Table] = {
    "estimates": ESTIMATES, "interviews": INTERVIEWS, "service_answers": SERVICE_ANSWERS, "findings": FINDINGS,
    "recommended": RECOMMENDED, "carried": CARRIED,
}  # fmt: skip


def merge_exports(work: Work, exports: list[str]) -> None:
    """All submissions of the round as one table each; one that came twice is taken once (tables `merged/...`)."""
    names = tuple(f"{prefix}/{name}" for prefix in exports for name in SUBMITTED)
    round_code = work.place.round.code

    def run(tables: Tables) -> Tables:
        readings = [Reading(**{name: tables[f"{prefix}/{name}"] for name in SUBMITTED}) for prefix in exports]
        merged = merge(readings, round_code)
        return {f"merged/{name}": getattr(merged, name) for name in SUBMITTED}

    outputs = {f"merged/{name}": table for name, table in SUBMITTED.items()}
    work.runner.run(Step("merge", run, outputs, names, (round_code,), ("intake", "terms")))


@dataclass(frozen=True)
class Kind:
    """Records that are understood together: of one form, or of one spreadsheet with its mapping."""

    instrument: str
    form: str
    mapped: str = ""  # the raw file, where a mapping describes it

    @property
    def prefix(self) -> str:
        """Where its tables lie."""
        return f"derived/{self.mapped or self.form or self.instrument}"

    def pick(self, records: pa.Table, answers: pa.Table) -> tuple[pa.Table, pa.Table]:
        """Its records and their answers."""
        if self.mapped:
            mine = records.filter(pc.equal(records.column("source"), self.mapped))
        else:
            of_form = pc.equal(pc.fill_null(records.column("form"), ""), self.form)
            mine = records.filter(pc.and_(pc.equal(records.column("instrument"), self.instrument), of_form))
        if mine.num_rows == records.num_rows:
            return mine, answers
        return mine, answers.filter(pc.is_in(answers.column("record"), mine.column("record").combine_chunks()))


def derive_all(work: Work) -> list[str]:
    """What the answers mean, one step for each kind of records; gives the prefixes of the tables."""
    kinds = _kinds(work)
    for number, kind in enumerate(kinds):
        work.progress("derive", number, len(kinds))
        work.runner.run(_derive(work, kind))
    work.progress("derive", len(kinds), len(kinds))
    return [kind.prefix for kind in kinds]


def _kinds(work: Work) -> list[Kind]:
    columns = work.runner.store.read("corrected/records").select(["instrument", "form", "source"]).to_pydict()
    found = set()
    for instrument, form, source in zip(*columns.values(), strict=True):
        mapped = mapping_of(work, source) is not None
        found.add(Kind(instrument, "", source) if mapped else Kind(instrument, form or ""))
    return sorted(found, key=lambda kind: kind.prefix)


def _derive(work: Work, kind: Kind) -> Step:
    place = work.place
    mapping = mapping_of(work, kind.mapped) if kind.mapped else None

    def run(tables: Tables) -> Tables:
        records, answers = kind.pick(tables["corrected/records"], tables["corrected/answers"])
        if mapping is not None:
            described = load_mapping(place.folder / mapping)
            made = derive_mapped(records, answers, described, place.programme, place.round, work.gazetteer)
        else:
            bindings = bindings_of(kind.form, kind.instrument, place.home, place.programme, place.round)
            made = derive(records, answers, bindings, place.programme, place.round, work.gazetteer)
        return {f"{kind.prefix}/{name}": getattr(made, name) for name in DERIVED}

    outputs = {f"{kind.prefix}/{name}": table for name, table in DERIVED.items()}
    described = of_file(place.folder / mapping) if mapping is not None else fingerprint(place.home)
    settings = (place.programme, place.round, described, work.places_digest)
    code = ("intake", "forms", "places", "terms")
    return Step(kind.prefix, run, outputs, ("corrected/records", "corrected/answers"), settings, code)


def gather(work: Work, prefixes: list[str]) -> None:
    """The tables of all kinds of records, one under the other."""
    for name, table in DERIVED.items():
        if name != "findings":
            work.runner.run(_under_each_other(name, table, tuple(f"{prefix}/{name}" for prefix in prefixes)))


def _under_each_other(name: str, table: Table, parts: tuple[str, ...]) -> Step:
    def run(tables: Tables) -> Tables:
        return {name: pa.concat_tables([from_rows(table, ()), *(tables[part] for part in parts)])}

    return Step(f"gather/{name}", run, {name: table}, parts)
