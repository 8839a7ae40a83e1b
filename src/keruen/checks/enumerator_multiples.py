"""Persons that are a multiple of households are no more frequent with one enumerator than with the others."""

from keruen.checks.household_size import pairs
from keruen.checks.kit.check import C, Check
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.enumerator import SAYS, judged
from keruen.checks.kit.rates import Far, by_enumerator


def cases(data: Data, limits: Far) -> Frame:
    """One case for each enumerator: of the answers with three households and more, those with an exact multiple."""
    both = pairs(data).filter((C("households") >= 3) & (C("persons") > C("households")))
    return judged(by_enumerator(data, both, C("persons") % C("households") == 0), limits)


CHECK = Check("enumerator_multiples", "note", cases, Far(least=20), SAYS)
