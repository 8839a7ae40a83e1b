"""A synthetic round of answers and a log of corrections for the replay benchmark, from a seed.

1,000,000 answers: 40,000 submissions with 25 questions. 100,000 entries: 1 in 100 is stale, 1 in 200 speaks of an unknown
submission, 1 in 1,000 removes one, the rest change an answer, take it away or add one.
"""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv
import pyarrow.parquet as pq

from keruen.terms.arrow import schema
from keruen.terms.tables import ANSWERS

QUESTIONS = 25
HEADER = ("record", "path", "old", "new", "reason", "who", "when", "status")


def write(folder: Path, answers: int, entries: int, seed: int) -> None:
    """Write answers.parquet and cleaning.csv."""
    random = np.random.default_rng(seed)
    records = answers // QUESTIONS
    names = np.array([f"uuid:{number:08x}-0000-4000-8000-{number:012x}" for number in range(records)])
    record, question = np.repeat(np.arange(records), QUESTIONS), np.tile(np.arange(QUESTIONS), records)
    path = np.array([f"q{number:02d}_persons" for number in range(QUESTIONS)])
    value = random.integers(1, 500, answers).astype(str)
    table = pa.table([names[record], path[question], path[question], value], schema=schema(ANSWERS))
    pq.write_table(table, folder / "answers.parquet")
    cells = random.permutation(answers)[:entries]
    old, new = value[cells].astype("U16"), random.integers(1, 500, entries).astype("U16")
    of, at = names[record[cells]].astype("U48"), path[question[cells]].astype("U16")
    kind = np.arange(entries)
    old[kind % 100 == 1] = "9999"
    of[kind % 200 == 2] = "uuid:nobody"
    removed = kind % 1000 == 3
    old[removed], new[removed], at[removed] = "", "remove", "*"
    new[kind % 50 == 4] = ""
    old[kind % 50 == 5], at[kind % 50 == 5] = "", "q99_comment"
    told = [
        of,
        at,
        old,
        new,
        *(np.full(entries, text) for text in ("called back", "Synthetic", "2026-01-10", "accepted")),
    ]
    pacsv.write_csv(pa.table(told, names=list(HEADER)), folder / "cleaning.csv")
