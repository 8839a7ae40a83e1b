"""Tables in memory: a `terms.tables.Table` as an Arrow schema, and rows checked against it."""

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from keruen.terms.tables import Table

_ARROW = {"text": pa.string(), "int": pa.int64(), "float": pa.float64(), "flag": pa.bool_(), "date": pa.date32()}


def schema(table: Table) -> pa.Schema:
    """The Arrow schema of a table: columns in order, nullable only where the table says so."""
    return pa.schema([pa.field(c.name, _ARROW[c.kind], nullable=c.optional) for c in table.columns])


def from_rows(table: Table, rows: Iterable[Mapping[str, Any]]) -> pa.Table:
    """Rows (mappings) as an Arrow table of exactly the declared columns; a missing optional column is null.

    Raises KeyError for a missing required column and pyarrow.ArrowInvalid for a value of another type: both are faults of
    the program, never of the data.
    """
    columns: dict[str, list[Any]] = {c.name: [] for c in table.columns}
    for row in rows:
        for column in table.columns:
            columns[column.name].append(row.get(column.name) if column.optional else row[column.name])
    return pa.table(columns, schema=schema(table))


def conform(table: Table, data: pa.Table) -> pa.Table:
    """The declared columns of `data`, in order and with the declared types; raises where one is absent."""
    return data.select(list(table.names)).cast(schema(table))
