"""Replay of 100,000 corrections over a round of a million answers: Keruen beside a plain pandas replay, one run, equal answers.

    python tools/bench/replay.py                        100,000 entries, 1,000,000 answers
    python tools/bench/replay.py --entries 10000 --answers 100000 --page ""

Each program runs three times in a process of its own, in turn; the fastest counts. The section "Replay" of docs/benchmarks.md is
written anew, the rest of the page is left as it is.
"""

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq
from page import write_section
from replay_data import write

ROOT = Path(__file__).resolve().parents[2]
HEAD = "## Replay of corrections"
PROGRAMS = {"keruen": "Keruen", "pandas": "pandas, an entry after the other"}
TIMES = 3


@dataclass(frozen=True)
class Took:
    """The fastest run of a program."""

    seconds: float
    processor: float
    megabytes: int


def main() -> None:
    given = _arguments()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, given.answers, given.entries, given.seed)
        load = os.getloadavg()[0]
        took = _turns(folder)
        equal = _same(folder)
    lines = _section(given.answers, given.entries, took, equal, load)
    print("\n".join([HEAD, *lines]))
    if given.page:
        write_section(Path(given.page), HEAD, lines)
    if "not equal" in equal:
        sys.exit(1)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument(
        "--page", default=str(ROOT / "docs/benchmarks.md"), help="the page that is written; '' for none"
    )
    return parser.parse_args()


def _turns(folder: Path) -> dict[str, Took]:
    runs: dict[str, list[Took]] = {program: [] for program in PROGRAMS}
    for _ in range(TIMES):
        for program in PROGRAMS:
            out = folder / program
            out.mkdir(exist_ok=True)
            runs[program].append(_run(program, folder, out))
    return {program: min(found, key=lambda took: took.seconds) for program, found in runs.items()}


def _run(program: str, folder: Path, out: Path) -> Took:
    script = Path(__file__).with_name(f"replay_{program}.py")
    started = time.monotonic()
    process = subprocess.Popen([sys.executable, str(script), str(folder), str(out)])
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{script.name} failed")
    return Took(seconds, used.ru_utime + used.ru_stime, _megabytes(used))


def _megabytes(used: resource.struct_rusage) -> int:
    return used.ru_maxrss // (1024**2 if sys.platform == "darwin" else 1024)


def _same(folder: Path) -> str:
    """Whether both programs made the same answers and refused the same rows for the same reasons."""
    told = []
    for name in ("answers", "refused"):
        one, other = (_rows(folder / program / f"{name}.parquet") for program in PROGRAMS)
        if one != other:
            return f"**not equal**: {name}, {len(set(one) ^ set(other)):,} rows differ"
        told.append(f"{len(one):,} {name}")
    return f"equal, every row ({', '.join(told)})"


def _rows(path: Path) -> list[tuple[object, ...]]:
    table = pq.read_table(path)
    return sorted(zip(*(table.column(name).to_pylist() for name in table.column_names), strict=True))


def _section(answers: int, entries: int, took: dict[str, Took], equal: str, load: float) -> list[str]:
    ours = took["keruen"]
    rows = [
        f"| {PROGRAMS[program]} | {run.seconds:.2f} | {run.processor:.2f} | {run.megabytes:,} "
        f"| {run.seconds / ours.seconds:.2f} | {run.megabytes / ours.megabytes:.2f} |"
        for program, run in took.items()
    ]
    return [
        "",
        f"`tools/bench/replay.py`: {entries:,} entries of a log over a round of {answers:,} answers, synthetic, from files to",
        "files, start of the program included; every entry is checked (unknown submission or question, old value,",
        "contradiction, removed submission) and each refusal is kept. The opponent looks answers up in a dictionary.",
        f"The fastest of {TIMES} runs in turn; load of the machine before: {load:.1f}.",
        "",
        "| program | seconds | processor seconds | peak memory, MB | time against Keruen | memory against Keruen |",
        "|---|---:|---:|---:|---:|---:|",
        *rows,
        "",
        f"Answers and refusals of the two: {equal}.",
    ]


if __name__ == "__main__":
    main()
