"""Refusals are no more frequent with one enumerator than with the others."""

from keruen.checks.kit.check import C, Check
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.enumerator import SAYS, judged
from keruen.checks.kit.rates import Far, by_enumerator


def cases(data: Data, limits: Far) -> Frame:
    """One case for each enumerator: of the visits, those that ended with a refusal."""
    visits = data["interviews"].select("record", "outcome")
    return judged(by_enumerator(data, visits, C("outcome") == "refused"), limits)


CHECK = Check("enumerator_refusals", "note", cases, Far(points=15, errors=4, least=20), SAYS)
