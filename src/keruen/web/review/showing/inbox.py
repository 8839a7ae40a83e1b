"""The inbox: findings of a built round that a reviewer may see, by severity, state and place, a page at a time."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from keruen.terms.arrow import from_rows
from keruen.terms.sentences import Speaker
from keruen.terms.tables import FINDINGS
from keruen.web.review.asking.questions import closed_cells
from keruen.web.review.reading.status import OPEN, STATUSES, Said, known_by
from keruen.web.review.reading.tables import Desk, Row
from keruen.web.review.showing.advice import at_desk
from keruen.workspace.build import Built
from keruen.workspace.review.finding import Finding
from keruen.workspace.review.reviewed import SEVERITIES, findings

PAGE = 50


@dataclass(frozen=True)
class Filter:
    """What a reviewer wants to see; "" for everything."""

    severity: str = ""
    status: str = OPEN
    area: str = ""
    code: str = ""

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> "Filter":
        """From the address; what is no choice is everything."""
        severity, status = asked.get("severity", ""), asked.get("status", OPEN)
        return cls(
            severity if severity in SEVERITIES else "", status if status in STATUSES else "",
            asked.get("area", ""), asked.get("code", ""),
        )  # fmt: skip


@dataclass(frozen=True)
class Item:
    """A finding as a page shows it."""

    finding: Finding
    status: str
    known_by: str
    change: tuple[str, str] = ("", "")  # previous and current figure, where it speaks of a change


@dataclass(frozen=True)
class Inbox:
    """One page of findings, and how many there are of each severity, state and area under the other filters."""

    items: Sequence[Item]
    total: int
    pages: int
    page: int
    severities: Mapping[str, int]
    statuses: Mapping[str, int]
    areas: Mapping[str, int]


def inbox(desk: Desk, areas: Sequence[str], wanted: Filter, language: str, page: int = 1) -> Inbox:
    """The findings within areas ([""]: everywhere)."""
    rows = [(row, status) for row, status in seen(desk, areas) if not wanted.code or row["code"] == wanted.code]
    regions = {row["place"]: region(desk, row["place"]) for row, _ in rows if row["place"]}

    def fits(row: Row, status: str, without: str = "") -> bool:
        return (
            (without == "severity" or wanted.severity in ("", row["severity"]))
            and (without == "status" or wanted.status in ("", status))
            and (without == "area" or not wanted.area or wanted.area == regions.get(row["place"], ""))
        )

    found = sorted((pair for pair in rows if fits(*pair)), key=_order)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, page), pages)
    return Inbox(
        items=items(desk, found[(page - 1) * PAGE : page * PAGE], language),
        total=len(found),
        pages=pages,
        page=page,
        severities=Counter(row["severity"] for row, status in rows if fits(row, status, "severity")),
        statuses=Counter(status for row, status in rows if fits(row, status, "status")),
        areas=Counter(regions.get(row["place"], "") for row, status in rows if fits(row, status, "area")),
    )


def seen(desk: Desk, areas: Sequence[str]) -> list[tuple[Row, str]]:
    """Every finding within areas with its state. One without a place is for those whose area is the whole programme."""
    said = Said.of(desk.place, closed_cells(desk.round))
    rows = desk.rows("findings") + desk.rows("checks/findings")
    return [(row, said.status(row)) for row in rows if within(desk, row["place"] or "", areas)]


def within(desk: Desk, place: str, areas: Iterable[str]) -> bool:
    """Whether a place lies in one of the areas."""
    held = set(areas)
    return "" in held or bool(held & set(desk.above(place)))


def items(desk: Desk, rows: Sequence[tuple[Row, str]], language: str) -> list[Item]:
    """Findings with their sentences, in the order given."""
    found = []
    for row, status in rows:
        built = Built(desk.place, desk.store, (), 0, from_rows(FINDINGS, [row]), False)
        for finding in findings(built, desk.gazetteer, language):
            params = json.loads(row["params"])
            change = (str(params.get("previous", "")), str(params.get("current", "")))
            finding = replace(finding, next=at_desk(finding.next, Speaker(language)))
            found.append(Item(finding, status, known_by(row), change if row["code"] == "checks-change" else ("", "")))
    return found


def region(desk: Desk, place: str | None) -> str:
    """The first unit below the country that a place lies in."""
    return desk.gazetteer.at(place, 1) or "" if place else ""


def _order(pair: tuple[Row, str]) -> tuple[Any, ...]:
    row, _ = pair
    place, record = row["place"] or "", row["record"] or ""
    return (
        SEVERITIES.index(row["severity"]),
        place[:5],
        row["code"],
        place,
        row["group"] or "",
        record,
        row["column"] or "",
    )
