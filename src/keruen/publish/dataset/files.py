"""Tables as files: CSV with a byte order mark and an HXL row, Parquet with its meaning inside; equal tables, equal bytes."""

import csv
from collections.abc import Iterable, Sequence
from io import BytesIO, StringIO

import pyarrow as pa
import pyarrow.parquet as pq

from keruen.publish.dataset.meanings import PERCENT
from keruen.publish.dataset.tables import Cell, Column, DataTable

_ARROW = {"text": pa.string(), "int": pa.int64(), "float": pa.float64()}
_BOM = "\ufeff"  # without it spreadsheets take the names of places for another encoding


def as_csv(table: DataTable) -> bytes:
    """Header row, row of hashtags, data; UTF-8 with byte order mark."""
    names = [column.name for column in table.columns]
    tags = [column.hxl for column in table.columns]
    rows = ([_cell(value, c) for value, c in zip(row, table.columns, strict=True)] for row in table.rows)
    return (_BOM + text([names, tags, *rows])).encode()


def text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV (RFC 4180, lines end with LF)."""
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def _cell(value: Cell, column: Column) -> str:
    """A typed cell as text, "" for none. A per cent keeps its digit after the point, a whole number has none."""
    if isinstance(value, float) and value.is_integer() and column.unit != PERCENT:
        return str(int(value))
    return "" if value is None else str(value)


def as_parquet(table: DataTable, about: dict[str, str]) -> bytes:
    """The same rows without the hashtag row; hashtags, units and meanings are metadata of the fields, `about` of the table."""
    fields = [
        pa.field(c.name, _ARROW[c.kind], nullable=True, metadata={"meaning": c.meaning, "unit": c.unit, "hxl": c.hxl})
        for c in table.columns
    ]
    columns = list(zip(*table.rows, strict=True)) or [()] * len(fields)
    arrays = [pa.array(list(values), field.type) for values, field in zip(columns, fields, strict=True)]
    return parquet(pa.Table.from_arrays(arrays, schema=pa.schema(fields, metadata={"row": table.row, **about})))


def parquet(table: pa.Table) -> bytes:
    """An Arrow table as Parquet bytes: no timestamp, no path, nothing of the machine."""
    out = BytesIO()
    pq.write_table(table, out, compression="zstd", write_statistics=True)
    return out.getvalue()
