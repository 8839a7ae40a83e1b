"""The matrix in hand-written SQL on DuckDB. `python with_sql.py DATA OUT MEMORY`."""

import sys
from pathlib import Path

import duckdb


def main(data: Path, out: Path, memory: str) -> None:
    con = duckdb.connect(config={"threads": 2, "memory_limit": memory, "temp_directory": str(out / "temp")})
    con.execute("SET preserve_insertion_order = false")
    script = (Path(__file__).parent / "matrix.sql").read_text(encoding="utf-8")
    for statement in script.split("--------\n"):
        con.execute(statement.replace("{data}", str(data)).replace("{out}", str(out)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
