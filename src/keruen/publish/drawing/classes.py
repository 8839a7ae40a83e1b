"""Classes of a map's numbers: round ends, no class empty, the fullest class as small as it can be; and their shades."""

from collections.abc import Sequence

from keruen.publish.drawing.palette import SCALES

_STEPS = (1, 2, 5)


def classes(values: Sequence[float], most: int = 5) -> list[int]:
    """Upper ends of classes, round numbers (1, 2, 5 x powers of ten) that part the values into at most `most` classes.

    Chosen so that the fullest class is as small as possible; every class holds at least one value.
    """
    positive = sorted(v for v in values if v > 0)
    if not positive:
        return []
    ends = [step * 10**power for power in range(9) for step in _STEPS]
    useful = [end for end in ends if positive[0] <= end < positive[-1]]
    chosen: list[int] = []
    while len(chosen) < most - 1:
        best = min(useful, key=lambda end: (_fullest(positive, sorted([*chosen, end])), end), default=None)
        if best is None or _fullest(positive, sorted([*chosen, best])) >= _fullest(positive, chosen):
            break
        chosen = sorted([*chosen, best])
        useful.remove(best)
    return chosen


def _fullest(values: list[float], ends: list[int]) -> int:
    counts = [0] * (len(ends) + 1)
    for value in values:
        counts[sum(1 for end in ends if value > end)] += 1
    return max(counts)


def shades(colour: str, count: int) -> tuple[str, ...]:
    """So many shades of a group's colour, light to dark."""
    scale = SCALES[colour]
    return {1: scale[2:3], 2: (scale[1], scale[3]), 3: (scale[0], scale[2], scale[4]), 4: scale[1:]}.get(count, scale)
