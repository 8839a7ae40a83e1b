"""Tables on disk: Parquet, sorted by all their columns, so that equal tables are equal bytes."""

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from keruen.terms.arrow import conform
from keruen.terms.tables import Table
from keruen.workspace.folder.atomic import place_file
from keruen.workspace.running.fingerprint import of_file


@dataclass(frozen=True)
class Store:
    """The tables of one build, one file each."""

    folder: Path

    def path(self, name: str) -> Path:
        """Where a table lies."""
        return self.folder / f"{name}.parquet"

    def write(self, name: str, data: pa.Table, table: Table | None = None) -> str:
        """Write a table whole or not at all, in one order; gives the sha256 of its file."""
        ordered = in_order(conform(table, data) if table else data)
        place_file(self.path(name), lambda path: pq.write_table(ordered, path, compression="zstd", store_schema=True))
        return of_file(self.path(name))

    def read(self, name: str) -> pa.Table:
        """Read a table."""
        return pq.read_table(self.path(name), memory_map=True)

    def remove(self, name: str) -> None:
        """Remove a table, and the folders that are empty without it."""
        path = self.path(name)
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == self.folder or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()

    def holds(self, name: str, digest: str) -> bool:
        """Whether the table is there with exactly this content."""
        return of_file(self.path(name)) == digest


def in_order(data: pa.Table) -> pa.Table:
    """The rows sorted by all columns, first column first."""
    return data.sort_by([(name, "ascending") for name in data.column_names]) if data.num_rows else data
