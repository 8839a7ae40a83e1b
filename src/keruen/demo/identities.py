"""Published figures held against each other: totals against parts, shares against numbers, growth against years.

Nothing of ours enters here: what fails among the published rows themselves cannot be reproduced by anybody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from keruen.demo.published import Published
from keruen.numbers.printed import read_printed


@dataclass(frozen=True)
class Recomputed:
    """A published row of which other published rows speak: what these give for it (an interval, mostly one value)."""

    claim: Published
    against: tuple[Published, ...]
    low: Fraction
    high: Fraction
    kind: str  # sum, share, growth


Rows = Mapping[tuple[str, str, str, str], Published]


def contradictions(published: Sequence[Published]) -> dict[tuple[str, str, str, str], Recomputed]:
    """Key of the claim -> what denies it; claims that hold, or that no other row speaks of, are not in it."""
    return {c.claim.key: c for c in all_claims(published) if not _meets(c)}


def all_claims(published: Sequence[Published]) -> tuple[Recomputed, ...]:
    """Every published row of which other published rows speak, whether they deny it or not."""
    published = [row for row in published if row.is_whole or row.unit == "percent"]
    rows = {row.key: row for row in published}
    return (*_sums(published, rows), *_shares(published, rows), *_growth(published, rows))


def _meets(c: Recomputed) -> bool:
    try:
        claimed = read_printed(c.claim.value + (" %" if c.claim.unit == "percent" else ""), "en")
    except ValueError:  # no figure, nothing to deny
        return True
    return claimed.low <= c.high and c.low <= claimed.high


def _sums(published: Sequence[Published], rows: Rows) -> Iterator[Recomputed]:
    """A total printed beside its parts, and a group's total beside its years and regions."""
    parts: dict[tuple[str, str, str], list[Published]] = {}
    for row in published:
        if row.unit in ("persons", "households") and row.is_whole and row.category != "total":
            parts.setdefault((row.table, row.group, row.dimension), []).append(row)
    for (table, group, dimension), own in parts.items():
        total = rows.get((table, group, dimension, "total"))
        if total is None and table in ("by_region", "by_year"):  # the other tables print the largest only
            total = rows.get(("totals", group, own[0].unit, "total"))
        if total is not None and len(own) > 1:
            whole = Fraction(sum(row.whole for row in own))
            yield Recomputed(total, tuple(own), whole, whole, "sum")


def _shares(published: Sequence[Published], rows: Rows) -> Iterator[Recomputed]:
    """A per cent beside the number that it is of the total."""
    for row in published:
        part = rows.get((row.table.removesuffix("_share"), row.group, row.dimension, row.category))
        total = rows.get(("totals", row.group, "persons", "total"))
        if row.table.endswith("_share") and part and total and part.is_whole and total.whole:
            share = Fraction(100 * part.whole, total.whole)
            yield Recomputed(row, (part, total), share, share, "share")


def _growth(published: Sequence[Published], rows: Rows) -> Iterator[Recomputed]:
    """A growth told in a sentence beside the two figures of its years."""
    for row in published:
        before, arrow, after = row.category.partition("->")
        if arrow and row.unit == "percent":
            a, b = (rows.get((f"by_{row.dimension}", row.group, row.dimension, at)) for at in (before, after))
            if a and b and a.is_whole and b.is_whole and a.whole:
                growth = Fraction(100 * (b.whole - a.whole), a.whole)
                yield Recomputed(row, (a, b), growth, growth, "growth")
