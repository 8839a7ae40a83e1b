"""Exports as ODK Central writes them: a zip of CSV files, joined by keys."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from keruen.demo.kazakhstan.collecting.submission import Column, Submission
from keruen.demo.kazakhstan.exporting.exports import Shape, header

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
