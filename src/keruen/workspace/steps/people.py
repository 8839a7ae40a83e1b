"""What people decided: corrections, decisions, justifications, the frame."""

from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from keruen.cleaning.decisions import Decided, read_decisions, read_justifications
from keruen.cleaning.entry import read_entries
from keruen.cleaning.record_ids import with_known_ids
from keruen.cleaning.replay import replay
from keruen.forms.bindings import bindings
from keruen.forms.making.expand import INSTRUMENTS
from keruen.intake.exports.models import outlines
from keruen.terms.arrow import from_rows
from keruen.terms.tables import ANSWERS, CLEANING, DECISIONS, FINDINGS, JUSTIFICATIONS, RECORDS, Table, text, whole
from keruen.workspace.folder.decided import FRAME, read_frame
from keruen.workspace.folder.forms import read_models
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.work import Work

APPLIED = Table(
    "applied",
    "a correction that was replayed",
    (whole("row", "row in cleaning.csv, 1-based"), text("record", "submission"), text("path", "question path"),
     text("old", "the value before"), text("new", "the value after")),
)  # fmt: skip
_CORRECTED = {"findings": FINDINGS, "applied": APPLIED, "entries": CLEANING}


def correct(work: Work) -> None:
    """Records and answers of each raw file after the accepted corrections (tables `corrected/...`)."""
    place = work.place
    path = place.folder / "cleaning.csv"

    def run(tables: Tables) -> Tables:
        records = tables["merged/records"]
        known = frozenset(records.column("record").to_pylist())
        entries = with_known_ids(read_entries(path, place.round.code), known)
        form_of = dict(zip(*(records.column(name).to_pylist() for name in ("record", "form")), strict=True))
        forms = outlines(read_models(place.home), {}) if entries.accepted else ()
        done = replay(tables["merged/answers"], entries, place.round.code, known, _questions(work), forms, form_of)
        applied = from_rows(APPLIED, ({n: getattr(e, n) for n in APPLIED.names} for e in done.applied))
        made = {"findings": done.findings, "applied": applied, "entries": entries.table}
        kept = done.keep(records)
        for unit in work.units:
            mine = kept.filter(pc.equal(kept.column("source"), unit.name))
            made[f"{unit.name}/records"] = mine
            made[f"{unit.name}/answers"] = _answers_of(mine, done.answers)
        return {f"corrected/{name}": table for name, table in made.items()}

    work.progress("correct", 0, 1)
    outputs: dict[str, Table | None] = {f"corrected/{name}": table for name, table in _CORRECTED.items()}
    for unit in work.units:
        outputs |= {f"corrected/{unit.name}/records": RECORDS, f"corrected/{unit.name}/answers": ANSWERS}
    settings = (of_file(path), place.programme, place.round, work.forms_digest)
    code = ("cleaning", "intake", "forms", "terms")
    work.runner.run(Step("correct", run, outputs, ("merged/records", "merged/answers"), settings, code))
    work.progress("correct", 1, 1)


def _answers_of(records: pa.Table, answers: pa.Table) -> pa.Table:
    return answers.filter(pc.is_in(answers.column("record"), records.column("record").combine_chunks()))


def _questions(work: Work) -> frozenset[str]:
    """The questions of the round's instruments: a correction may fill in one that nobody answered."""
    place = work.place
    ours = (name for name in place.round.instruments if name in INSTRUMENTS)
    tables = (bindings(name, place.programme, place.round) for name in ours)
    return frozenset(question for table in tables for question in table.column("question").to_pylist())


def decided(work: Work) -> None:
    """Decisions and justifications as tables, with what is wrong in them."""
    work.runner.run(_written(work, "decisions", DECISIONS, read_decisions))
    work.runner.run(_written(work, "justifications", JUSTIFICATIONS, read_justifications))


def _written(work: Work, name: str, table: Table, read: Callable[[Path, str], Decided]) -> Step:
    path, round_code = work.place.folder / f"{name}.csv", work.place.round.code

    def run(_: Tables) -> Tables:
        found = read(path, round_code)
        return {name: found.table, f"{name}/findings": found.findings}

    outputs = {name: table, f"{name}/findings": FINDINGS}
    return Step(name, run, outputs, (), (of_file(path), round_code), ("cleaning", "intake", "terms"))


def plan(work: Work) -> None:
    """The settlements that were planned (table `frame`): of frame.csv, else those that answered."""
    place = work.place
    planned = read_frame(place.folder, place.round.frame, work.gazetteer)
    answered = () if planned is not None else ("estimates", "interviews", "service_answers")

    def run(tables: Tables) -> Tables:
        if planned is not None:
            return {"frame": planned}
        places = {place for name in answered for place in tables[name].column("place").to_pylist() if place}
        return {"frame": from_rows(FRAME, ({"place": name} for name in sorted(places)))}

    settings = (of_file(place.folder / place.round.frame), work.places_digest)
    work.runner.run(Step("frame", run, {"frame": FRAME}, answered, settings, ("terms", "places")))
