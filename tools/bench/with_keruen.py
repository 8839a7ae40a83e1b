"""The matrix as Keruen runs it: its lazy expressions on DuckDB. `python with_keruen.py DATA OUT MEMORY`."""

import sys
from itertools import count
from pathlib import Path
from typing import Any

import duckdb
import narwhals as nw

from keruen.matrix.breakdowns import break_down
from keruen.matrix.comparing.compare import compare
from keruen.matrix.reconciling.reconcile import reconcile
from keruen.matrix.totals import total
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Change, Dispute
from keruen.terms.tables import DECISIONS, JUSTIFICATIONS

Frame = nw.LazyFrame[Any]


def main(data: Path, out: Path, memory: str) -> None:
    con = duckdb.connect(config={"threads": 2, "memory_limit": memory, "temp_directory": str(out / "temp")})
    con.execute("SET preserve_insertion_order = false")
    kept = count()

    def read(path: Path) -> Frame:
        return nw.from_native(con.read_parquet(str(path)))

    def keep(frame: Frame) -> Frame:
        """Put aside as a file: memory stays free, however long the table is."""
        path = out / f"kept-{next(kept)}.parquet"
        write(frame, path)
        return read(path)

    estimates = read(data / "estimates.parquet")
    decisions = nw.from_native(con.from_arrow(from_rows(DECISIONS, [])))
    write(reconcile(estimates, decisions, Dispute(), keep), out / "settled.parquet")
    settled = read(out / "settled.parquet")
    parts = keep(break_down(estimates, settled, keep))
    write(total(settled, parts, read(data / "ancestors.parquet"), read(data / "frame.parquet")), out / "totals.parquet")
    before, now = (settled.filter(nw.col("round") == name) for name in ("round-1", "round-2"))
    reasons = nw.from_native(con.from_arrow(from_rows(JUSTIFICATIONS, [])))
    nobody = read(data / "frame.parquet").select("place", group=nw.lit("")).head(0)
    write(compare(before, now, reasons, nobody, nobody, Change()), out / "comparison.parquet")


def write(frame: Frame, path: Path) -> None:
    nw.to_native(frame).write_parquet(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
