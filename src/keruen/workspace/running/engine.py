"""The engine under the steps: DuckDB inside the process, or Polars; the only module that imports one."""

import gc
import importlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import duckdb
import narwhals as nw
import pyarrow as pa

from keruen.terms.arrow import conform
from keruen.terms.problems import Problem
from keruen.terms.tables import Table

ENGINES = ("duckdb", "polars")


class Engine(Protocol):
    """Makes lazy frames of Arrow tables and Arrow tables of lazy frames."""

    def lazy(self, data: pa.Table) -> nw.LazyFrame[Any]:
        """A table as a lazy frame."""

    def arrow(self, frame: nw.LazyFrame[Any], table: Table) -> pa.Table:
        """A lazy frame, computed, with the declared columns of `table`."""

    def hold(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """A lazy frame, computed once, for several readers."""


@dataclass
class DuckDB:
    """DuckDB in memory, on the machine's cores."""

    connection: duckdb.DuckDBPyConnection
    count: int = 0

    def lazy(self, data: pa.Table) -> nw.LazyFrame[Any]:
        """A table as a lazy frame."""
        self.count += 1
        name = f"input_{self.count}"
        self.connection.register(name, data)
        return nw.from_native(self.connection.table(name))

    def arrow(self, frame: nw.LazyFrame[Any], table: Table) -> pa.Table:
        """A lazy frame, computed, with the declared columns of `table`."""
        return conform(table, frame.select(*table.names).collect("pyarrow").to_native())

    def hold(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """A lazy frame, computed once, for several readers."""
        return self.lazy(frame.collect("pyarrow").to_native())


@dataclass(frozen=True)
class Polars:
    """Polars, the second engine."""

    scan: Callable[[pa.Table], Any]

    def lazy(self, data: pa.Table) -> nw.LazyFrame[Any]:
        """A table as a lazy frame."""
        frame: nw.LazyFrame[Any] = nw.from_native(self.scan(data).lazy())
        return frame

    def arrow(self, frame: nw.LazyFrame[Any], table: Table) -> pa.Table:
        """A lazy frame, computed, with the declared columns of `table`."""
        return conform(table, frame.select(*table.names).collect("pyarrow").to_native())

    def hold(self, frame: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """A lazy frame, computed once, for several readers."""
        return self.lazy(frame.collect("pyarrow").to_native())


@contextmanager
def engine(environment: Mapping[str, str]) -> Iterator[Engine]:
    """The engine that KERUEN_ENGINE names, DuckDB by default; closed afterwards.

    Narwhals keeps relations alive in reference cycles. If they outlive the connection until the interpreter ends, DuckDB's
    binding prints `nanobind: leaked ...` to stderr; collecting them here, while the connection is open, leaves nothing to leak.
    """
    name = environment.get("KERUEN_ENGINE", "duckdb") or "duckdb"
    if name not in ENGINES:
        raise Problem(
            "config-value-wrong", file="KERUEN_ENGINE", key="KERUEN_ENGINE", value=name, expected=", ".join(ENGINES)
        )
    if name == "polars":
        yield Polars(importlib.import_module("polars").from_arrow)
        return
    connection = duckdb.connect(":memory:")
    try:
        yield DuckDB(connection)
    finally:
        gc.collect()
        connection.close()
