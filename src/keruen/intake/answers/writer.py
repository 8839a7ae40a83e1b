"""Rows of ESTIMATES while they are made: what is the same for one informant and group is said once."""

from dataclasses import dataclass, field, replace
from typing import Any

import pyarrow as pa

from keruen.intake.answers.intervals import Interval
from keruen.intake.reading import table
from keruen.terms.tables import ESTIMATES


@dataclass(frozen=True)
class Answerer:
    """Who speaks of what: the part of an estimate's row that its numbers share."""

    round: str
    place: str
    informant: str
    record: str
    group: str
    date: str | None
    weight: int = 1
    basis: str = ""
    covers: str = ""
    scope: str = ""
    part: str = ""

    def of(self, **changes: Any) -> "Answerer":
        """The same with other facts."""
        return replace(self, **changes)


@dataclass
class Estimates:
    """Growing columns of ESTIMATES."""

    columns: dict[str, list[object]] = field(default_factory=lambda: {name: [] for name in ESTIMATES.names})

    def reported(
        self, who: Answerer, measure: str, interval: Interval, dimension: str = "", category: str = ""
    ) -> None:
        """A stated number or band, of the group or of one value of a dimension."""
        value, low, high = interval.value, interval.low, interval.high
        facts = (who.basis, who.covers, who.scope, who.part)
        self._add(who, measure, dimension, category, "reported", (value, low, high, interval.open_ended), facts)

    def state(self, who: Answerer, measure: str, state: str) -> None:
        """none_present, unknown or not_assessed."""
        self._add(who, measure, "", "", state, (None, None, None, False), ("", "", "", ""))

    def _add(
        self,
        who: Answerer,
        measure: str,
        dimension: str,
        category: str,
        state: str,
        numbers: tuple[int | None, int | None, int | None, bool],
        facts: tuple[str, str, str, str],
    ) -> None:
        row = (
            *(who.round, who.place, who.informant, who.record, who.group),
            *(measure, dimension, category, state, *numbers, *facts),
            *(who.weight, who.date),
        )
        for values, value in zip(self.columns.values(), row, strict=True):
            values.append(value)

    def table(self) -> pa.Table:
        """The rows so far as ESTIMATES."""
        return table(self.columns, ESTIMATES)
