"""`make bench`: the matrix on ten million estimates, by four programs; the answers are compared and the page is written.

python tools/bench/run.py                                   ten million rows, four programs
python tools/bench/run.py --rows 100m --only keruen         a hundred million, Keruen alone, under 4 GB
Results are kept in the folder and the page shows them all; --fresh forgets the earlier ones.
"""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from equal import differences
from generate import generate
from measure import PROGRAMS, Measured, measure
from page import page, write

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    given = _arguments()
    folder = Path(given.folder)
    results = folder / "results.json"
    runs, equal = _earlier(results) if results.exists() and not given.fresh else ([], {})
    for rows, programs in _plan(given):
        data = folder / f"estimates-{rows}"
        count = _data(data, rows, given.seed)
        done: list[str] = []
        for program in programs:
            print(f"{PROGRAMS[program][1]}, {count:,} rows ...", flush=True)
            run = measure(program, data, folder / f"{program}-{rows}", count, given.memory)
            print(f"  {run.seconds:.1f} s, {run.megabytes:,} MB", flush=True)
            runs = [old for old in runs if (old.program, old.rows) != (program, count)] + [run]
            done.append(program)
        for other in done[1:]:
            equal[f"{PROGRAMS[done[0]][1]} and {PROGRAMS[other][1]}, {count:,} rows"] = _compared(
                folder, rows, done[0], other
            )
        results.write_text(
            json.dumps({"runs": [asdict(run) for run in runs], "equal": equal}, indent=1), encoding="utf-8"
        )
    print(page(runs, equal, given.date))
    write(Path(given.page), runs, equal, given.date)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", default="10m", help="how many estimates: 500k, 10m, 100m")
    parser.add_argument(
        "--plain-rows",
        default="1m",
        help="for the function per settlement, which is too slow for more; 0 leaves it out",
    )
    parser.add_argument("--only", nargs="*", choices=list(PROGRAMS), help="only these programs, on --rows")
    parser.add_argument("--memory", default="4GB", help="DuckDB's memory limit")
    parser.add_argument("--folder", default=str(ROOT / "bench-output"))
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--date", default="", help="a date to print on the page")
    parser.add_argument("--page", default=str(ROOT / "docs" / "benchmarks.md"), help="the page that is written")
    parser.add_argument("--fresh", action="store_true", help="forget the results of earlier runs")
    return parser.parse_args()


def _plan(given: argparse.Namespace) -> list[tuple[int, list[str]]]:
    rows, plain = number(given.rows), number(given.plain_rows)
    if given.only:
        return [(rows, given.only)]
    return [(rows, ["keruen", "sql", "pandas"]), *([(plain, ["keruen", "plain"])] if plain else [])]


def number(text: str) -> int:
    """500k, 10m as a number."""
    scale = {"k": 1000, "m": 1_000_000}.get(text[-1:].lower(), 1)
    return int(text.rstrip("kKmM")) * scale


def _data(data: Path, rows: int, seed: int) -> int:
    """The estimates of this size and seed, made once."""
    note = data / f"seed-{seed}.txt"
    if not note.exists():
        print(f"Making about {rows:,} estimates ...", flush=True)
        count = generate(data, rows, seed)
        note.write_text(str(count), encoding="utf-8")
    return int(note.read_text(encoding="utf-8"))


def _earlier(results: Path) -> tuple[list[Measured], dict[str, str]]:
    kept = json.loads(results.read_text(encoding="utf-8"))
    return [Measured(**run) for run in kept["runs"]], kept["equal"]


def _compared(folder: Path, rows: int, one: str, other: str) -> str:
    found = differences(folder / f"{one}-{rows}", folder / f"{other}-{rows}")
    told = (
        f"{name} {a:,} rows" + (f" and {b:,}, {only:,} differ" if only or a != b else "")
        for name, (a, b, only) in found.items()
    )
    equal = all(a == b and not only for a, b, only in found.values())
    return f"{'equal, every row' if equal else '**not equal**'} ({', '.join(told)})"


if __name__ == "__main__":
    main()
