"""Review of a round: do its raw answers and its log make the clean file, cell by cell; the answer as an XLSX report."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from keruen.cleaning.entry import Entries, entries_of, read_entries
from keruen.cleaning.logs import read_log, xlsx
from keruen.cleaning.replay import replay
from keruen.cleaning.reviewing.clean_file import CleanFile, form_of_answers, read_clean
from keruen.cleaning.reviewing.review import DIFFERENCES, Reviewed, review
from keruen.terms.sentences import Speaker
from keruen.workspace.build import TABLES
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.private import seal
from keruen.workspace.review.logs import LEDGER, Answered, answered
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

REPORT = "review.xlsx"


@dataclass(frozen=True)
class Looked:
    """A review with the FINDINGS of entries that could not be replayed."""

    reviewed: Reviewed
    refused: pa.Table


def look(place: Place, clean: Path | None = None, log: Path | None = None, dialect: str = "") -> Looked:
    """Lay raw answers and log beside a clean file.

    `clean`: None takes the corrected answers of the last build. `log`: another tool's log in place of cleaning.csv.
    Problems: workspace-not-built, those of reading the files, logs-unknown, intake-no-form.
    """
    round_ = answered(place)
    entries = _entries(place, round_, log, dialect)
    file = _built(place) if clean is None else _read(clean, round_, place.round.code)
    one = file.form if clean is not None else None
    records = [record for record, form in round_.form_of.items() if one is None or form == one]
    done = replay(
        round_.answers, entries, place.round.code, frozenset(round_.form_of), (), round_.forms, round_.form_of
    )
    mine = pa.array(records, pa.string())
    raw = round_.answers.filter(pc.is_in(round_.answers.column("record"), mine))
    done = type(done)(
        done.answers.filter(pc.is_in(done.answers.column("record"), mine)), done.findings, done.applied,
        tuple(record for record in done.removed if one is None or round_.form_of[record] == one),
    )  # fmt: skip
    several = {item.name for form in round_.forms for item in form.items.values() if item.multiple}
    return Looked(review(raw, done, file.answers, file.records, file.questions, several), done.findings)


def _entries(place: Place, round_: Answered, log: Path | None, dialect: str) -> Entries:
    if log is None:
        return read_entries(place.folder / LEDGER, place.round.code)
    found = read_log(log, round_.known, place.round.code, "-", place.round.end, dialect)
    return entries_of(found.rows, log.name, place.round.code)


def _read(path: Path, round_: Answered, code: str) -> CleanFile:
    forms = [*round_.forms, form_of_answers(round_.answers)]
    return read_clean(path, forms, frozenset(round_.form_of), code)


def _built(place: Place) -> CleanFile:
    """The corrected answers of the last build, as if they were a file."""
    store = Store(place.build / TABLES)
    names = [path.parent.name for path in sorted((store.folder / "corrected").glob("*/answers.parquet"))]
    answers = pa.concat_tables([store.read(f"corrected/{name}/answers") for name in names])
    records = pa.concat_tables([store.read(f"corrected/{name}/records") for name in names])
    asked = store.read("merged/answers").column("question").to_pylist() + answers.column("question").to_pylist()
    return CleanFile(tuple(records.column("record").to_pylist()), answers, frozenset(asked))


def write_report(place: Place, looked: Looked, say: Speaker) -> Path:
    """Write build/review.xlsx: the differences, the entries that were refused, the questions without a column."""
    heads = [say(f"logs-review-column-{name}") for name in DIFFERENCES.names]
    rows = [
        [_said(name, row[name], say) for name in DIFFERENCES.names] for row in looked.reviewed.differences.to_pylist()
    ]
    wide = [heads[0], say("logs-review-column-refused")]
    sheets = {
        say("logs-review-sheet-differences"): [heads, *rows],
        say("logs-review-sheet-refused"): [wide[1:], *([line] for line in refusals(looked.refused, say))],
        say("logs-review-sheet-left-out"): [[heads[2]], *([name] for name in looked.reviewed.left_out)],
    }
    write_bytes(place.build / REPORT, xlsx(sheets, wide))
    seal(place.build)
    return place.build / REPORT


def refusals(findings: pa.Table, say: Speaker) -> Sequence[str]:
    """The sentences of FINDINGS."""
    return [say(row["code"], **json.loads(row["params"])) for row in findings.to_pylist()]


def _said(name: str, value: object, say: Speaker) -> str:
    if name == "what":
        return say(f"logs-review-{str(value).replace('_', '-')}")
    return "" if value is None else str(value)
