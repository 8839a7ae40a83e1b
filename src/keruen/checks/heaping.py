"""Numbers that end in 0 are no more frequent with one enumerator than with the others."""

from keruen.checks.kit.check import C, Check
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.enumerator import judged
from keruen.checks.kit.numbers import stated
from keruen.checks.kit.rates import Far, by_enumerator


def cases(data: Data, limits: Far) -> Frame:
    """One case for each enumerator: of the stated numbers of 10 and more, those that end in 0."""
    numbers = stated(data).filter(C("number") >= 10)
    return judged(by_enumerator(data, numbers, C("number") % 10 == 0), limits)


CHECK = Check("heaping", "note", cases, Far(), ("enumerator", "k", "n", "percent", "usual"))
