"""The page docs/benchmarks.md, written from what was measured and from nothing else."""

import os
import platform
import re
from importlib.metadata import version
from pathlib import Path

import psutil
from measure import PROGRAMS, Measured

_OWN = re.compile(r"## (?:[\d,]+ estimates|Equal answers|Goals)\n")
GOAL = {"faster": 10, "memory": 4, "sql": 1.5}


def page(runs: list[Measured], equal: dict[str, str], date: str) -> str:
    """Markdown: the machine, a table for each number of rows, the ratios and the goals, what was compared."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench` (`tools/bench/run.py`); no figure here is typed. The estimates are synthetic, made by",
        "`tools/bench/generate.py` from a seed: two rounds, five groups, one to four informants a settlement, all states, bases",
        "and scopes, five breakdowns. Every program does the same work, from one Parquet file to three: the reconciled figures,",
        "the sums for every place with all breakdowns, and the comparison of the two rounds. Each runs in a process of its own;",
        "memory is the most that the whole process held.",
        "",
        f"Machine: {_machine()}.{f' Date: {date}.' if date else ''}",
    ]
    for rows in sorted({run.rows for run in runs}):
        lines += ["", *_table(rows, [run for run in runs if run.rows == rows])]
    lines += ["", "## Equal answers", ""]
    lines += [f"- {what}: {verdict}." for what, verdict in sorted(equal.items())]
    lines += ["", "## Goals", "", *_goals(runs), ""]
    return "\n".join(lines)


def _machine() -> str:
    memory = round(psutil.virtual_memory().total / 1024**3)
    parts = (f"{name} {version(name)}" for name in ("duckdb", "narwhals", "pandas", "pyarrow"))
    return f"{os.cpu_count()} cores, {memory} GB, Python {platform.python_version()}, {', '.join(parts)}; DuckDB with two threads"


def _table(rows: int, runs: list[Measured]) -> list[str]:
    lines = [
        f"## {rows:,} estimates",
        "",
        "| program | seconds | processor seconds | peak memory, MB | memory limit | load before "
        "| time against Keruen | memory against Keruen |",
        "|---|---:|---:|---:|---|---:|---:|---:|",
    ]
    ours = _of(runs, "keruen")
    for run in sorted(runs, key=lambda run: list(PROGRAMS).index(run.program)):
        ratios = (
            f"{run.seconds / ours.seconds:.2f} | {run.megabytes / ours.megabytes:.2f}"
            if ours and run is not ours
            else "1 | 1"
        )
        limit = "none" if "pandas" in PROGRAMS[run.program][1] else run.memory
        lines.append(
            f"| {PROGRAMS[run.program][1]} | {run.seconds:.1f} | {run.processor:.1f} | {run.megabytes:,} | {limit} "
            f"| {run.load:.1f} | {ratios} |"
        )
    return lines


def _of(runs: list[Measured], program: str) -> Measured | None:
    return next((run for run in runs if run.program == program), None)


def _goals(runs: list[Measured]) -> list[str]:
    lines: list[str] = []
    for rows in sorted({run.rows for run in runs}):
        here = [run for run in runs if run.rows == rows]
        ours = _of(here, "keruen")
        for other in ("pandas", "plain") if ours else ():
            run = _of(here, other)
            if run and ours:
                times, share = run.seconds / ours.seconds, run.megabytes / ours.megabytes
                faster = f"{times:.1f} times faster than {PROGRAMS[other][1]} ({rows:,} rows)"
                lines.append(_goal(faster, times >= GOAL["faster"], "10 times"))
                if other == "pandas":
                    lines.append(
                        _goal(f"1/{share:.1f} of its memory ({rows:,} rows)", share >= GOAL["memory"], "a quarter")
                    )
        run = _of(here, "sql")
        if run and ours:
            times = ours.seconds / run.seconds
            lines.append(
                _goal(
                    f"{times:.2f} times the hand-written SQL ({rows:,} rows)", times <= GOAL["sql"], "at most 1.5 times"
                )
            )
    largest = max((run for run in runs if run.program == "keruen"), key=lambda run: run.rows, default=None)
    if largest and largest.rows > 90_000_000:
        done = f"{largest.rows:,} estimates to the end in {largest.seconds / 60:.1f} minutes under {largest.memory} for the engine"
        lines.append(
            _goal(
                f"{done}, the whole process held {largest.megabytes:,} MB",
                largest.memory == "4GB",
                "100 million under a memory limit of the engine of 4 GB",
            )
        )
    return lines


def _goal(found: str, met: bool, goal: str) -> str:
    return f"- {'met' if met else '**missed**'}: {found}; the goal is {goal}."


def write(path: Path, runs: list[Measured], equal: dict[str, str], date: str) -> None:
    """Write the page anew; sections that other benchmarks wrote stay behind its own."""
    own = page(runs, equal, date)
    others = [section for section in _sections(path) if not _OWN.match(section)]
    path.write_text("\n".join([own, *others]), encoding="utf-8")


def write_section(path: Path, head: str, lines: list[str]) -> None:
    """Write one section (its head, then lines) anew at the end of a page; the rest of the page is left as it is."""
    old = path.read_text(encoding="utf-8") if path.is_file() else "# Benchmarks\n"
    rest = re.sub(rf"\n*{re.escape(head)}\n.*?(?=\n## |\Z)", "", old, flags=re.DOTALL).rstrip()
    path.write_text(rest + "\n\n" + "\n".join([head, *lines]) + "\n", encoding="utf-8")


def _sections(path: Path) -> list[str]:
    """The sections of a page that is there, each from its head to the next."""
    old = path.read_text(encoding="utf-8") if path.is_file() else ""
    return re.split(r"^(?=## )", old, flags=re.MULTILINE)[1:]
