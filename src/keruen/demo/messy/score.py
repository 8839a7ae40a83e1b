"""What the findings of the messy round say of the faults that were planted: found, missed, false alarms."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from keruen.demo.messy.fault import Fault, Kind

JUDGED = ("checks-", "intake-")  # findings of checks and of reading; what informants contradict is no fault of the data

Finding = Mapping[str, Any]  # a row of FINDINGS


@dataclass(frozen=True)
class Row:
    """One kind: how many were planted, found by a finding meant for it, found by any finding at all."""

    kind: str
    planted: int
    found: int
    told: int  # by any finding about it

    @property
    def missed(self) -> int:
        """Planted and not found by a finding meant for it."""
        return self.planted - self.found


@dataclass(frozen=True)
class Score:
    """The rows by kind, the faults missed, and the findings that speak of nothing planted, by code."""

    rows: tuple[Row, ...]
    missed: tuple[Fault, ...]
    false_records: frozenset[str]  # submissions that a finding names though nothing is wrong with them
    false_findings: Mapping[str, int]  # code -> findings that no planted fault explains
    records: int

    @property
    def false_share(self) -> float:
        """False alarms as a part of all submissions."""
        return len(self.false_records) / max(1, self.records)


def score(kinds: Sequence[Kind], faults: Sequence[Fault], findings: Iterable[Finding], records: int) -> Score:
    """The score of findings; `records`: how many submissions the round received."""
    rows_of = [row for row in findings if row["code"].startswith(JUDGED)]
    by_fault = [[row for row in rows_of if about(fault, row)] for fault in faults]
    meant = {kind.id: kind.codes for kind in kinds}
    planted, found, told = Counter[str](), Counter[str](), Counter[str]()
    missed = []
    for fault, own in zip(faults, by_fault, strict=True):
        planted[fault.kind] += 1
        told[fault.kind] += bool(own)
        if any(row["code"] in meant[fault.kind] for row in own):
            found[fault.kind] += 1
        else:
            missed.append(fault)
    false = _unexplained(rows_of, faults)
    return Score(
        tuple(Row(kind.id, planted[kind.id], found[kind.id], told[kind.id]) for kind in kinds),
        tuple(missed),
        frozenset(row["record"] for row in false if row["record"]),
        Counter(row["code"] for row in false),
        records,
    )


def about(fault: Fault, row: Finding) -> bool:
    """Whether a finding speaks of a fault: of one of its submissions, its enumerator, or its settlement and group."""
    if row["record"]:
        return row["record"] in fault.records
    if fault.enumerator:
        return bool(_params(row).get("enumerator") == fault.enumerator)
    return bool(fault.place and row["place"] == fault.place and (row["group"] or fault.group) == fault.group)


def _unexplained(rows: Sequence[Finding], faults: Sequence[Fault]) -> list[Finding]:
    """Findings that neither a fault nor what follows from one explains: the other of a pair, the figure of its settlement."""
    records = frozenset(record for fault in faults for record in fault.records)
    places = {fault.place for fault in faults} | _settlements(faults, rows)
    enumerators = {fault.enumerator for fault in faults if fault.enumerator}

    def explained(row: Finding) -> bool:
        params = _params(row)
        if row["record"] in records or params.get("other") in records or params.get("enumerator") in enumerators:
            return True
        return not row["record"] and row["place"] in places

    return [row for row in rows if not explained(row)]


def _settlements(faults: Sequence[Fault], rows: Sequence[Finding]) -> set[str]:
    """Settlements of spoilt submissions, as far as findings name them: their figures are wrong too."""
    records = frozenset(record for fault in faults for record in fault.records)
    return {row["place"] for row in rows if row["record"] in records and row["place"]}


def _params(row: Finding) -> dict[str, Any]:
    params: dict[str, Any] = json.loads(row["params"] or "{}")
    return params
