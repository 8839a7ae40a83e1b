"""Exports as KoboToolbox and ODK Central write them, in their several shapes; every file says that it is synthetic."""

import csv
import datetime
import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import xlsxwriter

from keruen.demo.kazakhstan.submission import SYNTHETIC, Answers, Column, Submission

NOTE = "SYNTHETIC DATA: made up, no real person and no real settlement"
_WRITTEN = datetime.datetime(2024, 1, 26, tzinfo=datetime.UTC)  # a fixed moment, so that equal seeds give equal bytes
_TAIL = ("_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags",
         "meta/rootUuid", "_index")  # fmt: skip
_REPEAT_TAIL = ("_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid",
                "_submission__submission_time", "_submission__validation_status", "_submission__notes", "_submission__status",
                "_submission__submitted_by", "_submission___version__", "_submission__tags")  # fmt: skip


@dataclass(frozen=True)
class Shape:
    """How an export is set: group names in the headers, and what a select_multiple becomes: column, options or both."""

    grouped: bool = True
    multiple: str = "column"


def header(column: Column, shape: Shape, joint: str = "/") -> str:
    """The header of a question."""
    return joint.join((*column.groups, column.name)) if shape.grouped else column.name


def _cells(columns: Sequence[Column], shape: Shape, answers: Answers) -> Iterator[tuple[str, str]]:
    """(header, value) in the order of the columns; select_multiple in the shape asked for."""
    for column in columns:
        head, value = header(column, shape), answers.get(column.name, "")
        if not column.options or shape.multiple in ("column", "both"):
            yield head, value
        if column.options and shape.multiple in ("options", "both"):
            chosen = value.split()
            for option in column.options:
                yield f"{head}/{option}", ("1" if option in chosen else "0") if value else ""
        if column.name == "gps":
            for part in ("latitude", "longitude", "altitude", "precision"):
                yield "/".join((*header(column, shape).split("/")[:-1], f"_gps_{part}")), ""


def _tail(submission: Submission, index: int) -> dict[str, str]:
    return {"_id": str(400_000 + index), "_uuid": submission.uuid, "_submission_time": submission.submitted,
            "_validation_status": "", "_notes": "", "_status": "submitted_via_web", "_submitted_by": "synthetic",
            "__version__": submission.version, "_tags": SYNTHETIC.lower(), "meta/rootUuid": f"uuid:{submission.uuid}",
            "_index": str(index)}  # fmt: skip


def kobo_xlsx(path: Path, submissions: Sequence[Submission], columns: Sequence[Column], shape: Shape) -> None:
    """A Kobo XLSX export: the form on the first sheet, each repeat on its own."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_numbers": False})
    book.set_properties({"title": NOTE, "comments": NOTE, "keywords": SYNTHETIC, "created": _WRITTEN})
    form = submissions[0].form
    main = book.add_worksheet(form)
    own = [c for c in columns if not c.repeat]
    heads = [head for head, _ in _cells(own, shape, {})]
    main.write_row(0, 0, [*heads, *_TAIL])
    for index, submission in enumerate(submissions, start=1):
        for n, (_, value) in enumerate(_cells(own, shape, submission.answers)):
            if value:
                main.write(index, n, _typed(value))
        for n, value in enumerate(_tail(submission, index).values(), start=len(heads)):
            if value:
                main.write(index, n, int(value) if n - len(heads) in (0, len(_TAIL) - 1) else value)
    for repeat in dict.fromkeys(c.repeat for c in columns if c.repeat):
        _repeat_sheet(book, repeat, form, submissions, [c for c in columns if c.repeat == repeat], shape)
    book.close()


def _typed(value: str) -> int | str:
    """Numbers are numbers in a Kobo workbook; whatever is not plainly one stays text."""
    return int(value) if value.isdecimal() and len(value) < 10 and (value == "0" or value[0] != "0") else value


def _repeat_sheet(
    book: xlsxwriter.Workbook,
    repeat: str,
    form: str,
    submissions: Sequence[Submission],
    columns: Sequence[Column],
    shape: Shape,
) -> None:
    sheet = book.add_worksheet(repeat[:31])
    sheet.write_row(0, 0, [*(head for head, _ in _cells(columns, shape, {})), *_REPEAT_TAIL])
    line = 0
    for parent, submission in enumerate(submissions, start=1):
        tail = list(_tail(submission, parent).values())
        for instance in submission.repeats.get(repeat, []):
            line += 1
            values = [_typed(value) if value else None for _, value in _cells(columns, shape, instance)]
            sheet.write_row(
                line, 0, [*values, line, form, parent, int(tail[0]), *(value or None for value in tail[1:9])]
            )


def kobo_csv(path: Path, submissions: Sequence[Submission], columns: Sequence[Column], shape: Shape) -> None:
    """A Kobo CSV export: semicolons, everything quoted, a byte order mark, no repeats."""
    own = [c for c in columns if not c.repeat]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([*(head for head, _ in _cells(own, shape, {})), *_TAIL])
        for index, submission in enumerate(submissions, start=1):
            values = [value for _, value in _cells(own, shape, submission.answers)]
            writer.writerow([*values, *_tail(submission, index).values()])


def kobo_json(path: Path, submissions: Sequence[Submission], columns: Sequence[Column]) -> None:
    """An answer of the Kobo API v2: flat objects, all values text, empty ones absent, repeats as lists."""
    shape = Shape()
    results = []
    for index, submission in enumerate(submissions, start=1):
        row: dict[str, object] = {"_id": 400_000 + index, "formhub/uuid": "0" * 32}
        row |= {header(c, shape): v for c in columns if not c.repeat and (v := submission.answers.get(c.name))}
        for repeat, instances in submission.repeats.items():
            own = [c for c in columns if c.repeat == repeat]
            row["/".join(own[0].groups)] = [
                {header(c, shape): v for c in own if (v := i.get(c.name))} for i in instances
            ]
        row |= {"__version__": submission.version, "meta/instanceID": f"uuid:{submission.uuid}",
                "_xform_id_string": submission.form, "_uuid": submission.uuid, "meta/rootUuid": f"uuid:{submission.uuid}",
                "_attachments": [], "_status": "submitted_via_web", "_geolocation": [None, None],
                "_submission_time": submission.submitted, "_tags": [SYNTHETIC.lower()], "_notes": [],
                "_validation_status": {}, "_submitted_by": "synthetic"}  # fmt: skip
        results.append(row)
    told = {"count": len(results), "next": None, "previous": None, "results": results}
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


_CENTRAL_TAIL = ("KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState",
                 "DeviceID", "Edits", "FormVersion")  # fmt: skip


def central_zip(path: Path, submissions: Sequence[Submission], columns: Sequence[Column]) -> None:
    """An ODK Central export: a zip of CSV files, one for the form and one for each repeat, joined by KEY and PARENT_KEY."""
    form = submissions[0].form
    own = [c for c in columns if not c.repeat]
    shape = Shape()
    lines = [["SubmissionDate", *(header(c, shape, "-") for c in own), "meta-instanceID", *_CENTRAL_TAIL]]
    for s in submissions:
        key = f"uuid:{s.uuid}"
        lines.append([f"{s.submitted}.000Z", *(s.answers.get(c.name, "") for c in own), key, key, "7", "synthetic", "0", "0",
                      "", "", "synthetic", "0", s.version])  # fmt: skip
    files = {f"{form}.csv": lines}
    for repeat in dict.fromkeys(c.repeat for c in columns if c.repeat):
        files[f"{form}-{repeat}.csv"] = _central_repeat(repeat, submissions, [c for c in columns if c.repeat == repeat])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, rows in files.items():
            text = io.StringIO(newline="")
            csv.writer(text, lineterminator="\n").writerows(rows)
            bundle.writestr(zipfile.ZipInfo(name, (2024, 1, 26, 0, 0, 0)), text.getvalue(), zipfile.ZIP_DEFLATED)


def _central_repeat(repeat: str, submissions: Sequence[Submission], columns: Sequence[Column]) -> list[list[str]]:
    lines = [[*(c.name for c in columns), "PARENT_KEY", "KEY"]]
    for s in submissions:
        for n, instance in enumerate(s.repeats.get(repeat, []), start=1):
            key = f"uuid:{s.uuid}"
            path = "-".join(columns[0].groups)
            lines.append([*(instance.get(c.name, "") for c in columns), key, f"{key}/{path}[{n}]"])
    return lines
