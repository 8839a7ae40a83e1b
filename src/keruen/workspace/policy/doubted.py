"""What a build doubts of its series, as a table that a person works through: build/doubts.csv."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from keruen.policy.series.doubts import Doubt
from keruen.terms.sentences import Speaker
from keruen.workspace.folder.atomic import write_bytes

FILE = "doubts.csv"
COLUMNS = ("figures", "reason", "what", "next")


def write_doubts(build: Path, doubts: Sequence[Doubt], say: Speaker) -> Path:
    """A line for each doubt in the reader's language: the figures that give no number ("" for a gap), what, what next."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((" ".join(doubt.addresses), doubt.reason, *doubt.problem.tell(say)) for doubt in doubts)
    write_bytes(build / FILE, text.getvalue().encode("utf-8-sig"))
    return build / FILE
