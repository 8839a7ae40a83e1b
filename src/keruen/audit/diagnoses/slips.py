"""Slips of the pen: one digit wrong, or two swapped. They fit by chance, so only long numbers are tried."""

from collections.abc import Iterator
from itertools import combinations

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.diagnoses.forms import intervals
from keruen.audit.identities import compute
from keruen.audit.interval import Interval, UndefinedError
from keruen.audit.required import ADDING, required

LONG = 4  # printed digits from which a slip is believed


def digits_of(cell: Cell) -> Iterator[int]:
    """The printed number with each digit in turn replaced by each other one; the first one never by zero."""
    text, sign = str(abs(cell.whole)), -1 if cell.whole < 0 else 1
    for at, digit in enumerate(text):
        for other in "0123456789":
            if other != digit and not (at == 0 and other == "0" and len(text) > 1):
                yield sign * int(text[:at] + other + text[at + 1 :])


def swaps_of(cell: Cell) -> Iterator[int]:
    """The printed number with each two of its digits swapped; the first one never by zero."""
    text, sign = str(abs(cell.whole)), -1 if cell.whole < 0 else 1
    for first, second in combinations(range(len(text)), 2):
        if text[first] != text[second] and not (first == 0 and text[second] == "0"):
            digits = list(text)
            digits[first], digits[second] = digits[second], digits[first]
            yield sign * int("".join(digits))


def slips(claim: Claim, made: Interval, least: int = LONG) -> Iterator[Diagnosis]:
    """Digits and swaps of the claim, then of each input; nothing where the claim has fewer digits than `least`."""
    if claim.claimed.digits < least or claim.kind in ("rank", "range"):
        return
    wanted = [required(cell, claim) if claim.kind in ADDING else None for cell in claim.inputs]
    for code, ways in (("digit", digits_of), ("swap", swaps_of)):
        for other in ways(claim.claimed):
            if claim.claimed.printing(other).meets(made):
                yield Diagnosis(code, claim.claimed.name, right=other * claim.claimed.step)
        for at, cell in enumerate(claim.inputs):
            if cell.digits >= least:
                for other in ways(cell):
                    value, needed = cell.printing(other), wanted[at]
                    if value.meets(needed) if needed is not None else _holds_with(claim, at, value):
                        yield Diagnosis(code, cell.name, right=other * cell.step)


def _holds_with(claim: Claim, at: int, value: Interval) -> bool:
    held = intervals(claim.inputs)
    held[at] = value
    said = claim.claimed.interval
    try:
        return said is not None and compute(claim, held).meets(said)
    except UndefinedError:
        return False
