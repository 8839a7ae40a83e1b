"""The search: every diagnosis in order, all that fit."""

from keruen.audit.claims import Claim
from keruen.audit.diagnoses.diagnosis import Diagnosis
from keruen.audit.diagnoses.forms import factor, later_base, points, ratio_change, sign, truncated
from keruen.audit.diagnoses.neighbours import member, neighbours
from keruen.audit.diagnoses.slips import LONG, slips
from keruen.audit.interval import Interval

_RECKONED = (sign, later_base, ratio_change, points, truncated, factor)


def search(claim: Claim, made: Interval, least: int = LONG) -> tuple[Diagnosis, ...]:
    """Every diagnosis that makes a failing claim exact, in order; `least`: digits from which slips of the pen are tried."""
    if claim.kind in ("rank", "range"):
        return tuple(neighbours(claim, "region"))
    found = [diagnosis for way in _RECKONED for diagnosis in way(claim, made)]
    found += slips(claim, made, least)
    found += neighbours(claim, "period")
    found += neighbours(claim, "region")
    found += member(claim, made)
    return tuple(dict.fromkeys(found))
