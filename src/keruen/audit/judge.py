"""Judging claims: three verdicts, and the reason where it is unknown."""

from dataclasses import dataclass
from typing import Literal

from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.diagnoses.search import search
from keruen.audit.identities import computed
from keruen.audit.interval import Interval

Verdict = Literal["holds", "fails", "unknown"]
Reason = Literal["", "missing", "two_ways", "undefined", "incomplete"]


@dataclass(frozen=True)
class Judged:
    """A claim with its verdict, what its inputs make, why it is unknown, and every diagnosis that makes it exact."""

    claim: Claim
    verdict: Verdict
    computed: Interval | None
    diagnoses: tuple[Diagnosis, ...] = ()
    reason: Reason = ""

    @property
    def ambiguous(self) -> bool:
        """Whether several diagnoses fit."""
        return len({diagnosis.code for diagnosis in self.diagnoses}) > 1

    @property
    def refuses(self) -> bool:
        """Whether a publication may not leave with it."""
        return self.verdict == "fails" and not self.claim.quoted


def judge(claim: Claim, diagnose: bool = True) -> Judged:
    """The verdict on a claim; diagnoses are searched only where it fails."""
    cells = (claim.claimed, *claim.inputs)
    if any(cell.said is None for cell in cells):
        twice = any(cell.ways > 1 for cell in cells)
        return Judged(claim, "unknown", None, reason="two_ways" if twice else "missing")
    made = computed(claim, [cell.interval for cell in claim.inputs])
    claimed = claim.claimed.interval
    if made is None or claimed is None:
        return Judged(claim, "unknown", None, reason="undefined")
    if made.meets(claimed):
        return Judged(claim, "holds", made)
    found = search(claim, made) if diagnose or not claim.sure else ()
    if not claim.sure and not found:
        return Judged(claim, "unknown", made, reason="incomplete")
    return Judged(claim, "fails", made, found)
