"""From exports to what they mean: one submission once, corrections applied, answers understood."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

import pyarrow as pa
import pyarrow.compute as pc

from keruen.intake.derive import derive
from keruen.intake.findings import Notebook, Where
from keruen.intake.merge import merge
from keruen.intake.reading import CARRIED, FLOWS, RECOMMENDED, Reading
from keruen.intake.spreadsheets.mapped import derive_mapped
from keruen.intake.spreadsheets.mapping_file import load_mapping
from keruen.terms.arrow import from_rows
from keruen.terms.tables import ESTIMATES, FINDINGS, INTERVIEWS, SERVICE_ANSWERS, Table
from keruen.workspace.folder.forms import bindings_of
from keruen.workspace.folder.manifest import Received
from keruen.workspace.folder.withdraw import withdrawn
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.backchecks import of_backchecks
from keruen.workspace.steps.reading import SUBMITTED, mapping_of
from keruen.workspace.steps.work import Work

DERIVED: dict[str, Table] = {
    "estimates": ESTIMATES, "interviews": INTERVIEWS, "service_answers": SERVICE_ANSWERS, "findings": FINDINGS,
    "recommended": RECOMMENDED, "carried": CARRIED, "flows": FLOWS,
}  # fmt: skip


def merge_exports(work: Work, exports: list[str]) -> None:
    """All submissions of the round as one table each; one that came twice is taken once (tables `merged/...`)."""
    names = tuple(f"{prefix}/{name}" for prefix in exports for name in SUBMITTED)
    round_code = work.place.round.code
    order, out = tuple(unit.order for unit in work.units), withdrawn(work.place.raw)

    def run(tables: Tables) -> Tables:
        readings = [Reading(**{name: tables[f"{prefix}/{name}"] for name in SUBMITTED}) for prefix in exports]
        merged = merge(readings, round_code, order)
        found = pa.concat_tables([merged.findings, _left_out(out, round_code)])
        return {"merged/records": merged.records, "merged/answers": merged.answers, "merged/findings": found}

    outputs = {f"merged/{name}": table for name, table in SUBMITTED.items()}
    work.runner.run(Step("merge", run, outputs, names, (round_code, order, out), ("intake", "terms")))


def _left_out(lines: tuple[Received, ...], round_code: str) -> pa.Table:
    """A note for each raw file that was withdrawn, a folder of submissions once."""
    notes = Notebook(round_code)
    for unit, line in {line.unit: line for line in lines}.items():
        notes.add(
            "withdraw-left-out", "note", Where(unit), reason=line.reason, who=line.who, when=line.when.partition("T")[0]
        )
    return notes.table()


@dataclass(frozen=True)
class Kind:
    """Records that are understood together: those of one form in one raw file, or in several."""

    instrument: str
    form: str
    sources: tuple[str, ...]

    @property
    def prefix(self) -> str:
        """Where its tables lie."""
        return "/".join(
            ("derived", self.instrument, self.form or "-", *self.sources[:1], *(("all",) if self.sources[1:] else ()))
        )

    @property
    def inputs(self) -> tuple[str, ...]:
        """The tables that hold its records and answers."""
        return tuple(f"corrected/{source}/{name}" for source in self.sources for name in ("records", "answers"))

    def pick(self, tables: Tables) -> tuple[pa.Table, pa.Table]:
        """Its records and their answers."""
        records = pa.concat_tables([tables[f"corrected/{source}/records"] for source in self.sources])
        answers = pa.concat_tables([tables[f"corrected/{source}/answers"] for source in self.sources])
        of_form = pc.equal(pc.fill_null(records.column("form"), ""), self.form)
        mine = records.filter(pc.and_(pc.equal(records.column("instrument"), self.instrument), of_form))
        if mine.num_rows == records.num_rows:
            return mine, answers
        return mine, answers.filter(pc.is_in(answers.column("record"), mine.column("record").combine_chunks()))


def derive_all(work: Work) -> list[str]:
    """What the answers mean, one step for each form in each raw file; gives the prefixes of the tables.

    An informant is told from another by place and pseudonym. Where one is found in two files, the files of that form are
    understood together.
    """
    kinds = _kinds(work)
    for number, kind in enumerate(kinds):
        work.progress("derive", number, len(kinds))
        work.runner.run(_derive(work, kind))
    kinds = [joined for group in _by_form(kinds) for joined in _joined(work, group)]
    work.progress("derive", len(kinds), len(kinds))
    return [kind.prefix for kind in kinds]


def _kinds(work: Work) -> list[Kind]:
    columns = work.runner.store.read("merged/records").select(["instrument", "form", "source"]).to_pydict()
    found = {
        (instrument, form or "", (source,))
        for instrument, form, source in zip(*columns.values(), strict=True)
        if not of_backchecks(work.place.round.backchecks, source)
    }
    return [Kind(*facts) for facts in sorted(found)]


def _by_form(kinds: list[Kind]) -> list[list[Kind]]:
    return [list(group) for _, group in groupby(kinds, key=lambda kind: (kind.instrument, kind.form))]


def _joined(work: Work, kinds: list[Kind]) -> list[Kind]:
    """The kinds of one form as they are, or as one where two of them have the same informant."""
    store = work.runner.store
    columns = (store.read(f"{kind.prefix}/interviews").column("informant").to_pylist() for kind in kinds)
    named = Counter(informant for column in columns for informant in set(column))
    if named.total() == len(named) or any(mapping_of(work, kind.sources[0]) for kind in kinds):
        return kinds
    together = Kind(kinds[0].instrument, kinds[0].form, tuple(kind.sources[0] for kind in kinds))
    work.runner.run(_derive(work, together))
    return [together]


def _derive(work: Work, kind: Kind) -> Step:
    place = work.place
    mapping = mapping_of(work, kind.sources[0])

    def run(tables: Tables) -> Tables:
        records, answers = kind.pick(tables)
        if mapping is not None:
            described = load_mapping(place.folder / mapping)
            made = derive_mapped(records, answers, described, place.programme, place.round, work.gazetteer)
        else:
            bindings = bindings_of(kind.form, kind.instrument, place.home, place.programme, place.round)
            made = derive(records, answers, bindings, place.programme, place.round, work.gazetteer)
        return {f"{kind.prefix}/{name}": getattr(made, name) for name in DERIVED}

    outputs = {f"{kind.prefix}/{name}": table for name, table in DERIVED.items()}
    described = of_file(place.folder / mapping) if mapping is not None else work.forms_digest
    settings = (place.programme, place.round, described, work.places_digest)
    return Step(kind.prefix, run, outputs, kind.inputs, settings, ("intake", "forms", "places", "terms"))


def gather(work: Work, prefixes: list[str]) -> None:
    """The tables of all kinds of records, one under the other."""
    for name, table in DERIVED.items():
        if name != "findings":
            work.runner.run(_under_each_other(name, table, tuple(f"{prefix}/{name}" for prefix in prefixes)))


def _under_each_other(name: str, table: Table, parts: tuple[str, ...]) -> Step:
    def run(tables: Tables) -> Tables:
        return {name: pa.concat_tables([from_rows(table, ()), *(tables[part] for part in parts)])}

    return Step(f"gather/{name}", run, {name: table}, parts)
