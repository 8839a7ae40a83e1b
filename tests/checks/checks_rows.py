"""A small round for the tests of the checks: interviews as answers, understood by intake, on an engine."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import duckdb
import narwhals as nw
import polars as pl
import pyarrow as pa

from keruen.checks import CHECKS
from keruen.checks.kit.bound import bind, questions
from keruen.checks.kit.data import READ, Data
from keruen.checks.kit.run import Checked, Setting, run
from keruen.forms.bindings import bindings
from keruen.forms.reading.form import FormModel
from keruen.intake.derive import derive
from keruen.places.boundary import Boundary
from keruen.places.gazetteer import Gazetteer
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Dimension, Group, Programme, Round
from keruen.terms.tables import ANSWERS, RECORDS

Lazy = Callable[[pa.Table], nw.LazyFrame[Any]]
Row = dict[str, Any]

PROGRAMME = Programme(
    code="test", title={"en": "Test"}, country="KAZ", root="KZ", languages=("en",), levels={1: {"en": "region"}},
    groups=(
        Group("labour_migrant", "lm", ("persons",), (
            Dimension("nationality"), Dimension("year", ("2020", "2021", "2022", "2023")),
            Dimension("sex", ("male", "female")), Dimension("reason", ("family", "poverty", "other")),
        )),
        Group("internal_migrant", "im", ("persons", "households"), (Dimension("year", ("2022", "2023")),)),
    ),
    services=("school", "market"), bands={"school": ("0-5", "over_5"), "market": ("0-5", "over_5")}, synthetic=True,
)  # fmt: skip
ROUND = Round("r2", {"en": "Round 2"}, "2", "2023-11-01", "2023-12-31", ("2023",), previous="r1", synthetic=True)
PLACES = Gazetteer.from_rows(
    [
        {"place": "KZ", "level": 0, "parent": "", "kind": "country"},
        {"place": "KZ-47", "level": 1, "parent": "KZ", "kind": "region", "kato": "470000000"},
        {"place": "KZ-55", "level": 1, "parent": "KZ", "kind": "region", "kato": "550000000"},
        {"place": "KZ471000", "level": 2, "parent": "KZ-47", "kind": "district", "kato": "471000000"},
        {"place": "KZ551000", "level": 2, "parent": "KZ-55", "kind": "district", "kato": "551000000"},
        *(
            {
                "place": f"p{n}",
                "level": 9,
                "parent": "KZ471000",
                "kind": "settlement",
                "latitude": 43.6,
                "longitude": 51.2,
            }
            for n in range(1, 41)
        ),
    ]
)


def duckdb_engine() -> Lazy:
    connection = duckdb.connect()
    return lambda table: nw.from_native(connection.from_arrow(table)).lazy()


def polars_engine() -> Lazy:
    return lambda table: nw.from_native(pl.from_arrow(table).lazy())


def interview(record: str, place: str = "p1", instrument: str = "b2", **said: Any) -> Row:
    """One submission: the usual opening, and what is said; None takes an answer away. Groups that are named are there."""
    answers: Row = {
        "start": "2023-11-05T10:00:00.000+05:00", "end": "2023-11-05T10:30:00.000+05:00", "region": "KZ-47",
        "district": "KZ471000", "settlement": place, "enumerator": "E1", "visit_date": "2023-11-05", "mode": "in_person",
        "consent": "yes", "informant": record, "informant_kind": "local_authority", "informant_sex": "female",
    }  # fmt: skip
    if instrument == "b2":
        present = [
            group.code for group in PROGRAMME.groups if any(name.startswith(f"{group.prefix}_") for name in said)
        ]
        answers |= {"outcome": "assessed", "groups_present": " ".join(present) or None, "groups_confirmed": "OK"}
        for group in PROGRAMME.groups:
            if group.code in present:
                answers |= {f"{group.prefix}_answer": "number", f"{group.prefix}_basis": "opinion"}
    answers |= said
    return {
        "record": record,
        "instrument": instrument,
        "answers": {k: str(v) for k, v in answers.items() if v is not None},
    }


def data(
    lazy: Lazy,
    interviews: Sequence[Row] = (),
    models: Sequence[FormModel] = (),
    boundaries: Mapping[str, tuple[Boundary, ...]] | None = None,
    gazetteer: Gazetteer = PLACES,
    **tables: Sequence[Row],
) -> Data:
    """What the checks read of some interviews, and of further tables as rows."""
    records = [
        {"record": i["record"], "round": "r2", "instrument": i["instrument"], "form": f"keruen_{i['instrument']}",
         "version": "1", "source": "raw.csv", "row": n}
        for n, i in enumerate(interviews, start=2)
    ]  # fmt: skip
    answers = [
        {"record": i["record"], "path": path, "question": path.rsplit("/", 1)[-1], "value": value}
        for i in interviews
        for path, value in i["answers"].items()
    ]
    made: dict[str, pa.Table] = {name: from_rows(table, ()) for name, table in READ.items()}
    made |= {"records": from_rows(RECORDS, records), "places": gazetteer.to_arrow()}
    kinds = [(name, f"keruen_{name}", bindings(name, PROGRAMME, ROUND)) for name in ("b1", "b2", "services")]
    understood: dict[str, list[pa.Table]] = {"estimates": [], "interviews": [], "service_answers": []}
    for name, form, bound in kinds:
        mine = from_rows(RECORDS, [record for record in records if record["instrument"] == name])
        derived = derive(mine, from_rows(ANSWERS, answers), bound, PROGRAMME, ROUND, gazetteer)
        for table in understood:
            understood[table].append(getattr(derived, table))
        assert form
    made |= {name: pa.concat_tables(parts) for name, parts in understood.items()}
    made |= {name: from_rows(READ[name], rows) for name, rows in tables.items()}
    frames = {name: lazy(table) for name, table in made.items() if name != "bound"}
    frames["bound"] = bind(frames["records"], lazy(from_rows(ANSWERS, answers)), lazy(questions(kinds)))
    return Data(frames, PROGRAMME, ROUND, tuple(models), boundaries or {})


def checked(check: str, given: Data, **thresholds: int) -> Checked:
    """The result of one check; thresholds other than its own."""
    one = next(c for c in CHECKS if c.id == check)
    settings = {check: Setting(thresholds=type(one.thresholds)(**thresholds))} if thresholds else {}
    return run([one], given, settings)


def found(check: str, given: Data, **thresholds: int) -> list[Row]:
    """The findings of one check: record, place, group, column and the values of its sentence."""
    rows = checked(check, given, **thresholds).findings.to_pylist()
    return [{k: row[k] for k in ("record", "place", "group", "column")} | json.loads(row["params"]) for row in rows]


def tally(check: str, given: Data, **thresholds: int) -> tuple[int, int, int]:
    """How many cases hold, fail and are unknown."""
    row = checked(check, given, **thresholds).tally.to_pylist()[0]
    return row["holds"], row["fails"], row["unknown"]
