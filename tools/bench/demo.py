"""The main job as a person waits for it: the demonstration, and the build after one corrected interview.

python tools/bench/demo.py               writes its section of docs/benchmarks.md anew, the rest is left as it is
python tools/bench/demo.py --page ""     only says it
"""

import argparse
import csv
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq
from page import write_section

ROOT = Path(__file__).resolve().parents[2]
HEAD = "## The demonstration, and one corrected interview"
GOALS = {"demo": 30, "build": 5}
ROUND, COLUMN, MORE = "rounds/2023-3", "lm_persons", 7


@dataclass(frozen=True)
class Took:
    """What one call took: seconds, seconds of all processors, load of the machine before."""

    seconds: float
    processor: float
    load: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", default=str(ROOT / "docs/benchmarks.md"), help="the page; '' for none")
    parser.add_argument("--runs", type=int, default=3, help="interviews that are corrected, one after the other")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "demo"
        demo = _called("demo", str(home))
        first = _files(home / ROUND / "publication")
        builds = [_corrected(home, turn) for turn in range(given.runs)]
        last = _files(home / ROUND / "publication")
    changed = sum(1 for name, content in last.items() if first.get(name) != content)
    lines = _told(demo, builds, changed, len(last))
    print("\n".join([HEAD, *lines]))
    if given.page:
        write_section(Path(given.page), HEAD, lines)


def _called(*arguments: str, folder: Path | None = None) -> Took:
    """Call `keruen` to its end; raises CalledProcessError where it fails."""
    load, began, before = os.getloadavg()[0], time.monotonic(), os.times()
    command = [sys.executable, "-c", "from keruen.cli.main import main; raise SystemExit(main())", *arguments]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return Took(time.monotonic() - began, used, load)


def _corrected(home: Path, turn: int) -> Took:
    """Correct the number of one interview, another each turn, and bring the publication up to date."""
    folder = home / ROUND
    log = folder / "cleaning.csv"
    with log.open(encoding="utf-8-sig", newline="") as stream:
        done = {(row["record"], row["path"]) for row in csv.DictReader(stream)}
    read = sorted((folder / "build/tables/read").glob("**/answers.parquet"))
    answers = [row for path in read for row in pq.read_table(path).to_pylist()]
    numbers = [row for row in answers if row["question"] == COLUMN and (row["value"] or "").isdigit()]
    large = sorted((row for row in numbers if (row["record"], COLUMN) not in done), key=lambda row: -int(row["value"]))
    said = large[turn]
    line = [said["record"], said["path"], said["value"], str(int(said["value"]) + MORE), "benchmark", "synthetic",
            "2024-01-29", "accepted"]  # fmt: skip
    with log.open("a", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerow(line)
    return _called("build", folder=home)


def _files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _told(demo: Took, builds: list[Took], changed: int, files: int) -> list[str]:
    build = min(builds, key=lambda took: took.seconds)
    return [
        "",
        "`tools/bench/demo.py`: `keruen demo` in an empty folder, then `keruen build` after a correction of one number in",
        f"`cleaning.csv`, the fastest of {len(builds)}; programs start anew each time. Four languages of report (PDF, HTML, DOCX),",
        f"trace, profiles and workbook, and the dataset: {changed} of {files} files have other bytes after the corrections.",
        "",
        "| call | seconds | processor seconds | load before |",
        "|---|---:|---:|---:|",
        f"| `keruen demo` | {demo.seconds:.1f} | {demo.processor:.1f} | {demo.load:.1f} |",
        f"| `keruen build` | {build.seconds:.1f} | {build.processor:.1f} | {build.load:.1f} |",
        "",
        *(
            f"- {'met' if took.seconds < GOALS[name] else '**missed**'}: `keruen {name}` in {took.seconds:.0f} s; "
            f"the goal is under {GOALS[name]} on two idle cores."
            for name, took in (("demo", demo), ("build", build))
        ),
    ]


if __name__ == "__main__":
    main()
