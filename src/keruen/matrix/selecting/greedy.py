"""The greedy rule, for comparison: always the settlement that closes most of what is still missing."""

from collections.abc import Mapping, Sequence
from fractions import Fraction


def greedy(
    numbers: Mapping[str, Sequence[int]], required: Sequence[int], start: frozenset[str]
) -> list[tuple[Fraction, str]]:
    """Settlements of one district in the order of choice, each with its gain: the sum over groups of min(number, unmet) / required.

    `start` are chosen before; ties go to the smaller id. Gains never grow, so that districts may be merged by them.
    """
    unmet = [need - sum(numbers[place][g] for place in start) for g, need in enumerate(required)]
    waiting = {place: row for place, row in numbers.items() if place not in start}
    made: list[tuple[Fraction, str]] = []
    while any(need > 0 for need in unmet) and waiting:
        gains = {place: _gain(row, unmet, required) for place, row in waiting.items()}
        place = min(gains, key=lambda p: (-gains[p], p))
        made.append((gains[place], place))
        unmet = [need - number for need, number in zip(unmet, waiting.pop(place), strict=True)]
    return made


def _gain(row: Sequence[int], unmet: Sequence[int], required: Sequence[int]) -> Fraction:
    cells = zip(row, unmet, required, strict=True)
    return sum((Fraction(min(x, need), whole) for x, need, whole in cells if need > 0), Fraction(0))
