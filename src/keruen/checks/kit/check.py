"""A check: what it asks, of which cases, and with which verdicts.

A check looks at cases (an answer, an interview, a figure, an enumerator). Each case holds, fails or is unknown; what is
missing is unknown and never fails. The condition is a Narwhals expression that is true, false or null.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import narwhals as nw
import pyarrow as pa

from keruen.checks.kit.data import Data, Frame
from keruen.terms.tables import Table, text

C = nw.col
HOLDS, FAILS, UNKNOWN = "holds", "fails", "unknown"
SEVERITIES = ("warning", "note")  # `error` is for rows that did not enter a figure

CASES = Table(
    "cases",
    "one case that a check looked at; behind these columns stand those that its sentence needs",
    (
        text("verdict", "holds, fails, unknown"),
        text("record", "submission", optional=True),
        text("place", "place id", optional=True),
        text("group", "group", optional=True),
        text("column", "path of the answer to look at, as in `answers`", optional=True),
    ),
)


@dataclass(frozen=True)
class Check:
    """A rule that says itself: the sentence `checks-<id>` speaks of its findings, `.title` of itself."""

    id: str
    severity: str
    cases: Callable[[Data, Any], Frame | pa.Table]  # the data and the thresholds -> CASES and the columns `says`
    thresholds: Any = None  # a frozen dataclass with the defaults; None: there are none
    says: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code of its findings."""
        return f"checks-{self.id.replace('_', '-')}"


def judge(frame: Frame, condition: nw.Expr, **columns: nw.Expr | str) -> Frame:
    """Cases of a frame: the verdict by a three-valued condition, and the named columns (a text names a column)."""
    verdict = nw.when(condition).then(nw.lit(HOLDS)).when(~condition).then(nw.lit(FAILS)).otherwise(nw.lit(UNKNOWN))
    given = {name: C(column) if isinstance(column, str) else column for name, column in columns.items()}
    absent = {name: nw.lit(None).cast(nw.String) for name in CASES.names if name not in ("verdict", *given)}
    judged: Frame = frame.select(verdict=verdict, **given, **absent)
    return judged


def told(rows: Sequence[dict[str, Any]], says: Sequence[str]) -> pa.Table:
    """Cases that were judged one by one, in Python, as a table of CASES and `says` (texts and whole numbers)."""
    columns = {name: pa.array([row.get(name) for row in rows], pa.string()) for name in CASES.names}
    return pa.table(columns | {name: [row.get(name) for row in rows] for name in says})
