"""Everything that a release is made from: the tables of the matrix, the settings, and what people decided."""

from dataclasses import dataclass

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer
from keruen.release.hiding.earlier import NONE_EARLIER, Earlier
from keruen.release.release import NO_EARLIER_ROUND, Permission, Verdict
from keruen.terms.settings import Programme, Round


@dataclass(frozen=True)
class Inputs:
    """Arrow tables with the columns of terms.tables; `comparison` is None where there is no earlier round."""

    programme: Programme
    round: Round
    gazetteer: Gazetteer
    totals: pa.Table  # TOTALS
    settled: pa.Table  # SETTLED
    services: pa.Table  # SERVICES
    interviews: pa.Table  # INTERVIEWS
    estimates: pa.Table  # ESTIMATES
    frame: pa.Table  # column place: the settlements that were planned
    previous: Round | None = None
    comparison: pa.Table | None = None  # COMPARISON
    carried: pa.Table | None = None  # place, group, source_round, reason: figures that an earlier round gave
    listed: pa.Table | None = None  # SETTLED of what districts said (B1)
    credibility: pa.Table | None = None  # terms.trust_tables.CREDIBILITY
    uncertainty: pa.Table | None = None  # UNCERTAINTY
    spreads: pa.Table | None = None  # SPREADS
    verdict: Verdict = NO_EARLIER_ROUND
    permissions: tuple[Permission, ...] = ()
    clearance: str = "draft"
    earlier: Earlier = NONE_EARLIER  # what earlier releases of the round let out
    corrections: int = 0  # accepted corrections that were replayed
    withdrawn: int = 0  # interviews that informants withdrew
    asked_again: int = 0  # interviews that another person asked again
    corrected: frozenset[str] = frozenset()  # the records that they changed
    decided: int = 0  # figures that a person decided
    version: str = ""
