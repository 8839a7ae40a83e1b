"""Other figures taken by mistake: of a neighbouring period, of another region or vintage, with or without one member."""

from collections.abc import Iterator

from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.identities import computed
from keruen.audit.interval import Interval


def neighbours(claim: Claim, kind: str) -> Iterator[Diagnosis]:
    """The claim with the inputs of a neighbouring period or region."""
    said = claim.claimed.interval
    for other in claim.alternatives:
        if other.kind == kind and said is not None:
            made = computed(claim, [cell.interval for cell in other.inputs])
            if made is not None and made.meets(said):
                changed = [cell.name for cell, own in zip(other.inputs, claim.inputs, strict=True) if cell != own]
                yield Diagnosis(kind, claim.claimed.name, ", ".join(changed))


def member(claim: Claim, made: Interval) -> Iterator[Diagnosis]:
    """A sum without one of its parts or with one more; a share whose part or whole lacks or has one member more."""
    said = claim.claimed.interval
    if said is None:
        return
    if claim.kind in ("sum", "partition"):
        for cell in claim.inputs:
            if len(claim.inputs) > 1 and cell.whole and (there := cell.interval) and _without(made, there).meets(said):
                yield Diagnosis("member", cell.name, "without")
    for cell in claim.members:
        if (there := cell.interval) is None or not cell.whole:
            continue
        if claim.kind in ("sum", "partition"):
            tried: dict[str, Interval | None] = {"with": made + there}
        elif claim.kind in ("share", "rate"):
            tried = _shares(claim, there)
        else:
            return
        for detail, value in tried.items():
            if value is not None and value.meets(said):
                yield Diagnosis("member", cell.name, detail)


def _without(whole: Interval, part: Interval) -> Interval:
    """The sum of all other parts; its width is theirs alone."""
    return Interval(whole.low - part.low, whole.high - part.high)


def _shares(claim: Claim, one: Interval) -> dict[str, Interval | None]:
    part, whole = claim.inputs[0].interval, claim.inputs[1].interval
    if part is None or whole is None:
        return {}
    return {
        "with": computed(claim, (part + one, whole)),
        "without": computed(claim, (part, whole - one)),
    }
