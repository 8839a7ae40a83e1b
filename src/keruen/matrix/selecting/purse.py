"""The most persons that a number of enumerator-days can reach: a knapsack, solved exactly in whole numbers.

Among equals the fewest settlements, then the smallest sorted list of ids.
"""

from collections.abc import Sequence

import numpy as np


def most(days: Sequence[int], worth: Sequence[int], budget: int) -> tuple[int, ...]:
    """Positions (ordered by id) of the settlements to choose; `days` of each are 1 or more."""
    n = len(days)
    value = [w * (n + 1) - 1 for w in worth]  # persons first, then fewer settlements
    best = np.zeros(budget + 1, dtype=np.int64)
    take = np.zeros((n, budget + 1), dtype=bool)
    for i in range(n - 1, -1, -1):  # from the last id to the first, so that the first may choose last
        with_it = np.full(budget + 1, -1, dtype=np.int64)
        if days[i] <= budget:
            with_it[days[i] :] = best[: budget + 1 - days[i]] + value[i]
        take[i] = (with_it >= best) & (worth[i] > 0)
        best = np.where(take[i], with_it, best)
    chosen, left = [], budget
    for i in range(n):
        if take[i, left]:
            chosen.append(i)
            left -= days[i]
    return tuple(chosen)
