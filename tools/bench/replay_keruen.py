"""Replay of a log with Keruen: answers.parquet and cleaning.csv in, answers and refusals out."""

import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from keruen.cleaning.entry import read_entries
from keruen.cleaning.replay import replay

QUESTIONS = [*(f"q{number:02d}_persons" for number in range(25)), "q99_comment"]


def main() -> None:
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    done = replay(
        pq.read_table(data / "answers.parquet"), read_entries(data / "cleaning.csv", "r"), "r", None, QUESTIONS
    )
    pq.write_table(done.answers.select(["record", "path", "value"]), out / "answers.parquet")
    told = done.findings.select(["row", "code"])
    pq.write_table(pa.table({"row": told.column("row"), "code": told.column("code")}), out / "refused.parquet")


if __name__ == "__main__":
    main()
