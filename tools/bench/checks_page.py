"""The page docs/benchmarks-checks.md, written from what was measured and from nothing else."""

import os
import platform
from importlib.metadata import version

import psutil
from measure import Measured

PROGRAMS = {  # program -> script, its further options, its name
    "all": ("with_checks.py", ("all",), "Keruen, all checks"),
    "rules": ("with_checks.py", ("rules",), "Keruen, the nine rules, from answers"),
    "answers": ("with_pandera.py", ("answers",), "pandera, the nine rules, from answers"),
    "wide": ("with_pandera.py", ("wide",), "pandera, the nine rules, from a table of interviews"),
}
_HEAD = """# Benchmarks of the checks

Written by `make bench` (`tools/bench/checks.py`); no figure here is typed. The interviews are synthetic
(`tools/bench/checks_data.py`, seeded): {answers} answers each, two a settlement, 250 an enumerator, with one of a hundred wrong in
each of ten ways. Keruen begins with a row for each answer, as intake leaves them, knows what each question means from the form's
bindings and writes findings with place, group and the cell to look at. Each program runs in a process of its own, reads Parquet and
writes Parquet; memory is the most that the whole process held, load that of the machine before.

The nine rules ({rules})
are also a schema of pandera, validated lazily. It needs a row for each interview; it is given such a table ready made, and once
more the same answers as Keruen, which it first lays out.

Machine: {machine}; DuckDB with two threads.
"""
_RULES = (
    "`impossible`, `parts_and_totals`, `straight_lining`, `stock_flow`, `household_size`, `household_multiples`,\n"
    "`informant_twice`, `duration`, `time_of_day`"
)


def page(runs: list[Measured], told: dict[str, str], answers: int) -> str:
    """Markdown: the machine, a table for each size, what was equal."""
    memory = round(psutil.virtual_memory().total / 1024**3)
    parts = ", ".join(f"{name} {version(name)}" for name in ("duckdb", "narwhals", "pandas", "pandera", "pyarrow"))
    machine = f"{os.cpu_count()} cores, {memory} GB, Python {platform.python_version()}, {parts}"
    lines = [_HEAD.format(answers=answers, rules=_RULES, machine=machine)]
    for rows in sorted({run.rows for run in runs}):
        lines += [f"## {rows:,} interviews", "", *_table([run for run in runs if run.rows == rows]), ""]
    lines += [f"- Longest of the {told['count']} checks, {told['longest']}."] if "longest" in told else []
    lines += [f"- All three programs found, {told['equal']}."] if "equal" in told else []
    return "\n".join([*lines, ""])


def _table(runs: list[Measured]) -> list[str]:
    ours = next((run for run in runs if run.program == "rules"), None)
    lines = [
        "| program | seconds | processor seconds | peak memory, MB | load before "
        "| seconds against Keruen | memory against Keruen |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for run in sorted(runs, key=lambda run: list(PROGRAMS).index(run.program)):
        beside = ours is not None and run.program in ("wide", "answers")
        ratios = (
            f"{run.seconds / ours.seconds:.2f} | {run.megabytes / ours.megabytes:.2f}" if ours and beside else "- | -"
        )
        lines.append(
            f"| {PROGRAMS[run.program][2]} | {run.seconds:.1f} | {run.processor:.1f} | {run.megabytes:,} | {run.load:.1f} "
            f"| {ratios} |"
        )
    return lines
