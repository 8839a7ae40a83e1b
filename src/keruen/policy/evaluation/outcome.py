"""One computed figure or class, and how it becomes a row of `terms.tables.OUTCOMES`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from keruen.policy.evaluation.value import Value, keys
from keruen.terms.tables import OUTCOMES


@dataclass(frozen=True)
class Outcome:
    """A row of OUTCOMES; the fields are its columns."""

    table: str
    place: str
    period: str
    measure: str
    dimension: str
    category: str
    value: float | None
    unit: str
    decimals: int
    state: str
    reason: str
    rule: str
    method: str
    inputs: str
    vintage: str


@dataclass(frozen=True)
class Sheet:
    """What the outcomes of one table share; `figure` and `named` make them."""

    table: str
    method: str
    vintage: str

    def figure(
        self,
        place: str,
        period: str,
        measure: str,
        value: Value,
        unit: str,
        decimals: int = 0,
        by: tuple[str, str] = ("", ""),
    ) -> Outcome:
        """A figure; `by` is what splits it: (dimension, category)."""
        return Outcome(
            self.table, place, period, measure, *by, value.number, unit, decimals, value.state, value.reason, "",
            self.method, " ".join(value.inputs), self.vintage,
        )  # fmt: skip

    def named(
        self, place: str, period: str, measure: str, code: str, rule: str, *of: Value, reason: str = ""
    ) -> Outcome:
        """A class by its code, with the rule that gave it; unknown where the code is ""."""
        state = "known" if code else "unknown"
        return Outcome(
            self.table, place, period, measure, "class", code, None, "class", 0, state, reason, rule, self.method,
            " ".join(keys(*of)), self.vintage,
        )  # fmt: skip


def rows(outcomes: Iterable[Outcome]) -> list[dict[str, Any]]:
    """Outcomes as rows of the table OUTCOMES."""
    return [{name: getattr(outcome, name) for name in OUTCOMES.names} for outcome in outcomes]
