"""Engines and small tables for the tests of the matrix: answers in words."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import duckdb
import narwhals as nw
import polars as pl
import pyarrow as pa

from keruen.terms.arrow import from_rows
from keruen.terms.tables import Table

Rows = Sequence[Mapping[str, Any]]


class Engine:
    """Puts small tables into an engine, and takes answers out as sorted rows."""

    def __init__(self, name: str, load: Callable[[pa.Table], Any]) -> None:
        self.name = name
        self._load = load

    def table(self, data: pa.Table) -> nw.LazyFrame[Any]:
        return nw.from_native(self._load(data)).lazy()

    def of(self, table: Table, rows: Rows) -> nw.LazyFrame[Any]:
        return self.table(from_rows(table, rows))

    def keep(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Computed once, for all that read it: so steps follow each other in a round too."""
        return self.table(frame.collect("pyarrow").to_native())

    def rows(self, frame: nw.LazyFrame[Any], *keys: str) -> list[dict[str, Any]]:
        found = frame.collect("pyarrow").to_native().to_pylist()
        return sorted(found, key=lambda row: [str(row[key]) for key in (keys or row)])


def duckdb_engine() -> Engine:
    connection = duckdb.connect()
    return Engine("duckdb", connection.from_arrow)


def polars_engine() -> Engine:
    return Engine("polars", lambda data: pl.LazyFrame(pl.from_arrow(data)))


def said(text: str, informant: str = "i1", place: str = "p1", **more: Any) -> dict[str, Any]:
    """One answer on a group's number, in words.

    "none", "unknown", "not asked"; "about 40"; "band 51-100"; "over 100"; "register 120", "count 120 partial 2023-12-15";
    "part mine 200"; each may end in a weight: "about 40 w3".
    """
    words = text.split(" ")
    weight = int(words.pop()[1:]) if words[-1].startswith("w") and words[-1][1:].isdigit() else 1
    row: dict[str, Any] = {
        "round": "r1", "place": place, "informant": informant, "record": f"{place}-{informant}", "group": "labour_migrant",
        "measure": "persons", "dimension": "", "category": "", "state": "reported", "value": None, "low": None, "high": None,
        "open_ended": False, "basis": "opinion", "covers": "whole", "scope": "whole", "part": "", "weight": weight,
        "date": None,
    }  # fmt: skip
    states = {"none": "none_present", "unknown": "unknown", "not": "not_assessed"}
    if words[0] in states:
        row |= {"state": states[words[0]], "basis": "", "covers": "", "scope": ""}
    elif words[0] == "band":
        low, high = map(int, words[1].split("-"))
        row |= {"value": (low + high + 1) // 2, "low": low, "high": high}
    elif words[0] == "over":
        row |= {"value": int(words[1]) + 1, "low": int(words[1]) + 1, "open_ended": True}
    elif words[0] in ("register", "count"):
        number = int(words[1])
        row |= {"value": number, "low": number, "high": number, "basis": words[0]}
        row["covers"] = "partial" if "partial" in words else "whole"
        row["date"] = next((word for word in words if word.startswith("20") and "-" in word), None)
    else:
        number = int(words[-1])
        ends = -(-number // 5)
        row |= {"value": number, "low": number - ends, "high": number + ends}
        if words[0] == "part":
            row |= {"scope": "part", "part": words[1]}
    return row | more


def all_said(answers: str, place: str = "p1", **more: Any) -> list[dict[str, Any]]:
    """Answers of several informants i1, i2, ... divided by semicolons."""
    return [said(text.strip(), f"i{n}", place, **more) for n, text in enumerate(answers.split(";"), start=1)]


def sheet(informant: str, dimension: str, place: str = "p1", **parts: int) -> list[dict[str, Any]]:
    """One informant's breakdown by one dimension; `y2021` stands for 2021."""
    return [
        said(f"about {value}", informant, place, dimension=dimension, category=name.removeprefix("y"))
        for name, value in parts.items()
    ]
