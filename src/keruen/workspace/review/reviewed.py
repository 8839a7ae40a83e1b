"""What a reviewer reads of a built round: counts, and every finding with its sentences."""

import csv
import io
import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from keruen.intake.findings import in_language
from keruen.places.gazetteer import Gazetteer
from keruen.terms.labels import Labels
from keruen.terms.sentences import Speaker
from keruen.workspace.build import Built
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.manifest import read_manifest
from keruen.workspace.review.finding import Finding
from keruen.workspace.review.findings_workbook import workbook
from keruen.workspace.running.store import Store

__all__ = ["COLUMNS", "COUNTS", "SEVERITIES", "Finding", "by_kind", "counts", "findings", "tally", "write_findings"]

SEVERITIES = ("error", "warning", "note")
COUNTS = ("files", "unread", "withdrawn", "records", "interviews", "places", "planned", "missing", "corrections")
_AGAIN = {"intake-parts-above": "checks-parts-and-totals", "intake-informant-twice": "checks-informant-twice"}
_REFUSED, _DOUBTED = ("intake-number-negative", "intake-number-large", "intake-number-fraction"), "checks-impossible"
COLUMNS = (
    "severity",
    "code",
    "what",
    "next",
    "place",
    "place_name",
    "group",
    "source",
    "sheet",
    "row",
    "column",
    "record",
)


def counts(built: Built) -> dict[str, int]:
    """How much there is: the numbers of COUNTS."""
    store = built.store
    interviews, frame = store.read("interviews"), store.read("frame")
    assessed = interviews.filter(pc.equal(interviews.column("outcome"), "assessed"))
    visited = assessed.filter(pc.not_equal(assessed.column("instrument"), "b1"))  # the places of B1 are districts
    here = {place for place in visited.column("place").to_pylist() if place}
    planned = set(frame.column("place").to_pylist())
    records = store.read("merged/records")
    lines = read_manifest(built.place.raw)
    used = {line.unit for line in lines if line.used}
    return {
        "files": len(used),
        "unread": sum(1 for unit in used if store.read(f"read/{unit}/records").num_rows == 0),
        "withdrawn": len({line.unit for line in lines} - used),
        "records": records.num_rows,
        "interviews": assessed.num_rows,
        "places": len(here),
        "planned": len(planned),
        "missing": len(planned - here),
        "corrections": store.read("corrected/applied").num_rows,
    }


def tally(built: Built) -> dict[str, int]:
    """How many checks ran, and how many of their cases hold, fail and are unknown; all 0 where none ran."""
    path = built.store.path("checks/tally")
    table = built.store.read("checks/tally") if path.is_file() else None
    sums = {name: pc.sum(table.column(name)).as_py() or 0 if table else 0 for name in ("holds", "fails", "unknown")}
    return {"checks": table.num_rows if table else 0} | sums


def findings(built: Built, gazetteer: Gazetteer, language: str) -> list[Finding]:
    """Every finding in a language: errors first, then by kind, file, row and place."""
    say, labels = Speaker(language), Labels(built.place.programme, language)
    rows = (_finding(row, say, labels, gazetteer) for row in _once(built.findings.to_pylist()))
    return sorted(rows, key=_order)


def _once(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Findings without those of intake that a check tells again, and better, of the same submission.

    Nor a check's doubt about the size of an answer that intake did not let in: the same value would be told twice.
    """
    told = {(row["code"], row["record"]) for row in rows}
    refused = {(row["record"], row["column"]) for row in rows if row["code"] in _REFUSED}
    return [
        row
        for row in rows
        if (_AGAIN.get(row["code"], ""), row["record"]) not in told
        and not (row["code"] == _DOUBTED and (row["record"], row["column"]) in refused)
    ]


def _order(finding: Finding) -> tuple[Any, ...]:
    return (SEVERITIES.index(finding.severity), finding.code, finding.source, finding.sheet, finding.row or 0, finding.place,
            finding.group, finding.record, finding.what)  # fmt: skip


def _finding(row: dict[str, Any], say: Speaker, labels: Labels, gazetteer: Gazetteer) -> Finding:
    code = row["code"]
    params = in_language(json.loads(row["params"]), lambda place: gazetteer.name(place, say.language))
    group, place = row["group"] or "", row["place"] or ""
    return Finding(
        severity=row["severity"],
        code=code,
        what=say(code, **params),
        next=say(f"{code}.next", **params),
        place=place,
        place_name=gazetteer.name(place, say.language) if place else "",
        group=labels.label("groups", group) if group else "",
        source=row["source"] or "",
        sheet=row["sheet"] or "",
        row=row["row"],
        column=row["column"] or "",
        record=row["record"] or "",
        group_code=row["group"] or "",
        params=row["params"],
    )


def by_kind(rows: Sequence[Finding]) -> list[list[Finding]]:
    """Findings of one severity and code together, in their order."""
    return [list(group) for _, group in groupby(rows, key=lambda finding: (finding.severity, finding.code))]


def write_findings(built: Built, rows: Sequence[Finding], language: str) -> Path:
    """Write findings.csv and findings.xlsx into the round's build; gives the path of the workbook."""
    folder = built.place.build
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([COLUMNS, *([getattr(row, name) for name in COLUMNS] for row in rows)])
    write_bytes(folder / "findings.csv", text.getvalue().encode("utf-8-sig"))
    tally = built.store.read("checks/tally").to_pylist() if built.store.path("checks/tally").is_file() else []
    asked_again = built.store.read("backchecks").to_pylist() if built.place.round.backchecks else []
    answers = present_answers(built.store, rows)
    write_bytes(folder / "findings.xlsx", workbook(rows, answers, tally, language, seen(built.store), asked_again))
    return folder / "findings.xlsx"


def seen(store: Store) -> dict[tuple[str, str, str], str]:
    """The values that informants stated on each figure, ascending, "none present" as 0: what a decision is guarded by."""
    stated: dict[tuple[str, str, str], list[int]] = {}
    columns = ["place", "group", "measure", "dimension", "state", "value"]
    for row in store.read("estimates").select(columns).to_pylist():
        if row["dimension"] == "" and row["state"] in ("reported", "none_present"):
            stated.setdefault((row["place"], row["group"], row["measure"]), []).append(row["value"] or 0)
    return {figure: " ".join(map(str, sorted(values))) for figure, values in stated.items()}


def present_answers(store: Store, rows: Sequence[Finding]) -> dict[tuple[str, str], str]:
    """The answers that findings speak of, by record and path, as they are after the corrections so far."""
    wanted = {(row.record, row.column) for row in rows if row.record and row.column}
    records = pa.array(sorted({record for record, _ in wanted}), pa.string())
    found: dict[tuple[str, str], str] = {}
    for path in sorted((store.folder / "corrected").glob("*/answers.parquet")):
        answers = pq.read_table(path, memory_map=True)
        mine = answers.filter(pc.is_in(answers.column("record"), records)).to_pylist()
        found |= {(a["record"], a["path"]): a["value"] for a in mine if (a["record"], a["path"]) in wanted}
    return found
