"""The same replay as an analyst writes it with pandas: a row of the log after the other, each checked against the data.

The answers are indexed once by submission and question; every entry looks its old value up, is refused or carried out, and the
refusal is kept. Removals go first, as they do in Keruen, and of two different entries on one answer both are refused.
"""

import sys
from itertools import pairwise
from pathlib import Path

import pandas as pd


def main() -> None:
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    answers = pd.read_parquet(data / "answers.parquet")
    log = pd.read_csv(data / "cleaning.csv", dtype=str, keep_default_na=False)
    log["row"] = range(2, len(log) + 2)
    log = log[log["status"] == "accepted"]
    known, questions = set(answers["record"]), {*answers["question"], "q99_comment"}
    values = answers.set_index(["record", "path"])["value"].to_dict()
    removals = log[(log["path"] == "*") & (log["new"] == "remove")]
    removed = {row.record for row in removals.itertuples() if row.record in known}
    refused = [(row.row, "cleaning-record-unknown") for row in removals.itertuples() if row.record not in known]
    waiting: dict[tuple[str, str], list[tuple[int, str, str]]] = {}
    for row in log[log["path"] != "*"].itertuples():
        if row.record in removed:
            refused.append((row.row, "cleaning-on-removed"))
        elif row.record not in known:
            refused.append((row.row, "cleaning-record-unknown"))
        elif row.path not in questions:
            refused.append((row.row, "cleaning-question-unknown"))
        else:
            waiting.setdefault((row.record, row.path), []).append((row.row, row.old, row.new))
    for cell, steps in waiting.items():
        unlike = [(one, two) for one, two in pairwise(steps) if two[1] != one[2]]
        if unlike:
            refused += [(step[0], "cleaning-disagree") for step in unlike[0]]
        elif values.get(cell, "") not in (steps[0][1], steps[-1][2]):
            refused.append((steps[0][0], "cleaning-stale"))
        elif steps[-1][2]:
            values[cell] = steps[-1][2]
        else:
            values.pop(cell, None)
    rows = [(record, path, value) for (record, path), value in values.items() if record not in removed]
    pd.DataFrame(rows, columns=["record", "path", "value"]).to_parquet(out / "answers.parquet")
    pd.DataFrame(refused, columns=["row", "code"]).to_parquet(out / "refused.parquet")


if __name__ == "__main__":
    main()
