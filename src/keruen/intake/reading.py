"""What intake hands on: a file as read, and what its answers mean."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pyarrow as pa

from keruen.terms.arrow import from_rows, schema
from keruen.terms.tables import (
    ANSWERS,
    ESTIMATES,
    FINDINGS,
    INTERVIEWS,
    RECORDS,
    SERVICE_ANSWERS,
    Table,
    text,
    whole,
)

RECOMMENDED = Table(
    "recommended",
    "a settlement that an informant recommended for the next assessment",
    (
        text("round", "id of the round"),
        text("place", "settlement of the informant"),
        text("informant", "pseudonym, unique within the round"),
        text("record", "id of the submission"),
        whole("position", "1 for the first settlement that this informant named"),
        text("name", "name as typed", optional=True),
        text("district", "place id of the district", optional=True),
        text("groups", "groups that are there, separated by one space", optional=True),
    ),
)

CARRIED = Table(
    "carried",
    "a settlement whose figures an earlier round answered and this one repeats",
    (
        text("place", "settlement"),
        text("group", "group"),
        text("source_round", "the round that answered, as the source writes it"),
        text("reason", "why it was not assessed again", optional=True),
    ),
)


FLOWS = Table(
    "flows",
    "what one informant says came to and left a settlement's group since the round before",
    (
        text("round", "id of the round"),
        text("place", "settlement"),
        text("informant", "pseudonym, unique within the round"),
        text("record", "id of the submission"),
        text("group", "group"),
        whole("previous", "how many were there at the round before; null: not answered", "persons", optional=True),
        whole("arrived", "how many came since", "persons", optional=True),
        whole("left", "how many left since", "persons", optional=True),
    ),
)


def _none(table: Table) -> pa.Table:
    return from_rows(table, ())


@dataclass(frozen=True)
class Reading:
    """One raw file (or a merged batch): RECORDS, ANSWERS, FINDINGS."""

    records: pa.Table
    answers: pa.Table
    findings: pa.Table


@dataclass(frozen=True)
class Derived:
    """ESTIMATES, INTERVIEWS, SERVICE_ANSWERS, FINDINGS, RECOMMENDED, CARRIED, FLOWS; and the records and answers under them."""

    estimates: pa.Table = field(default_factory=lambda: _none(ESTIMATES))
    interviews: pa.Table = field(default_factory=lambda: _none(INTERVIEWS))
    service_answers: pa.Table = field(default_factory=lambda: _none(SERVICE_ANSWERS))
    findings: pa.Table = field(default_factory=lambda: _none(FINDINGS))
    recommended: pa.Table = field(default_factory=lambda: _none(RECOMMENDED))
    carried: pa.Table = field(default_factory=lambda: _none(CARRIED))
    flows: pa.Table = field(default_factory=lambda: _none(FLOWS))
    records: pa.Table = field(default_factory=lambda: _none(RECORDS))
    answers: pa.Table = field(default_factory=lambda: _none(ANSWERS))


def table(columns: dict[str, list[object]], of: Table) -> pa.Table:
    """Columns (lists of one length) as an Arrow table of the declared schema."""
    return pa.table(columns, schema=schema(of))


def together(readings: Iterable[Reading]) -> Reading:
    """The tables of several readings, one under the other."""
    all_of = list(readings)
    return Reading(
        records=pa.concat_tables([_none(RECORDS), *(r.records for r in all_of)]),
        answers=pa.concat_tables([_none(ANSWERS), *(r.answers for r in all_of)]),
        findings=pa.concat_tables([_none(FINDINGS), *(r.findings for r in all_of)]),
    )
