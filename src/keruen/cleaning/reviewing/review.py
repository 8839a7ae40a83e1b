"""Raw answers and a log on one side, a clean file on the other: are they the same, cell by cell, and where not, why not?

    raw + log = clean

The log is replayed; each cell of the outcome is laid beside the same cell of the clean file. A question that the clean file has
no column for is said once. Codes of a select_multiple are compared as a set, for tools write them in orders of their own.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import pyarrow as pa

from keruen.cleaning.cells import Cell, question_of
from keruen.cleaning.replay import Replayed
from keruen.terms.arrow import from_rows
from keruen.terms.tables import Table, text, whole

DIFFERENCES = Table(
    "differences",
    "one cell, or one submission, in which a clean file is not what raw answers and log make",
    (
        text("what", "not_carried_out, without_entry, other_value, record_missing, record_left, record_unknown"),
        text("record", "submission"),
        text("path", "question path; '' where the whole submission differs"),
        text("raw", "the answer as received; '' for none"),
        text("expected", "the answer after the log; '' for none"),
        text("found", "the answer in the clean file; '' for none"),
        whole("row", "row of the entry in the log", optional=True),
    ),
)


@dataclass(frozen=True)
class Reviewed:
    """DIFFERENCES, the questions that the clean file leaves out, how many cells were compared."""

    differences: pa.Table
    left_out: tuple[str, ...]
    cells: int

    @property
    def equal(self) -> bool:
        """Whether every cell that the clean file has is what raw answers and log make of it."""
        return len(self.differences) == 0


@dataclass(frozen=True)
class Sides:
    """The three sides of a review: answers as received, as the log makes them, as the clean file has them."""

    raw: dict[Cell, str]
    expected: dict[Cell, str]
    found: dict[Cell, str]


def review(
    raw: pa.Table,
    done: Replayed,
    clean: pa.Table,
    kept: Collection[str],
    questions: Collection[str],
    several: Collection[str] = (),
) -> Reviewed:
    """Compare ANSWERS of a clean file with those that a replay on `raw` made.

    `kept`: the submissions of the clean file, answered or not; `questions`: those it has a column for;
    `several`: the questions of which more than one option may be chosen.
    """
    sides = Sides(_cells(raw), _cells(done.answers), _cells(clean))
    rows_of = {(entry.record, entry.path): entry.row for entry in done.applied}
    for entry in done.applied:  # an option stands below its question
        rows_of.setdefault((entry.record, entry.path.rpartition("/")[0]), entry.row)
    have = frozenset(questions)
    left_out = {question_of(path) for side in (sides.raw, sides.expected) for _, path in side} - have
    rows = _records(sides, done, frozenset(kept), rows_of)
    gone = {row["record"] for row in rows}
    compared = [
        cell for cell in sorted(sides.expected.keys() | sides.found.keys())
        if cell[0] not in gone and question_of(cell[1]) in have
    ]  # fmt: skip
    rows += [row for cell in compared if (row := _cell(cell, sides, rows_of, question_of(cell[1]) in several))]
    return Reviewed(from_rows(DIFFERENCES, rows), tuple(sorted(left_out)), len(compared))


def _cells(answers: pa.Table) -> dict[Cell, str]:
    columns = (answers.column(name).to_pylist() for name in ("record", "path", "value"))
    return {(record, path): value for record, path, value in zip(*columns, strict=True)}


def _records(
    sides: Sides, done: Replayed, kept: frozenset[str], rows_of: Mapping[Cell, int]
) -> list[dict[str, object]]:
    """Submissions that one side has and the other has not."""
    before = {record for record, _ in sides.raw}
    after = {record for record, _ in sides.expected}
    told = [(record, "record_missing") for record in after - kept]
    told += [(record, "record_left") for record in kept & frozenset(done.removed)]
    told += [(record, "record_unknown") for record in kept - before - after - frozenset(done.removed)]
    empty = {"path": "", "raw": "", "expected": "", "found": ""}
    return [
        empty | {"what": what, "record": record, "row": rows_of.get((record, "*"))} for record, what in sorted(told)
    ]


def _cell(cell: Cell, sides: Sides, rows_of: Mapping[Cell, int], several: bool) -> dict[str, object] | None:
    """The difference of one cell; None where there is none."""
    raw, expected, found = (side.get(cell, "") for side in (sides.raw, sides.expected, sides.found))
    if _same(expected, found, several):
        return None
    what = (
        "without_entry"
        if _same(expected, raw, several)
        else "not_carried_out"
        if _same(found, raw, several)
        else "other_value"
    )
    told = {"record": cell[0], "path": cell[1], "raw": raw, "expected": expected, "found": found}
    return {"what": what, **told, "row": rows_of.get(cell)}


def _same(one: str, other: str, several: bool) -> bool:
    return one == other or (several and frozenset(one.split()) == frozenset(other.split()))
