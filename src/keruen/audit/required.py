"""What one cell of a sum or difference must say for it to hold."""

from fractions import Fraction

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.interval import Interval, exactly

ADDING = ("sum", "difference", "partition")


def required(cell: Cell, claim: Claim) -> Interval:
    """What a cell of a sum or difference must say for it to hold, all others as printed."""
    terms = [(1, claim.claimed)]
    terms += [(-1 if n == 0 or claim.kind != "difference" else 1, input) for n, input in enumerate(claim.inputs)]
    rest, own = exactly(0), 1
    for coefficient, other in terms:
        if other.name == cell.name:
            own = coefficient
        elif (there := other.interval) is not None:
            rest = rest + there.times(coefficient)
    return rest.times(Fraction(-1, own))
