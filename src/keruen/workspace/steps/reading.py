"""Read raw files, one step each: an export by the forms, a plain spreadsheet by its mapping."""

import json
from collections.abc import Callable
from fnmatch import fnmatch
from functools import cache

from keruen.intake.exports.models import outlines
from keruen.intake.exports.outline import Outline
from keruen.intake.read import read_outlined
from keruen.intake.reading import Reading
from keruen.intake.redacted import redacted
from keruen.intake.spreadsheets.mapping_file import load_mapping
from keruen.intake.spreadsheets.plain import read_plain
from keruen.terms.arrow import from_rows
from keruen.terms.problems import Problem
from keruen.terms.tables import (
    ANSWERS,
    FINDINGS,
    RECORDS,
    Table,
)
from keruen.workspace.folder.forms import read_models
from keruen.workspace.folder.raw import Unit
from keruen.workspace.redacting.log import INTERVIEW, read_redactions
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.runner import Step, Tables
from keruen.workspace.steps.work import Work

SUBMITTED: dict[str, Table] = {"records": RECORDS, "answers": ANSWERS, "findings": FINDINGS}
_CODE = ("intake", "forms", "terms", "places")


def read_all(work: Work) -> list[str]:
    """Run the reading of every raw file; gives the prefixes of their tables."""
    forms = cache(lambda: outlines(read_models(work.place.home), {}))
    for number, unit in enumerate(work.units):
        work.progress("read", number, len(work.units))
        mapping = mapping_of(work, unit.name)
        work.runner.run(_export(work, unit, forms) if mapping is None else _plain(work, unit, mapping))
    work.progress("read", len(work.units), len(work.units))
    return [prefix(unit) for unit in work.units]


def prefix(unit: Unit) -> str:
    """Where the tables of a raw file lie."""
    return f"read/{unit.name}"


def mapping_of(work: Work, file: str) -> str | None:
    """The mapping file that the round names for this raw file, if it does."""
    patterns = work.place.round.mappings
    return next((patterns[pattern] for pattern in patterns if fnmatch(file, pattern)), None)


def _export(work: Work, unit: Unit, forms: Callable[[], tuple[Outline, ...]]) -> Step:
    round_code = work.place.round.code

    def run(_: Tables) -> Tables:
        try:
            reading = _left(work, read_outlined(unit.path, forms(), round_code), unit)
        except Problem as problem:
            return _nothing(unit, problem, round_code)
        return {f"{prefix(unit)}/{name}": getattr(reading, name) for name in SUBMITTED}

    settings = (unit.name, unit.digest, work.forms_digest, round_code, *read_redactions(work.place.folder))
    return Step(prefix(unit), run, _outputs(unit), settings=settings, code=_CODE)


def _plain(work: Work, unit: Unit, mapping: str) -> Step:
    path, round_code = work.place.folder / mapping, work.place.round.code

    def run(_: Tables) -> Tables:
        described = load_mapping(path)  # a fault in the mapping stops the build: it is a person's input, not data
        try:
            reading = _left(work, read_plain(unit.path, described, round_code), unit)
        except Problem as problem:
            return _nothing(unit, problem, round_code)
        return {f"{prefix(unit)}/{name}": getattr(reading, name) for name in SUBMITTED}

    settings = (unit.name, unit.digest, of_file(path), round_code, *read_redactions(work.place.folder))
    return Step(prefix(unit), run, _outputs(unit), settings=settings, code=_CODE)


def _left(work: Work, reading: Reading, unit: Unit) -> Reading:
    """What is left of a file after the informants' withdrawals of redactions.csv."""
    lines = read_redactions(work.place.folder)
    whole = {line.record for line in lines if line.what == INTERVIEW}
    contacts = {line.record for line in lines} - whole
    return redacted(reading, unit.name, whole, contacts, work.place.round.code) if lines else reading


def _outputs(unit: Unit) -> dict[str, Table | None]:
    return {f"{prefix(unit)}/{name}": table for name, table in SUBMITTED.items()}


def _nothing(unit: Unit, problem: Problem, round_code: str) -> Tables:
    """The tables of a file that could not be read: empty, with one finding that says why."""
    row = {
        "round": round_code,
        "code": problem.code,
        "severity": "error",
        "source": unit.name,
        "params": json.dumps(problem.values, ensure_ascii=False, sort_keys=True, default=str),
    }
    empty = {f"{prefix(unit)}/{name}": from_rows(table, ()) for name, table in SUBMITTED.items()}
    return {**empty, f"{prefix(unit)}/findings": from_rows(FINDINGS, [row])}
