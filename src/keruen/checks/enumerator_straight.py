"""Parts that are all the same are no more frequent with one enumerator than with the others."""

from keruen.checks.kit.check import C, Check
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.enumerator import SAYS, judged
from keruen.checks.kit.numbers import part_sums
from keruen.checks.kit.rates import Far, by_enumerator


def cases(data: Data, limits: Far) -> Frame:
    """One case for each enumerator: of the breakdowns with three parts and more, those with equal parts of two and more."""
    said = part_sums(data).filter((C("n") >= 3) & (C("most") >= 2))
    return judged(by_enumerator(data, said, C("least") == C("most")), limits)


CHECK = Check("enumerator_straight", "note", cases, Far(least=20), SAYS)
