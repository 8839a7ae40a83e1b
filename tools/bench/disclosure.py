"""Suppression and attack of one table of 20 x 30 x 10 linked cells with all margins printed; synthetic counts.

    python tools/bench/disclosure.py

Says the primary cells, the complementary ones, the value lost, the seconds of suppression and of the attack.
"""

import time

import numpy as np

from keruen.release.attack import attack
from keruen.release.cubes import boxes
from keruen.release.grids import SUM, margins
from keruen.release.suppress import suppress

SHAPE, K, SEED = (20, 30, 10), 5, 2024


def main() -> None:
    values = np.random.default_rng(SEED).negative_binomial(0.9, 0.012, SHAPE)
    primary = (values > 0) & (values < K)
    started = time.perf_counter()
    found = boxes(values, primary, K)
    cells = margins(values)
    names = {at: "/".join(map(str, at)) for at in map(tuple, np.argwhere(found.hidden).tolist())}
    needs = {names[at]: K for at in map(tuple, np.argwhere(primary).tolist())}
    proofs = [{names[at]: change for at, change in proof.items()} for proof in found.proofs]
    fixed = {key for key in cells.values if SUM in key}
    final = suppress(cells, needs, fixed, set(names.values()), proofs)
    suppressed = time.perf_counter()
    ends = attack(cells, final.hidden, list(needs), whole=False)
    ended = time.perf_counter()
    narrow = min((range_.high or 10**9) - range_.low for range_ in ends.values())
    broken = sum(1 for range_ in ends.values() if not range_.stands(K))
    print(
        f"cells {values.size} ({int((values == 0).sum())} zero), with margins {len(cells.keys)}, sums {len(cells.relations)}"
    )
    print(
        f"primary {len(needs)}, without a box {int(found.without.sum())}, complementary {len(final.hidden) - len(needs)}"
    )
    print(f"persons {int(values.sum())}, of them in complementary cells {final.lost}; not proved {len(final.fallen)}")
    print(f"suppression with its proofs checked {suppressed - started:.1f} s")
    print(
        f"attack, both ends of {len(ends)} cells, {ended - suppressed:.1f} s: broken {broken}, narrowest range {narrow} wide"
    )


if __name__ == "__main__":
    main()
