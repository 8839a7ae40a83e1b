"""A small synthetic programme, its forms, and writers of exports in the shapes that the tools give them."""

import csv
import io
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import xlsxwriter

from keruen.forms.bindings import bindings
from keruen.forms.making.build import build_xlsform
from keruen.forms.reading.model import FormModel, read_xlsform
from keruen.intake.derive import derive
from keruen.intake.exports.models import outlines
from keruen.intake.exports.outline import Outline
from keruen.intake.reading import Derived, Reading
from keruen.places.gazetteer import Gazetteer
from keruen.places.place import Place
from keruen.terms.settings import Programme, Round
from keruen.terms.vocabulary import standard_group

PLACES = Gazetteer(
    [
        Place("KZ", 0, "", "country", {"en": "Kazakhstan"}),
        Place("KZ-47", 1, "KZ", "region", {"en": "Mangystau region"}),
        Place("KZ-11", 1, "KZ", "region", {"en": "Akmola region"}),
        Place("D1", 2, "KZ-47", "district", {"en": "First district"}),
        Place("D2", 2, "KZ-11", "district", {"en": "Second district"}),
        Place("S1", 9, "D1", "settlement", {"en": "Synthetic Aksay"}),
        Place("S2", 9, "D1", "settlement", {"en": "Synthetic Bostan"}),
        Place("S3", 9, "D2", "settlement", {"en": "Synthetic Karatal"}),
    ]
)
PROGRAMME = Programme(
    code="synthetic",
    title={"en": "Synthetic programme"},
    country="KAZ",
    root="KZ",
    languages=("en", "ru", "kk", "ky"),
    levels={1: {"en": "region"}, 2: {"en": "district"}, 9: {"en": "settlement"}},
    groups=tuple(standard_group(code) for code in ("labour_migrant", "return_migrant", "internal_migrant")),
    services=("hospital", "school"),
    synthetic=True,
)
ROUND = Round("2023-3", {"en": "Round 3"}, "3", "2023-11-01", "2023-12-31", ("2020", "2021", "2022", "2023"))


@cache
def model(instrument: str) -> FormModel:
    """The form of an instrument, built and read again."""
    return read_xlsform(build_xlsform(instrument, PROGRAMME, PLACES, ROUND))


@cache
def forms() -> tuple[Outline, ...]:
    """The outlines of all three instruments."""
    return outlines([model(name) for name in ("b1", "b2", "services")], {})


@cache
def bound(instrument: str) -> pa.Table:
    """BINDINGS of an instrument."""
    return bindings(instrument, PROGRAMME, ROUND)


def derived(reading: Reading, instrument: str = "b2") -> Derived:
    """What the answers of a reading mean."""
    return derive(reading.records, reading.answers, bound(instrument), PROGRAMME, ROUND, PLACES)


def interview(**changes: Any) -> dict[str, Any]:
    """A complete visit to S1 without groups; `changes` are further answers, None takes one away."""
    visit = {
        "region": "KZ-47", "district": "D1", "settlement": "S1", "enumerator": "E01", "visit_date": "2023-12-01",
        "mode": "in_person", "outcome": "assessed", "consent": "yes", "informant": "A", "informant_kind": "local_authority",
        "informant_sex": "female", "groups_present": "", "groups_unknown": "",
    }  # fmt: skip
    return {name: value for name, value in (visit | changes).items() if value is not None}


def labour(**changes: Any) -> dict[str, Any]:
    """Answers on labour migrants: about 45 by observation, the whole settlement, known well."""
    answers = {
        "groups_present": "labour_migrant", "lm_answer": "number", "lm_persons": 45, "lm_basis": "observation",
        "lm_scope": "whole", "lm_knowledge": "well",
    }  # fmt: skip
    return {name: value for name, value in (answers | changes).items() if value is not None}


def write_xlsx(path: Path, sheets: Mapping[str, Sequence[Sequence[Any]]]) -> Path:
    """A workbook of these sheets; the first row of each is its header."""
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def kobo_rows(submissions: Sequence[Mapping[str, Any]], heading: Mapping[str, str] | None = None) -> list[list[Any]]:
    """The root sheet of a Kobo export: a column for each question that any submission answers, then the tail."""
    names = list(dict.fromkeys(name for one in submissions for name in one if not name.startswith("_")))
    tail = ["_id", "_uuid", "_submission_time", "__version__", "_index"]
    rows: list[list[Any]] = [[*((heading or {}).get(name, name) for name in names), *tail]]
    for index, one in enumerate(submissions, start=1):
        facts = {"_id": 1000 + index, "_uuid": f"u{index}", "_submission_time": "2023-12-01T10:00:00",
                 "__version__": one.get("__version__", ""), "_index": index} | dict(one)  # fmt: skip
        rows.append([one.get(name, "") for name in names] + [facts[name] for name in tail])
    return rows


def repeat_rows(name: str, root: str, instances: Sequence[tuple[int, Mapping[str, Any]]]) -> list[list[Any]]:
    """A repeat's sheet: instances with the index of their parent."""
    names = list(dict.fromkeys(question for _, one in instances for question in one))
    tail = ["_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid"]
    rows: list[list[Any]] = [[*names, *tail]]
    for index, (parent, one) in enumerate(instances, start=1):
        facts = [index, root, parent, 1000 + parent, f"u{parent}"]
        rows.append([one.get(question, "") for question in names] + facts)
    return rows


def write_csv(path: Path, rows: Sequence[Sequence[Any]], delimiter: str = ";", encoding: str = "utf-8-sig") -> Path:
    """A CSV file, every cell quoted."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    path.write_bytes(out.getvalue().encode(encoding))
    return path


def said(reading: Reading, record: str = "uuid:u1") -> dict[str, str]:
    """The answers of one submission, by path."""
    return {row["path"]: row["value"] for row in reading.answers.to_pylist() if row["record"] == record}


def codes_of(table: pa.Table) -> list[str]:
    """The codes of findings, in their order."""
    return list(table.column("code").to_pylist())


def numbers(result: Derived, dimension: str = "") -> list[tuple[Any, ...]]:
    """Estimates of a dimension as (informant, group, measure, category, state, value, low, high)."""
    names = ("informant", "group", "measure", "category", "state", "value", "low", "high")
    return [tuple(row[n] for n in names) for row in result.estimates.to_pylist() if row["dimension"] == dimension]
