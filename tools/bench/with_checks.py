"""Keruen's checks on a synthetic round, on DuckDB. `python with_checks.py DATA OUT MEMORY [all | rules]`.

all: every check that there is; rules: those that `with_pandera.py` has too. Writes findings.parquet and times.json.
"""

import json
import sys
import time
from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw
import pyarrow as pa
import pyarrow.parquet as pq

from keruen.checks import CHECKS
from keruen.checks.kit.bound import bind, questions
from keruen.checks.kit.data import READ, Data
from keruen.checks.kit.moments import moments
from keruen.checks.kit.run import run
from keruen.forms.bindings import bindings
from keruen.forms.making.build import build_xlsform
from keruen.forms.reading.model import read_xlsform
from keruen.places.gazetteer import Gazetteer
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Dimension, Group, Programme, Round

RULES = ("impossible", "parts_and_totals", "straight_lining", "stock_flow", "household_size", "household_multiples",
         "informant_twice", "duration", "time_of_day")  # fmt: skip
YEARS = ("2020", "2021", "2022", "2023")
PROGRAMME = Programme(
    code="bench", title={"en": "Benchmark (synthetic)"}, country="KAZ", root="KZ", languages=("en",),
    levels={1: {"en": "region"}}, synthetic=True,
    groups=(
        Group("labour_migrant", "lm", ("persons",), (Dimension("sex", ("male", "female")), Dimension("year", YEARS))),
        Group("internal_migrant", "im", ("persons", "households"), (Dimension("year", ("2022", "2023")),)),
    ),
)  # fmt: skip
ROUND = Round("r2", {"en": "Round 2"}, "2", "2023-11-01", "2023-12-31", YEARS, previous="r1", synthetic=True)
PLACES = [
    {"place": "KZ", "level": 0, "parent": "", "kind": "country"},
    {"place": "KZ-47", "level": 1, "parent": "KZ", "kind": "region"},
    {"place": "KZ471000", "level": 2, "parent": "KZ-47", "kind": "district"},
]


def main(data: Path, out: Path, memory: str, which: str) -> None:
    con = duckdb.connect(config={"threads": 2, "memory_limit": memory, "temp_directory": str(out / "temp")})
    con.execute("SET preserve_insertion_order = false")

    def read(path: Path) -> nw.LazyFrame[Any]:
        return nw.from_native(con.read_parquet(str(path)))

    def keep(frame: nw.LazyFrame[Any], name: str) -> nw.LazyFrame[Any]:
        path = out / f"kept-{name}.parquet"
        nw.to_native(frame).write_parquet(str(path))
        return read(path)

    frames = {
        name: read(path) if (path := data / f"{name}.parquet").is_file() else nw.from_native(con.from_arrow(empty))
        for name, empty in ((name, from_rows(table, ())) for name, table in READ.items())
    }
    above = con.from_arrow(Gazetteer.from_rows(PLACES).to_arrow())
    frames["places"] = nw.concat([frames["places"], nw.from_native(above)])
    kinds = [("b2", "keruen_b2", bindings("b2", PROGRAMME, ROUND))]
    asked = nw.from_native(con.from_arrow(questions(kinds)))
    frames["bound"] = keep(bind(frames["records"], read(data / "answers.parquet"), asked), "bound")
    form = build_xlsform("b2", PROGRAMME, Gazetteer.from_rows(PLACES), ROUND)
    given = Data(frames, PROGRAMME, ROUND, (read_xlsform(form, "b2.xlsx"),))
    frames["moments"] = keep(moments(given), "moments")
    times, findings = {}, []
    for check in CHECKS:
        if which == "all" or check.id in RULES:
            began = time.perf_counter()
            findings.append(run([check], given, {}).findings)
            times[check.id] = round(time.perf_counter() - began, 2)
    pq.write_table(pa.concat_tables(findings), out / "findings.parquet")
    (out / "times.json").write_text(json.dumps(times, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] if len(sys.argv) > 4 else "all")
