"""What a reviewer reads of a built round: counts, and every finding with its sentences."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow.compute as pc
import xlsxwriter

from keruen.intake.findings import in_language
from keruen.places.gazetteer import Gazetteer
from keruen.terms.labels import Labels
from keruen.terms.sentences import Speaker
from keruen.workspace.atomic import write_bytes
from keruen.workspace.build import Built

SEVERITIES = ("error", "warning", "note")
COUNTS = ("files", "records", "interviews", "places", "planned", "missing", "corrections")
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


@dataclass(frozen=True)
class Finding:
    """One finding in words; columns of COLUMNS."""

    severity: str
    code: str
    what: str
    next: str
    place: str
    place_name: str
    group: str
    source: str
    sheet: str
    row: int | None
    column: str
    record: str

    @property
    def about(self) -> str:
        """The place and the group that it speaks of, where its sentence does not name them."""
        return ", ".join(part for part in (self.place_name, self.group) if part)


def counts(built: Built) -> dict[str, int]:
    """How much there is: the numbers of COUNTS."""
    store = built.store
    interviews, frame = store.read("interviews"), store.read("frame")
    assessed = interviews.filter(pc.equal(interviews.column("outcome"), "assessed"))
    here = {place for place in assessed.column("place").to_pylist() if place}
    planned = set(frame.column("place").to_pylist())
    records = store.read("merged/records")
    return {
        "files": len(set(records.column("source").to_pylist())),
        "records": records.num_rows,
        "interviews": assessed.num_rows,
        "places": len(here),
        "planned": len(planned),
        "missing": len(planned - here),
        "corrections": store.read("corrected/applied").num_rows,
    }


def findings(built: Built, gazetteer: Gazetteer, language: str) -> list[Finding]:
    """Every finding in a language: errors first, then by kind, file, row and place."""
    say, labels = Speaker(language), Labels(built.place.programme, language)
    rows = (_finding(row, say, labels, gazetteer) for row in built.findings.to_pylist())
    return sorted(rows, key=_order)


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
    )


def by_kind(rows: Sequence[Finding]) -> list[list[Finding]]:
    """Findings of one severity and code together, in their order."""
    return [list(group) for _, group in groupby(rows, key=lambda finding: (finding.severity, finding.code))]


def write_findings(rows: Sequence[Finding], folder: Path) -> Path:
    """Write findings.csv and findings.xlsx into a folder; gives the path of the workbook."""
    cells = [[getattr(row, name) for name in COLUMNS] for row in rows]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([COLUMNS, *cells])
    write_bytes(folder / "findings.csv", text.getvalue().encode("utf-8-sig"))
    write_bytes(folder / "findings.xlsx", _workbook(cells))
    return folder / "findings.xlsx"


def _workbook(cells: Sequence[Sequence[Any]]) -> bytes:
    out = BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, settings) as book:
        sheet, head = book.add_worksheet("findings"), book.add_format({"bold": True, "bottom": 1})
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        for position, name in enumerate(COLUMNS):
            sheet.write(0, position, name, head)
            sheet.set_column(position, position, 60 if name in ("what", "next") else 16, wrap)
        for number, row in enumerate(cells, start=1):
            sheet.write_row(number, 0, row)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(cells)), len(COLUMNS) - 1)
    return out.getvalue()
