"""Rows of FINDINGS: what a person should see, with the place in the raw file where it stands."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS

Row = dict[str, Any]


@dataclass(frozen=True)
class Where:
    """A place in a raw file; what is not known is None."""

    source: str | None = None
    sheet: str | None = None
    row: int | None = None
    record: str | None = None


@dataclass
class Notebook:
    """Collects the findings of one step; `table()` gives them as FINDINGS."""

    round: str
    rows: list[Row] = field(default_factory=list)

    def add(
        self,
        code: str,
        severity: str,
        where: Where,
        *,
        column: str | None = None,
        place: str | None = None,
        group: str | None = None,
        **params: str | int,
    ) -> None:
        """Write one finding; `params` is what its sentence needs, beside file, sheet, row and column."""
        self.rows.append(
            {
                "round": self.round,
                "code": code,
                "severity": severity,
                "source": where.source,
                "sheet": where.sheet,
                "row": where.row,
                "column": column,
                "record": where.record,
                "place": place,
                "group": group,
                "params": json.dumps(_at(where, column) | params, ensure_ascii=False, sort_keys=True),
            }
        )

    def table(self) -> pa.Table:
        """The findings so far, in the order in which they were written."""
        return from_rows(FINDINGS, self.rows)


def in_language(params: Mapping[str, Any], name: Callable[[str], str]) -> dict[str, Any]:
    """The values of a finding with its places named by `name` (id -> name in the reader's language)."""
    told = dict(params)
    if told.get("nearest_ids"):
        pairs = (line.partition("\t") for line in str(told["nearest_ids"]).split("\n"))
        told["nearest"] = "; ".join(said_of(place, name(place), name(unit) if unit else "") for place, _, unit in pairs)
    if told.get("name_id"):
        told["name"] = name(str(told["name_id"]))
    return told


def said_of(place: str, name: str, district: str = "") -> str:
    """A place as a message names it: `Aksay, First district (S1)`."""
    return f"{name}, {district} ({place})" if district else f"{name} ({place})"


def _at(where: Where, column: str | None) -> dict[str, str | int]:
    """What the sentence `intake-at` needs; the row is a text, so that no language groups its digits."""
    return {
        "file": where.source or "",
        "sheet": where.sheet or "",
        "row": str(where.row or ""),
        "column": column or "",
        "sheeted": int(bool(where.sheet)),
        "rowed": int(bool(where.row)),
        "columned": int(bool(column)),
    }
