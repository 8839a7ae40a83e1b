"""Run checks: findings of the cases that fail, and a count of the cases that hold, fail or are unknown."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import narwhals as nw
import pyarrow as pa
import pyarrow.compute as pc

from keruen.checks.kit.check import CASES, FAILS, HOLDS, UNKNOWN, Check
from keruen.checks.kit.data import Data, rows
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS, Table, text, whole

TALLY = Table(
    "tally",
    "how many cases a check looked at",
    (
        text("check", "id of the check; rule:<id> for a rule of the programme"),
        text("severity", "of its findings"),
        whole("holds", "cases that hold"),
        whole("fails", "cases that fail: each is a finding"),
        whole("unknown", "cases that cannot be judged because something is missing"),
    ),
)


@dataclass(frozen=True)
class Setting:
    """What a programme sets of a check: on or off, its severity, its thresholds; None keeps the check's own."""

    enabled: bool = True
    severity: str | None = None
    thresholds: Any = None


@dataclass(frozen=True)
class Checked:
    """FINDINGS and TALLY."""

    findings: pa.Table = field(default_factory=lambda: from_rows(FINDINGS, ()))
    tally: pa.Table = field(default_factory=lambda: from_rows(TALLY, ()))


def run(checks: Iterable[Check], data: Data, settings: Mapping[str, Setting]) -> Checked:
    """Run every check that is not switched off; findings in the order of the checks, then by record, place and group."""
    findings: list[dict[str, Any]] = []
    tally: list[dict[str, Any]] = []
    for check in checks:
        setting = settings.get(check.id, Setting())
        if not setting.enabled:
            continue
        severity = setting.severity or check.severity
        cases = check.cases(data, setting.thresholds or check.thresholds)
        counted, failed = _taken(cases, check.says)
        tally.append({"check": check.id, "severity": severity} | {v: counted[v] for v in (HOLDS, FAILS, UNKNOWN)})
        findings += sorted((_finding(case, check, severity, data.round.code) for case in failed), key=_order)
    return Checked(from_rows(FINDINGS, located(findings, data)), from_rows(TALLY, tally))


def _taken(cases: Any, says: tuple[str, ...]) -> tuple[Counter[str], list[dict[str, Any]]]:
    """How many cases have which verdict, and those that fail."""
    if isinstance(cases, pa.Table):
        counts = {row["values"]: row["counts"] for row in pc.value_counts(cases.column("verdict")).to_pylist()}
        return Counter(counts), cases.filter(pc.equal(cases.column("verdict"), FAILS)).to_pylist()
    # One query for both: what holds or is unknown falls into one group each, because its columns are emptied.
    named = [name for name in (*CASES.names, *says) if name != "verdict"]
    slim = cases.select(
        "verdict", *(nw.when(nw.col("verdict") == FAILS).then(nw.col(name)).alias(name) for name in named)
    )
    groups = rows(slim.group_by(["verdict", *named]).agg(cases_alike=nw.len().cast(nw.Int64)))
    counted: Counter[str] = Counter()
    for group in groups:
        counted[group["verdict"]] += group["cases_alike"]
    failed = [group for group in groups if group["verdict"] == FAILS for _ in range(group["cases_alike"])]
    return counted, failed


def _finding(case: dict[str, Any], check: Check, severity: str, round: str) -> dict[str, Any]:
    said = {name: case[name] for name in check.says}
    return {
        "round": round,
        "code": check.code,
        "severity": severity,
        "params": json.dumps(said, ensure_ascii=False, sort_keys=True),
        **{name: case[name] for name in CASES.names if name != "verdict"},
    }


def _order(finding: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(finding[name] or "") for name in ("record", "place", "group", "column", "params"))


def located(findings: list[dict[str, Any]], data: Data) -> list[dict[str, Any]]:
    """Findings with the place of their record in the raw file."""
    wanted = sorted({finding["record"] for finding in findings if finding["record"]})
    if not wanted:
        return findings
    asked = data["records"].filter(nw.col("record").is_in(wanted)).select("record", "source", "sheet", "row")
    where = {row["record"]: row for row in rows(asked)}
    return [finding | where.get(finding["record"] or "", {}) for finding in findings]
