"""The intervals of a table as whole numbers, so that many sums of lines are tried quickly."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm

from keruen.audit.found.matrix import Matrix

_LEAST = 20  # last digits; a sum of less says nothing: small numbers add up by chance

End = tuple[int, int, int, str]  # low, high, step, unit


@dataclass(frozen=True)
class Ends:
    """Lines of cells, all multiplied by one number that makes their ends whole; None where no number is known."""

    of: tuple[tuple[End | None, ...], ...]
    scale: int

    def verdict(self, at: int, parts: Sequence[int], position: int, named: bool = False) -> bool | None:
        """Whether the lines `parts` add up to the line `at` at a position; None where a number is missing or it says nothing.

        `named`: the line says that it is a total, so that small numbers count too.
        """
        whole = self.of[at][position]
        if whole is None or (not named and max(abs(whole[0]), abs(whole[1])) < _LEAST * whole[2]):
            return None
        low = high = filled = 0
        for part in parts:
            end = self.of[part][position]
            if end is None or end[3] != whole[3]:
                return None
            low, high = low + end[0], high + end[1]
            filled += end[0] != 0 or end[1] != 0
        if filled < 2:
            return None
        holds = low <= whole[1] and whole[0] <= high
        hundred = 100 * self.scale
        shares = whole[3] == "percent" and not whole[0] <= hundred <= whole[1]  # of something else than this column
        return None if shares and not holds else holds


def whole_ends(m: Matrix) -> Ends:
    """The ends of all cells of a table."""
    said = [[cell.said if cell is not None else None for cell in line] for line in m.cells]
    dens = {
        d
        for line in said
        for s in line
        if s is not None
        for d in (s.low.denominator, s.high.denominator, s.step.denominator)
    }
    scale = lcm(*dens) if dens else 1
    return Ends(
        tuple(
            tuple(
                (int(s.low * scale), int(s.high * scale), int(s.step * scale), s.unit) if s is not None else None
                for s in line
            )
            for line in said
        ),
        scale,
    )
