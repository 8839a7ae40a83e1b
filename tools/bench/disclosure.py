"""Suppression and attack of one table of 20 x 30 x 10 linked cells with all margins printed; synthetic counts.

    python tools/bench/disclosure.py               writes its section of docs/benchmarks.md anew, the rest is left as it is
    python tools/bench/disclosure.py --page ""     only says it

Says the primary cells, the complementary ones, the value lost, the seconds of suppression and of the attack.
"""

import argparse
import os
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
from page import write_section

from keruen.release.cells.attack import attack
from keruen.release.cells.cubes import boxes
from keruen.release.cells.grids import SUM, margins
from keruen.release.cells.suppress import suppress

SHAPE, K, SEED, GOAL = (20, 30, 10), 5, 2024, 120
ROOT = Path(__file__).resolve().parents[2]
HEAD = "## Suppression and attack"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", default=str(ROOT / "docs/benchmarks.md"), help="the page; '' for none")
    page = parser.parse_args().page
    lines = _measured()
    print("\n".join([HEAD, *lines]))
    if page:
        write_section(Path(page), HEAD, lines)


def _measured() -> list[str]:
    load = os.getloadavg()[0]
    values = np.random.default_rng(SEED).negative_binomial(0.9, 0.012, SHAPE)
    primary = (values > 0) & (values < K)
    clocks = [(time.perf_counter(), time.process_time())]
    found = boxes(values, primary, K)
    cells = margins(values)
    names = {at: "/".join(map(str, at)) for at in map(tuple, np.argwhere(found.hidden).tolist())}
    needs = {names[at]: K for at in map(tuple, np.argwhere(primary).tolist())}
    proofs = [{names[at]: change for at, change in proof.items()} for proof in found.proofs]
    fixed = {key for key in cells.values if SUM in key}
    final = suppress(cells, needs, fixed, set(names.values()), proofs)
    clocks.append((time.perf_counter(), time.process_time()))
    ends = attack(cells, final.hidden, list(needs), whole=False)
    clocks.append((time.perf_counter(), time.process_time()))
    took = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(clocks)]
    narrow = min((range_.high or 10**9) - range_.low for range_ in ends.values())
    broken = sum(1 for range_ in ends.values() if not range_.stands(K))
    seconds = took[0][0] + took[1][0]
    return [
        "",
        f"`tools/bench/disclosure.py`: {' x '.join(map(str, SHAPE))} cells of synthetic persons (seed {SEED}), all margins",
        f"printed, k = {K}. No package on PyPI or in Debian does this work, so nothing stands beside it. "
        f"Load of the machine before: {load:.1f}.",
        "",
        f"- {values.size:,} cells ({int((values == 0).sum())} zero), with margins {len(cells.keys):,}, "
        f"tied by {len(cells.relations):,} sums.",
        f"- {len(needs)} primary cells, {len(final.hidden) - len(needs)} complementary ones; of {int(values.sum()):,} persons "
        f"{final.lost:,} stand in complementary cells.",
        f"- Suppression with its proofs checked: {took[0][0]:.1f} s ({took[0][1]:.1f} processor seconds).",
        f"- Attack, both ends of {len(ends)} cells: {took[1][0]:.1f} s ({took[1][1]:.1f} processor seconds); "
        f"{broken} broken, the narrowest range is {narrow} wide.",
        f"- {'met' if seconds < GOAL else '**missed**'}: {seconds:.0f} s together; the goal is under {GOAL}.",
    ]


if __name__ == "__main__":
    main()
