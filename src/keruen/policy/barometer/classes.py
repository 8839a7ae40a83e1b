"""The five classes of an occupation in a region, from a large surplus of workers to a large shortage."""

from collections.abc import Sequence

CLASSES = ("large_surplus", "surplus", "balance", "shortage", "large_shortage")
LEVEL = {code: level for level, code in enumerate(CLASSES, -2)}  # -2 .. 2


def code(level: int) -> str:
    """The class of a level from -2 to 2."""
    return CLASSES[level + 2]


def middle(levels: Sequence[int]) -> tuple[int, bool]:
    """The median level of ratings, and whether they are split.

    Where the median lies between two levels the one nearer the mean counts; on a tie the one nearer balance, then the surplus.
    Split: the lower and the upper quarter of the ratings are at least two levels apart.
    """
    ordered = sorted(levels)
    n = len(ordered)
    twice = ordered[(n - 1) // 2] + ordered[n // 2]
    mean = sum(ordered) / n
    found = min({twice // 2, -(-twice // 2)}, key=lambda level: (abs(level - mean), abs(level), level))
    return found, ordered[-1 - n // 4] - ordered[n // 4] >= 2
