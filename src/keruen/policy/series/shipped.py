"""The facts of Kazakhstan that Keruen ships, as SERIES rows: our own tables, each row with its source (data/kazakhstan)."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyarrow as pa

from keruen.terms.arrow import from_rows
from keruen.terms.tables import SERIES
from keruen.terms.vocabulary import label

TABLES = (
    "population",
    "components",
    "internal_migration",
    "quotas",
    "sdg",
    "cross_section",
    "corridors",
    "stocks",
    "article",
)


@dataclass(frozen=True)
class Source:
    """Where facts come from: how a reader finds it, the day it was carried over, the terms."""

    citation: str
    retrieved: str
    terms: str


@dataclass(frozen=True)
class Grouped:
    """A region as the text of the article groups it: table "1" or "3", place, vintage, the group's code."""

    table: str
    place: str
    vintage: str
    group: str


@cache
def shipped(*tables: str) -> pa.Table:
    """The SERIES rows of these tables (all of TABLES where none is named), in the order of their files."""
    rows = []
    known = sources()
    for name in tables or TABLES:
        for row in _read(f"{name}.csv"):
            source = known[row["source"]]
            value = float(row["value"]) if row["value"] else None
            rows.append({**row, "value": value, "source": source.citation, "retrieved": source.retrieved})
    return from_rows(SERIES, rows)


@cache
def sources() -> dict[str, Source]:
    """The sources by their short names; what they are called stands in the vocabulary."""
    return {
        row["source"]: Source(label("sources", row["source"], "en"), row["retrieved"], row["terms"])
        for row in _read("sources.csv")
    }


@cache
def article_groups() -> tuple[Grouped, ...]:
    """The groups in which the text of the article puts the regions of its tables 1 and 3."""
    return tuple(Grouped(**row) for row in _read("article_groups.csv"))


def text_of(table: str) -> str:
    """The file of a shipped table as it stands, for a folder that carries its own copy."""
    return (files("keruen.policy") / "data" / "kazakhstan" / f"{table}.csv").read_text(encoding="utf-8")


def _read(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text_of(name.removesuffix(".csv")).splitlines()))
