"""A round's corrections in the words of other tools: taken over into cleaning.csv, and written for them into build/."""

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from keruen.cleaning.dialects.dialect import Row, Sheets
from keruen.cleaning.dialects.known import Known
from keruen.cleaning.entry import read_entries
from keruen.cleaning.judging.asked import Asked
from keruen.cleaning.logs import Exported, Imported, read_log, sheets_of, write_log, xlsx
from keruen.cleaning.reviewing.clean_file import CLEAN, RAW
from keruen.cleaning.reviewing.wide import wide
from keruen.intake.cells import as_text
from keruen.intake.exports.models import outlines
from keruen.intake.exports.outline import Outline
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.tables import CLEANING
from keruen.workspace.build import TABLES
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.forms import form_files, read_models
from keruen.workspace.folder.private import seal
from keruen.workspace.review.returned import add
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

LEDGER = "cleaning.csv"


@dataclass(frozen=True)
class Answered:
    """A built round: its records, its answers as received, its forms."""

    records: pa.Table
    answers: pa.Table
    forms: tuple[Outline, ...]

    @property
    def form_of(self) -> dict[str, str]:
        """Record -> form id ('' where there is none)."""
        columns = (self.records.column(name).to_pylist() for name in ("record", "form"))
        return {record: form or "" for record, form in zip(*columns, strict=True)}

    @property
    def known(self) -> Known:
        """What logs are looked up in."""
        names = pc.unique(self.answers.column("question")).to_pylist()
        form_of = self.form_of
        return Known(Asked.of(self.forms, form_of, names), frozenset(form_of), self.answers)


def answered(place: Place) -> Answered:
    """The round as it was last built. Problem workspace-not-built."""
    store = Store(place.build / TABLES)
    if not store.path("merged/answers").is_file():
        raise Problem("workspace-not-built", folder=place.round.code)
    forms = outlines(read_models(place.home), {})
    return Answered(store.read("merged/records"), store.read("merged/answers"), forms)


def take_log(place: Place, path: Path, dialect: str, who: str, when: str) -> tuple[Imported, int]:
    """Add the entries of another tool's log that cleaning.csv has not yet; what was read, and how many were new."""
    found = read_log(path, answered(place).known, place.round.code, who, when, dialect)
    return found, add(place.folder / LEDGER, CLEANING, found.rows)


def give_log(place: Place, dialect: str) -> tuple[Path, Exported]:
    """Write build/cleaning-DIALECT.xlsx; gives its path and what the dialect could not carry."""
    made = write_log(_rows(place), answered(place).known, dialect)
    path = place.build / f"cleaning-{dialect}.xlsx"
    write_bytes(path, xlsx(made.sheets, ("issue", "reason", "comments", "notes")))
    seal(place.build)
    return path, made


def give_workbooks(place: Place, say: Speaker) -> list[Path]:
    """Write build/cleaning-reach-FORM.xlsx for each form: readme, raw and clean data, both logs, survey and choices.

    They hold what informants said: they are for the round's owner, and lie in build/.
    """
    round_, store = answered(place), Store(place.build / TABLES)
    sources = [name for name in sorted((store.folder / "corrected").glob("*/answers.parquet"))]
    clean = pa.concat_tables([store.read(f"corrected/{path.parent.name}/answers") for path in sources])
    left = pa.concat_tables([store.read(f"corrected/{path.parent.name}/records") for path in sources])
    written = []
    for form in round_.forms:
        mine = [record for record, name in round_.form_of.items() if name == form.form]
        if not mine:
            continue
        kept = set(left.column("record").to_pylist())
        told = write_log([row for row in _rows(place) if _of(row, frozenset(mine))], round_.known, "reach").sheets
        sheets = {
            "README": _readme(place, form, say),
            **wide(mine, round_.answers, form, RAW, "raw_"),
            **wide([record for record in mine if record in kept], clean, form, CLEAN, "clean_"),
            **told,
            **_form(place, form.form),
        }
        path = place.build / f"cleaning-reach-{form.form}.xlsx"
        write_bytes(path, xlsx(sheets, ("issue", "reason")))
        written.append(path)
    seal(place.build)
    return written


def _rows(place: Place) -> list[Row]:
    return [dict(row) for row in read_entries(place.folder / LEDGER, place.round.code).table.to_pylist()]


def _of(row: Row, records: frozenset[str]) -> bool:
    return row["record"] in records or f"uuid:{row['record']}" in records


def _readme(place: Place, form: Outline, say: Speaker) -> list[list[str]]:
    title = place.round.title.get(say.language) or next(iter(place.round.title.values()))
    lines = [title, form.form, say("logs-readme-for-whom"), say("logs-readme-sheets")]
    if place.programme.synthetic:
        lines.insert(0, say("logs-readme-synthetic"))
    return [["README"], *([line] for line in lines)]


def _form(place: Place, form_id: str) -> Sheets:
    """The sheets survey and choices of the form, as they stand in its file."""
    models = zip(form_files(place.home), read_models(place.home), strict=True)
    path = next((path for path, model in reversed(list(models)) if model.form_id == form_id), None)
    found = [s for s in sheets_of(path) if s.name in ("survey", "choices")] if path else []
    return {s.name: [[as_text(cell) or "" for cell in row] for row in s.rows] for s in found}
