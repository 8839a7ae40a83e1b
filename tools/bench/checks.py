"""All checks over many interviews, and nine of their rules beside pandera: writes docs/benchmarks-checks.md.

python tools/bench/checks.py                       all checks over a million interviews, the nine rules over 100,000
python tools/bench/checks.py --interviews 100k     everything smaller
Results are kept in the folder; the page shows the last of each program and size.
"""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

import pyarrow.parquet as pq
from checks_data import NUMBERS, TEXTS, generate
from checks_page import PROGRAMS, page
from measure import Measured, measure_script
from run import ROOT, number


def main() -> None:
    given = _arguments()
    folder = Path(given.folder)
    folder.mkdir(parents=True, exist_ok=True)
    results = folder / "checks.json"
    kept = json.loads(results.read_text(encoding="utf-8")) if results.exists() and not given.fresh else {}
    runs, told = [Measured(**run) for run in kept.get("runs", [])], dict(kept.get("told", {}))
    for interviews, programs in (
        (number(given.rules), ("rules", "wide", "answers")),
        (number(given.interviews), ("all",)),
    ):
        data = folder / f"interviews-{interviews}"
        if interviews and not (data / "places.parquet").exists():
            print(f"Making {interviews:,} interviews ...", flush=True)
            generate(data, interviews, given.seed)
        for program in programs if interviews else ():
            script, options, label = PROGRAMS[program]
            print(f"{label}, {interviews:,} interviews ...", flush=True)
            out = folder / f"checks-{program}-{interviews}"
            run = measure_script(program, script, data, out, interviews, given.memory, options)
            print(f"  {run.seconds:.1f} s, {run.megabytes:,} MB", flush=True)
            runs = [old for old in runs if (old.program, old.rows) != (program, interviews)] + [run]
        told |= _told(folder, interviews, programs)
        results.write_text(
            json.dumps({"runs": [asdict(run) for run in runs], "told": told}, indent=1), encoding="utf-8"
        )
    Path(given.page).write_text(page(runs, told, len(NUMBERS) + len(TEXTS)), encoding="utf-8")
    print(f"Written: {given.page}")


def _told(folder: Path, interviews: int, programs: tuple[str, ...]) -> dict[str, str]:
    """Whether the programs found the same, and which checks took longest."""
    found = {program: _found(folder / f"checks-{program}-{interviews}") for program in programs if interviews}
    told = {}
    if "rules" in found:
        same = all(found[program] == found["rules"] for program in found)
        verdict = "the same" if same else "**not the same**"
        told["equal"] = f"{interviews:,} interviews: {verdict} {len(found['rules']):,} pairs of rule and interview"
    if "all" in found:
        times = json.loads((folder / f"checks-all-{interviews}" / "times.json").read_text(encoding="utf-8"))
        longest = sorted(times.items(), key=lambda item: -item[1])[:5]
        told["longest"] = f"{interviews:,} interviews: " + ", ".join(f"`{name}` {s:.1f} s" for name, s in longest)
        told["count"] = str(len(times))
    return told


def _found(out: Path) -> set[tuple[str, str]]:
    """Rule and record of every finding that names one."""
    table = pq.read_table(out / "findings.parquet").to_pydict()
    rules = table.get("rule") or [code.removeprefix("checks-").replace("-", "_") for code in table["code"]]
    return {(rule, record) for rule, record in zip(rules, table["record"], strict=True) if record}


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--interviews", default="1m", help="for all checks: 100k, 1m; 0 leaves it out")
    parser.add_argument("--rules", default="100k", help="for the rules beside pandera; 0 leaves it out")
    parser.add_argument("--memory", default="4GB", help="DuckDB's memory limit")
    parser.add_argument("--folder", default=str(ROOT / "bench-output"))
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--page", default=str(ROOT / "docs" / "benchmarks-checks.md"), help="the page that is written")
    parser.add_argument("--fresh", action="store_true", help="forget the results of earlier runs")
    return parser.parse_args()


if __name__ == "__main__":
    main()
