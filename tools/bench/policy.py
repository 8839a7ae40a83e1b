"""The policy rooms beside what a user would take instead: indices of flows, points of a pool, a gravity model.

python tools/bench/policy.py [--regions 3000] [--applicants 1000000] [--apply 20000] [--page docs/benchmarks-policy.md]
Both sides are computed in the same run, compared, and printed; the other side of the points is pandas' `apply`, timed on
`--apply` applicants and multiplied, for it is too slow for all.
"""

import argparse
import os
import platform
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import statsmodels.api as sm
from pyarrow import csv
from scipy.stats import variation

from keruen.policy.evaluation.factors.gravity import cells, ppml
from keruen.policy.evaluation.indices.index_set import index_set
from keruen.policy.evaluation.indices.matrix import flows
from keruen.policy.points.engine import score
from keruen.policy.points.pool import read_pool
from keruen.policy.points.reading import shipped
from keruen.policy.points.simulate import simulate

SYSTEM = "us_raise_2017"
Row = tuple[str, str, float, str, float]


def main() -> None:
    given = _arguments()
    rows = [_indices(given.regions), _points(given.applicants, given.apply), _gravity(given.places)]
    text = _page(rows)
    print(text)
    if given.page:
        Path(given.page).write_text(text, encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--regions", type=int, default=3_000)
    parser.add_argument("--applicants", type=int, default=1_000_000)
    parser.add_argument("--apply", type=int, default=20_000)
    parser.add_argument("--places", type=int, default=300, help="of the gravity model")
    parser.add_argument("--page", default="")
    return parser.parse_args()


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def _indices(n: int) -> Row:
    """The index set of an n x n matrix; the other side by pandas and scipy, as one would write it."""
    cells_ = np.random.default_rng(1).poisson(3.0, (n, n)).astype(float)
    np.fill_diagonal(cells_, 0)
    people = 1e8
    ours, found = timed(lambda: index_set(flows(range(n), cells_), people).system)
    theirs, other = timed(lambda: _indices_by_hand(cells_, people))
    for name, value in other.items():
        assert abs(value - found[name]) < 1e-9 * max(1, abs(value)), (name, value, found[name])
    return f"index set of a matrix of {n:,} x {n:,}", "pandas and scipy", ours, "all indices of both are equal", theirs


def _indices_by_hand(matrix: np.ndarray, people: float) -> dict[str, float]:
    n = len(matrix)
    long = pd.DataFrame(matrix).rename_axis("o").reset_index().melt("o", var_name="d", value_name="m")
    long = long[long["o"] != long["d"]]
    out, into, moves = long.groupby("o")["m"].sum(), long.groupby("d")["m"].sum(), long["m"].sum()
    net = (into - out).abs().sum()
    m = long["m"].to_numpy()
    rows = long.groupby("o")["m"].apply(lambda x: _gini_sum(x.to_numpy()))
    columns = long.groupby("d")["m"].apply(lambda x: _gini_sum(x.to_numpy()))
    of_out = long.groupby("o")["m"].apply(lambda x: variation(x.to_numpy()))
    of_in = long.groupby("d")["m"].apply(lambda x: variation(x.to_numpy()))
    both = long.merge(long, left_on=["o", "d"], right_on=["d", "o"])
    exchange = (both["m_x"] - both["m_y"]).abs().sum()
    pm = 2 * n * (n - 1) * moves
    return {
        "cmi": 100 * moves / people, "mei": 100 * net / (2 * moves), "anmr": 50 * net / people,
        "connectivity": (m > 0).mean(), "inequality": 0.5 * np.abs(m / moves - 1 / (n * (n - 1))).sum(),
        "gini_plane_mulligan": _gini_sum(m) / pm, "gini_bell": _gini_sum(m) / (2 * (n * (n - 1) - 1) * moves),
        "gini_rows": rows.sum() / pm, "gini_columns": columns.sum() / pm, "gini_exchanges": exchange / pm,
        "acv_out": (of_out * out / moves).sum(), "acv_in": (of_in * into / moves).sum(),
    }  # fmt: skip


def _gini_sum(values: np.ndarray) -> float:
    ordered = np.sort(values)
    k = np.arange(1, len(ordered) + 1)
    return float(2 * ((2 * k - len(ordered) - 1) * ordered).sum())


def _points(n: int, some: int) -> Row:
    """A CSV of n applicants to distribution and cut-off; the other side is a function for each row."""
    system = shipped()[SYSTEM]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pool.csv"
        csv.write_csv(_pool(n), file)

        def ours() -> np.ndarray:
            found = score(system, read_pool(file, system.variables))
            simulate(found, n // 100)
            return found.total

        seconds, totals = timed(ours)
        apply, other = timed(lambda: pd.read_csv(file, nrows=some).apply(_raise, axis=1))
        assert (other.to_numpy() == totals[:some]).all()
    told = f"equal for {some:,}; the other time is that of {some:,} times {n / some:g}"
    return f"points of {n:,} applicants from a CSV", "pandas, apply", seconds, told, apply * n / some


def _pool(n: int) -> pa.Table:
    r = np.random.default_rng(2)
    schools = np.array(
        ["high_school", "foreign_bachelor", "us_bachelor", "foreign_stem_master", "us_doctorate", "none"]
    )
    return pa.table(
        {
            "age": r.integers(16, 60, n), "education": schools[r.integers(0, 6, n)],
            "english_decile": r.integers(1, 11, n), "job_offer_percent_of_median": r.integers(80, 400, n),
            "investment_usd": r.integers(0, 3_000_000, n),
            "extraordinary": np.array(["nobel", "olympic", "no"])[r.choice(3, n, p=[0.001, 0.009, 0.99])],
        }
    )  # fmt: skip


def _raise(row: Any) -> int:
    """The same rules as a person would write them for `apply`."""

    def steps(value: float, table: list[tuple[float, int]]) -> int:
        return next((points for start, points in reversed(table) if value >= start), 0)

    school = {
        "high_school": 1, "foreign_bachelor": 5, "us_bachelor": 6, "foreign_stem_master": 7, "us_stem_master": 8,
        "foreign_doctorate": 10, "us_doctorate": 13,
    }  # fmt: skip
    return (
        steps(row["age"], [(18, 6), (22, 8), (26, 10), (31, 8), (36, 6), (41, 4), (46, 2), (51, 0)])
        + school.get(row["education"], 0)
        + steps(row["english_decile"], [(1, 0), (6, 6), (8, 10), (9, 11), (10, 12)])
        + steps(row["job_offer_percent_of_median"], [(150, 5), (200, 8), (300, 13)])
        + steps(row["investment_usd"], [(1_350_000, 6), (1_800_000, 12)])
        + {"nobel": 25, "olympic": 15}.get(row["extraordinary"], 0)
    )


def _gravity(n: int) -> Row:
    r = np.random.default_rng(3)
    sizes, at = r.uniform(1e5, 2e6, n), r.uniform(0, 1000, (n, 2))
    apart = np.sqrt(((at[:, None] - at[None]) ** 2).sum(axis=-1)) + np.eye(n)
    mean = np.exp(-14 + 0.8 * np.log(sizes)[:, None] + 0.7 * np.log(sizes) - 0.9 * np.log(apart))
    flow, columns = cells(r.poisson(mean).astype(float), sizes, apart)
    ours, found = timed(lambda: ppml(flow, columns))
    x = sm.add_constant(np.column_stack(list(columns.values())))
    theirs, other = timed(lambda: sm.GLM(flow, x, family=sm.families.Poisson()).fit(cov_type="HC1"))
    assert np.allclose(found.coefficients, other.params, rtol=1e-7)
    small = np.sqrt(found.n / (found.n - len(found.names)))  # statsmodels leaves HC1's factor out of a GLM
    assert np.allclose(found.errors, small * other.bse, rtol=1e-6)
    told = "coefficients and robust errors are equal to 1e-6, but for the factor of HC1 that a GLM leaves out"
    return f"gravity model on {len(flow):,} flows", "statsmodels, GLM", ours, told, theirs


def _page(rows: list[Row]) -> str:
    head = f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} when it was printed."
    lines = ["# Benchmarks of the policy rooms", "", "`python tools/bench/policy.py`. " + head, ""]
    lines += ["| job | Keruen | beside | seconds | ratio | compared |", "|---|---|---|---|---|---|"]
    for job, beside, ours, told, theirs in rows:
        lines.append(f"| {job} | {ours:.2f} s | {beside} | {theirs:.2f} s | {theirs / ours:.1f} | {told} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
