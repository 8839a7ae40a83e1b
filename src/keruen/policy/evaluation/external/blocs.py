"""Groups of countries as dated data: who belongs to the CIS depends on the definition and on the day."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Membership:
    """A country in a bloc from a day to the day before `until` ("" while it lasts)."""

    bloc: str
    country: str
    since: str
    until: str


@cache
def memberships() -> tuple[Membership, ...]:
    """Every dated membership that ships: cis_charter, cis_participants, eaeu (treaties and declarations of these bodies)."""
    text = (files("keruen.policy.evaluation.external") / "blocs.csv").read_text(encoding="utf-8")
    return tuple(Membership(r["bloc"], r["country"], r["from"], r["to"]) for r in csv.DictReader(text.splitlines()))


def blocs() -> tuple[str, ...]:
    """The names of the definitions."""
    return tuple(dict.fromkeys(m.bloc for m in memberships()))


def members(bloc: str, year: int) -> frozenset[str]:
    """The countries (ISO3) that belong all year long; a country that joins or leaves in the year is not among them."""
    start, end = f"{year}-01-01", f"{year}-12-31"
    return frozenset(
        m.country for m in memberships() if m.bloc == bloc and m.since <= start and (not m.until or m.until > end)
    )
