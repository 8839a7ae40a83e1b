"""Exports as KoboToolbox writes them to CSV and gives them over its API; what its workbooks share with them."""

import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from keruen.demo.kazakhstan.collecting.submission import SYNTHETIC, Answers, Column, Submission

TAIL = ("_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags",
        "meta/rootUuid", "_index")  # fmt: skip
GPS = ("latitude", "longitude", "altitude", "precision")


@dataclass(frozen=True)
class Shape:
    """How an export is set: group names in the headers, and what a select_multiple becomes: column, options or both."""

    grouped: bool = True
    multiple: str = "column"


def header(column: Column, shape: Shape, joint: str = "/") -> str:
    """The header of a question."""
    return joint.join((*column.groups, column.name)) if shape.grouped else column.name


@dataclass(frozen=True)
class Cell:
    """A column of a sheet: its header, its question, and the option that it stands for, if one."""

    head: str
    question: str
    option: str = ""

    def of(self, answers: Answers) -> str:
        """The cell's text: the answer, or 1 or 0 for an option where the question was answered; "" where there is none."""
        value = answers.get(self.question, "")
        return value if not self.option or not value else "1" if self.option in value.split() else "0"


def cells(columns: Sequence[Column], shape: Shape) -> Iterator[Cell]:
    """The columns of a sheet in order; select_multiple in the shape asked for, a geopoint with its four parts."""
    for column in columns:
        head = header(column, shape)
        if not column.options or shape.multiple in ("column", "both"):
            yield Cell(head, column.name)
        if column.options and shape.multiple in ("options", "both"):
            yield from (Cell(f"{head}/{option}", column.name, option) for option in column.options)
        if column.name == "gps":
            groups = column.groups if shape.grouped else ()
            yield from (Cell("/".join((*groups, f"_gps_{part}")), f"_gps_{part}") for part in GPS)


def tail(submission: Submission, index: int) -> dict[str, str]:
    """The columns that Kobo adds behind the questions, under the names TAIL."""
    return {"_id": str(400_000 + index), "_uuid": submission.uuid, "_submission_time": submission.submitted,
            "_validation_status": "", "_notes": "", "_status": "submitted_via_web", "_submitted_by": "synthetic",
            "__version__": submission.version, "_tags": SYNTHETIC.lower(), "meta/rootUuid": f"uuid:{submission.uuid}",
            "_index": str(index)}  # fmt: skip


def kobo_csv(path: Path, submissions: Sequence[Submission], columns: Sequence[Column], shape: Shape) -> None:
    """A Kobo CSV export: semicolons, everything quoted, a byte order mark, no repeats."""
    own = list(cells([c for c in columns if not c.repeat], shape))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow([*(cell.head for cell in own), *TAIL])
        for index, submission in enumerate(submissions, start=1):
            values = [cell.of(submission.answers) for cell in own]
            writer.writerow([*values, *tail(submission, index).values()])


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
