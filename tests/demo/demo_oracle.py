"""The rule of reconciliation in plain Python over the voices of the demonstration: an oracle, written apart from the matrix."""

from collections import defaultdict
from collections.abc import Sequence
from fractions import Fraction

from keruen.demo.kazakhstan.calibrating.answering import Answer
from keruen.demo.kazakhstan.calibrating.voices import BANDS, Voice

SEED = 1  # of the tests' demonstration
COMPETENCE = {
    "local_authority": (2, 3, 3, 3, 3),
    "migration_police": (3, 3, 2, 2, 2),
    "humanitarian_or_social_organisation": (2, 2, 2, 2, 2),
    "migrant_community_leader": (3, 2, 2, 2, 1),
    "entrepreneur_or_local_business": (2, 1, 1, 1, 1),
    "employer_organisation": (3, 1, 1, 1, 1),
    "other": (1, 1, 1, 1, 1),
}
GROUPS = ("labour_migrant", "return_migrant", "emigrant", "internal_migrant", "internal_emigrant")


def weight(voice: Voice, kind: str, group: str) -> int:
    return COMPETENCE[kind][GROUPS.index(group)] * (2 if voice.knowledge == "well" else 1)


def interval(basis: str, stated: int | None, band: str = "") -> tuple[int, int, int]:
    """Stated value, lower and upper end."""
    if band:
        low, high = BANDS[band]
        return (low + high + 1) // 2, low, high
    assert stated is not None
    if basis in ("register", "count"):
        return stated, stated, stated
    d = -(-stated // 5)
    return stated, stated - d, stated + d


Estimate = tuple[int, int, int, Voice, int]  # stated, low, high, voice, weight


def opinions(rows: Sequence[Estimate]) -> int:
    if len(rows) <= 2:
        return (max(r[1] for r in rows) + min(r[2] for r in rows) + 1) // 2
    whole = sum(r[4] for r in rows)
    capped = sorted((r[0], min(r[4], whole - r[4])) for r in rows)
    total, cum, low, high = sum(w for _, w in capped), 0, None, None
    for value, w in capped:
        cum += w
        low = value if low is None and 2 * cum >= total else low
        high = value if high is None and 2 * cum > total else high
    assert low is not None
    assert high is not None
    return (low + high + 1) // 2


def settle(rows: Sequence[Estimate]) -> int:
    """Scope, then registers and counts, then opinions."""
    parts = [r for r in rows if r[3].scope == "part"]
    whole = [r for r in rows if r[3].scope == "whole"]
    covering = [r for r in whole if r[3].basis in ("register", "count") and r[3].covers == "whole"]
    partial = [r for r in whole if r[3].covers == "partial"]
    others = [r for r in whole if r not in covering and r not in partial]
    values = []
    if covering:
        assert len({r[0] for r in covering}) == 1, "the demonstration has no two registers"
        values.append(covering[0][0])
    else:
        values += [opinions(others)] if others else []
        values += [max(r[0] for r in partial)] if partial else []
    values += [sum(r[0] for r in parts)] if parts else []
    return max(values)


def figure(answers: Sequence[Answer], kinds: Sequence[str], group: str, measure: str = "persons") -> int | None:
    """The reconciled figure; None where nobody knows."""
    present, absent = [], []
    for answer, kind in zip(answers, kinds, strict=True):
        voice = answer.voice
        if voice.says == "none":
            absent.append(weight(voice, kind, group))
        elif voice.says in ("number", "band"):
            stated = voice.persons if measure == "persons" else voice.households
            if measure == "households" and stated is None:
                continue
            band = voice.band if measure == "persons" else ""
            present.append((*interval(voice.basis, stated, band), voice, weight(voice, kind, group)))
    if not present:
        return 0 if absent else None
    if absent and sum(absent) > sum(r[4] for r in present):
        return 0
    return settle(present)


def parts(answers: Sequence[Answer], value: int, dimension: str) -> dict[str, Fraction]:
    """The figure by category: the mean of the shares, or the sum where parts of a settlement add.

    The demonstration never has more than two who break a number down.
    """
    giving = [a for a in answers if a.parts.get(dimension)]
    added = all(a.voice.scope == "part" for a in giving)
    found: dict[str, Fraction] = defaultdict(Fraction)
    for answer in giving:
        own = sum(a.voice.persons for a in giving) if added else answer.voice.persons * len(giving)
        for category, persons in answer.parts[dimension].items():
            found[category] += Fraction(value * persons, own)
    found["unknown"] += value - sum(found.values())
    return found
