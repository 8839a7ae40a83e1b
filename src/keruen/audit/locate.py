"""A single bad cell: the one cell that, changed to one value, mends every failing sum that it is in and breaks none."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from keruen.audit.cells import Cell
from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.diagnoses.forms import FACTORS
from keruen.audit.diagnoses.slips import digits_of, swaps_of
from keruen.audit.interval import Interval
from keruen.audit.judge import Judged
from keruen.audit.required import ADDING, required


@dataclass(frozen=True)
class Located:
    """A bad cell: what it should say, the failing claims that it explains, and how it may have come to be."""

    cell: Cell
    right: Interval
    claims: tuple[Claim, ...]
    diagnoses: tuple[Diagnosis, ...]


def locate(judged: Sequence[Judged]) -> tuple[Located, ...]:
    """Every cell that alone explains two or more failing sums; two cells that explain the same ones are both given."""
    adding = [one for one in judged if one.claim.kind in ADDING and one.computed is not None]
    holding: dict[str, list[Claim]] = defaultdict(list)
    failing: dict[str, list[Claim]] = defaultdict(list)
    cells: dict[str, Cell] = {}
    for one in adding:
        for cell in (one.claim.claimed, *one.claim.inputs):
            if one.verdict == "fails":
                failing[cell.name].append(one.claim)
                cells[cell.name] = cell
            elif one.verdict == "holds":
                holding[cell.name].append(one.claim)
    found = [_of(cells[name], claims, holding[name]) for name, claims in failing.items() if len(claims) > 1]
    return tuple(one for one in found if one is not None)


def _of(cell: Cell, failing: Sequence[Claim], holding: Iterable[Claim]) -> Located | None:
    right = _common(required(cell, claim) for claim in (*failing, *holding))
    if right is None:
        return None
    return Located(cell, right, tuple(failing), tuple(slips_to(cell, right)))


def _common(intervals: Iterable[Interval]) -> Interval | None:
    """The values that are in all of some intervals."""
    held = list(intervals)
    low, high = max(i.low for i in held), min(i.high for i in held)
    return Interval(low, high) if low <= high else None


def slips_to(cell: Cell, right: Interval) -> Iterator[Diagnosis]:
    """The slips that turn what a cell should say into what it prints; both its row and its column point to it."""
    said = cell.interval
    if said is None:
        return
    value = right.low if right.exact else None
    if right.meets(-said):
        yield Diagnosis("sign", cell.name, right=value)
    if any(right.meets(said.times(by)) for by in FACTORS) and cell.whole:
        yield Diagnosis("factor", cell.name, right=value)
    for code, ways in (("digit", digits_of), ("swap", swaps_of)):
        if any(cell.printing(other).meets(right) for other in ways(cell)):
            yield Diagnosis(code, cell.name, right=value)
