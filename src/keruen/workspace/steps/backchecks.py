"""Interviews that were asked again by another person: compared with the first, and never part of a figure."""

import json
from fnmatch import fnmatch
from typing import Any

import pyarrow as pa

from keruen.forms.bindings import Role
from keruen.intake.derive import derive
from keruen.matrix.trust.backchecks import NOT_COMPARED, Tolerance, backchecks, by, pairs
from keruen.terms.arrow import from_rows
from keruen.terms.tables import ANSWERS, FINDINGS, INTERVIEWS, Table, text, whole
from keruen.terms.trust_tables import BACKCHECKS
from keruen.workspace.folder.forms import bindings_of
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.work import Work

QUESTIONS = Table(
    "questions",
    "a question that is compared",
    (text("question", "name"), whole("numeric", "1 where the answer is a number of persons or households, else 0")),
)
TOLERATED = 20  # per cent of answers that may differ before somebody should look
FEWEST = 10  # answers from which a share says anything
_NUMBERS = {"number", "part", "households", "listed_number", "flow_previous", "flow_arrived", "flow_left"}


def of_backchecks(patterns: tuple[str, ...], source: str) -> bool:
    """Whether a raw file holds interviews that were asked again."""
    return any(fnmatch(source, pattern) for pattern in patterns)


def ask_again(work: Work, patterns: tuple[str, ...]) -> None:
    """Tables `backchecks` and `backchecks/findings`; nothing where the round names no files of them."""
    if not patterns:
        return
    engine = work.engine
    again = [unit.name for unit in work.units if of_backchecks(patterns, unit.name)]
    first = [unit.name for unit in work.units if unit.name not in again]
    inputs = (
        "interviews",
        *(f"corrected/{name}/{kind}" for name in (*first, *again) for kind in ("records", "answers")),
    )

    def run(tables: Tables) -> Tables:
        said, repeated = (_all(tables, names, "answers", ANSWERS) for names in (first, again))
        visits, questions = _visits(work, tables, again)
        asked = pairs(engine.lazy(tables["interviews"]), engine.lazy(visits))
        frames = (engine.lazy(said), engine.lazy(repeated), engine.lazy(questions))
        found = engine.arrow(backchecks(engine.hold(asked), *frames, Tolerance()), BACKCHECKS)
        return {"backchecks": found, "backchecks/findings": _findings(work, found)}

    settings = (work.place.programme, work.place.round, patterns, work.forms_digest, work.places_digest)
    outputs = {"backchecks": BACKCHECKS, "backchecks/findings": FINDINGS}
    work.runner.run(
        Step("backchecks", run, outputs, inputs, settings, ("intake", "forms", "places", "matrix", "terms"))
    )


def _all(tables: Tables, names: list[str], kind: str, table: Table) -> pa.Table:
    return pa.concat_tables([from_rows(table, ()), *(tables[f"corrected/{name}/{kind}"] for name in names)])


def _visits(work: Work, tables: Tables, names: list[str]) -> tuple[pa.Table, pa.Table]:
    """INTERVIEWS of the files that asked again, and the questions of their forms that mean something for a figure."""
    place = work.place
    visits, numeric = [from_rows(INTERVIEWS, ())], dict[str, int]()
    for name in names:
        records, answers = tables[f"corrected/{name}/records"], tables[f"corrected/{name}/answers"]
        columns = (records.column(c).to_pylist() for c in ("instrument", "form"))
        for instrument, form in sorted({(i, f or "") for i, f in zip(*columns, strict=True)}):
            bound = bindings_of(form, instrument, place.home, place.programme, place.round)
            mine = pa.array([i == instrument and (f or "") == form for i, f in zip(
                records.column("instrument").to_pylist(), records.column("form").to_pylist(), strict=True)])  # fmt: skip
            made = derive(records.filter(mine), answers, bound, place.programme, place.round, work.gazetteer)
            visits.append(made.interviews)
            numeric |= {
                row["question"]: int(row["role"] in _NUMBERS)
                for row in bound.to_pylist()
                if _compared(Role(row["role"]))
            }
    rows = [{"question": question, "numeric": number} for question, number in sorted(numeric.items())]
    return pa.concat_tables(visits), from_rows(QUESTIONS, rows)


def _compared(role: Role) -> bool:
    """Whether the answer is of the place, and not of the visit or of who was asked."""
    of_visit = role.startswith(("place", "informant", "observation", "list"))
    return not of_visit and role not in (*NOT_COMPARED, "outcome", "knowledge", "groups_confirmed")


def _findings(work: Work, found: pa.Table) -> pa.Table:
    """Enumerators and questions of which too many answers differ."""
    frame = work.engine.lazy(found)
    rows = []
    for what, code in (("enumerator", "trust-backcheck-enumerator"), ("question", "trust-backcheck-question")):
        counted = by(frame, what).collect("pyarrow").to_native().to_pylist()
        for row in sorted(counted, key=lambda row: str(row[what])):
            if row[what] and row["compared"] >= FEWEST and row["differs"] * 100 > TOLERATED * row["compared"]:
                rows.append(_finding(work, code, what, row))
    return from_rows(FINDINGS, rows)


def _finding(work: Work, code: str, what: str, row: dict[str, Any]) -> dict[str, Any]:
    k, n = row["differs"], row["compared"]
    params = {what: row[what], "k": k, "n": n, "percent": (200 * k + n) // (2 * n), "interviews": row["interviews"]}
    column = row["question"] if what == "question" else None
    told = {"round": work.place.round.code, "code": code, "severity": "warning", "column": column}
    return told | {"params": json.dumps(params, ensure_ascii=False, sort_keys=True)}
