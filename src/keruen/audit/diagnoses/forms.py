"""Diagnoses of the way of reckoning: sign, base, ratio or change, points or per cent, cut off instead of rounded, factor."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.identities import compute, computed, growth
from keruen.audit.interval import Interval, UndefinedError

FACTORS = (Fraction(10), Fraction(1, 10), Fraction(1000), Fraction(1, 1000))
_ADDING = ("sum", "difference", "partition", "identity")


def sign(claim: Claim, made: Interval) -> Iterator[Diagnosis]:
    """The claim, or one input of a sum, with the other sign."""
    claimed = _claimed(claim)
    if made.meets(-claimed):
        yield Diagnosis("sign", claim.claimed.name)
    if claim.kind in ("sum", "identity"):
        for at, cell in enumerate(claim.inputs):
            there = cell.interval
            if there is not None and cell.whole and _with(claim, at, -there, claimed):
                yield Diagnosis("sign", cell.name)


def later_base(claim: Claim, _: Interval) -> Iterator[Diagnosis]:
    """A change divided by the later figure: (b - a) / b."""
    if claim.kind != "growth" or claim.asked not in ("change", "fall"):
        return
    earlier, later = _ends(claim)
    try:
        backwards = -growth(later, earlier, claim.asked)
    except UndefinedError:
        return
    if backwards.meets(_claimed(claim)):
        yield Diagnosis("later_base", claim.claimed.name)


def ratio_change(claim: Claim, _: Interval) -> Iterator[Diagnosis]:
    """A change printed as a ratio, or a ratio as a change."""
    other = {"change": "index", "index": "change", "ratio": "change", "fall": "index"}.get(claim.asked)
    if claim.kind != "growth" or other is None:
        return
    made = computed(claim, [cell.interval for cell in claim.inputs], other)
    if made is None:
        return
    made = made.times(Fraction(1, 100)) if claim.asked == "ratio" else made
    if made.meets(_claimed(claim)):
        yield Diagnosis("ratio_change", claim.claimed.name)


def points(claim: Claim, _: Interval) -> Iterator[Diagnosis]:
    """A difference of percentages printed as a change in per cent, or the reverse."""
    if claim.kind != "growth" or any(cell.unit != "percent" for cell in claim.inputs):
        return
    other = "change" if claim.asked == "points" else "points"
    made = computed(claim, [cell.interval for cell in claim.inputs], other)
    if made is None:
        return
    if (-made if claim.asked == "fall" else made).meets(_claimed(claim)):
        yield Diagnosis("points", claim.claimed.name)


def truncated(claim: Claim, made: Interval) -> Iterator[Diagnosis]:
    """Digits cut off instead of rounded: the value lies between the printed number and the next one away from zero."""
    said = claim.claimed.said
    if said is None or said.exact or claim.kind == "partition":
        return
    low, high = said.low + said.step / 2, said.high + said.step / 2
    cut = (
        made.low < high and made.high >= low
        if low >= 0 and not claim.claimed.text.startswith(("-", "\u2212"))
        else False
    )
    low, high = said.low - said.step / 2, said.high - said.step / 2
    below = made.high > low and made.low <= high if high <= 0 else False
    if cut or below:
        yield Diagnosis("truncated", claim.claimed.name)


def factor(claim: Claim, made: Interval) -> Iterator[Diagnosis]:
    """The claim, or one input, too small or too large by 10 or 1000."""
    claimed = _claimed(claim)
    for by in FACTORS:
        if claimed.times(by).meets(made):
            yield Diagnosis("factor", claim.claimed.name, _by(by))
    if claim.kind in _ADDING or claim.kind == "growth":
        for at, cell in enumerate(claim.inputs):
            there = cell.interval
            if there is None or not cell.whole:
                continue
            for by in FACTORS:
                if _with(claim, at, there.times(by), claimed):
                    yield Diagnosis("factor", cell.name, _by(by))


def _by(factor: Fraction) -> str:
    return f"\u00d7{factor}" if factor >= 1 else f"\u00f7{1 / factor}"


def _claimed(claim: Claim) -> Interval:
    said = claim.claimed.said
    assert said is not None  # only claims with a verdict are diagnosed
    return Interval(said.low, said.high)


def _ends(claim: Claim) -> tuple[Interval, Interval]:
    a, b = intervals(claim.inputs)
    return a, b


def intervals(cells: Sequence[Cell]) -> list[Interval]:
    """What cells say, all of them known."""
    return [interval for cell in cells if (interval := cell.interval) is not None]


def _with(claim: Claim, at: int, value: Interval, claimed: Interval) -> bool:
    """Whether the claim is exact with another value for one input."""
    held = intervals(claim.inputs)
    held[at] = value
    try:
        return compute(claim, held).meets(claimed)
    except UndefinedError:
        return False
