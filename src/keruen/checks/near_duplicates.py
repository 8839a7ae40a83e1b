"""No two interviews of one enumerator, or of one settlement, are nearly the same: Gower distance."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from keruen.checks.kit.check import CASES, FAILS, HOLDS, UNKNOWN, Check
from keruen.checks.kit.content import content
from keruen.checks.kit.data import Data, arrow

Matrix = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]
_NOT_SAID = 1e300  # in place of an answer that is none: as far from every other as can be, and equal to itself
_LOOKED_AT = 10_000  # interviews that tell which questions set them apart
_NONE = np.iinfo(np.int64).max


@dataclass(frozen=True)
class Thresholds:
    """The distance in per cent below which two interviews are too near; `numbers` as for exact duplicates; each interview
    of a long list is compared with the `window` that follow it in the order of their numbers' sum."""

    percent: int = 3
    numbers: int = 4
    window: int = 1000


@dataclass(frozen=True)
class Interviews:
    """Content of interviews as numbers: one row each, one column for each path; NaN where nothing was said."""

    records: pa.Array  # in their order, so that the first of two rows has the first of two ids
    values: Matrix
    numeric: Flags  # of each column: whether its question asks for a number
    figures: Whole  # numbers of 10 and more in each interview


def cases(data: Data, limits: Thresholds) -> pa.Table:
    """One case for each interview that says anything; with too few numbers it is unknown. Exact copies are told elsewhere."""
    where = arrow(data["interviews"].select("record", "place", "enumerator"))
    parts = [_cases(one, where, limits) for one in interviews(data)]
    return pa.concat_tables(parts) if parts else _SCHEMA.empty_table()


def _cases(one: Interviews, where: pa.Table, limits: Thresholds) -> pa.Table:
    mine = where.take(pc.index_in(one.records, where.column("record")))
    nearest = np.full(len(one.records), _NONE)  # the distance in per cent and, behind it, the row of the nearest
    for key in ("enumerator", "place"):
        block = mine.column(key).combine_chunks().dictionary_encode()
        named = pc.fill_null(pc.not_equal(mine.column(key), ""), False).to_numpy()
        members = np.flatnonzero(named & (one.figures >= limits.numbers))
        _search(one, members, block.indices.fill_null(-1).to_numpy(), limits, nearest)
    near = nearest != _NONE
    percent, other = np.divmod(nearest, len(near))
    verdict = np.where(near, FAILS, np.where(one.figures < limits.numbers, UNKNOWN, HOLDS))
    columns = {"verdict": pa.array(verdict), "record": one.records, "place": mine.column("place")} | {
        "other": one.records.take(pa.array(other, mask=~near)), "percent": pa.array(percent, mask=~near),
    }  # fmt: skip
    empty = pa.nulls(len(near))
    return pa.table([columns.get(name, empty) for name in _SCHEMA.names], names=_SCHEMA.names).cast(_SCHEMA)


def interviews(data: Data) -> Iterator[Interviews]:
    """The interviews of each instrument and form, in the order of their ids."""
    answers = content(data).sort("instrument", "form", "record", "path")
    table = arrow(answers)
    for kind in table.group_by(["instrument", "form"]).aggregate([]).sort_by("instrument").to_pylist():
        mine = table.filter((pc.field("instrument") == kind["instrument"]) & (pc.field("form") == kind["form"]))
        yield _matrix(mine)


def _matrix(mine: pa.Table) -> Interviews:
    record, path, code = (
        mine.column(name).combine_chunks().dictionary_encode() for name in ("record", "path", "value")
    )
    at = record.indices.to_numpy(), path.indices.to_numpy()
    number = mine.column("number").to_numpy(zero_copy_only=False).astype(np.float64)
    values = np.full((len(record.dictionary), len(path.dictionary)), np.nan)
    coded = np.isnan(number)
    values[at] = np.where(coded, code.indices.to_numpy() + 0.5, number)  # a code is never equal to a number
    figures = np.bincount(at[0], weights=mine.column("figure").to_numpy(), minlength=len(values)).astype(np.int64)
    numeric = np.ones(values.shape[1], dtype=np.bool_)
    numeric[at[1][~mine.column("numeric").to_numpy(zero_copy_only=False)]] = False
    return Interviews(record.dictionary, values, numeric, figures)


def _search(one: Interviews, members: Whole, block: Whole, limits: Thresholds, nearest: Whole) -> None:
    """Note for both of a near pair within a block the other and the distance; the nearest, and of those the first."""
    sums = np.nansum(np.where(one.numeric, one.values, 0.0)[members], axis=1)
    members = members[np.lexsort((members, sums, block[members]))]
    for own, other in _candidates(one.values[members], one.numeric, _after(block[members]), limits):
        a, b = members[own], members[other]
        distances = gower(one.values[a], one.values[b], one.numeric)
        near = (distances > 0) & (distances * 100 <= limits.percent)
        percent = np.ceil(distances[near] * 100).astype(np.int64)
        for mine, theirs in ((a[near], b[near]), (b[near], a[near])):
            np.minimum.at(nearest, mine, percent * len(nearest) + theirs)


def _after(block: Whole) -> Whole:
    """How many rows of its block come after each row; blocks stand together."""
    ends = np.append(np.flatnonzero(np.diff(block)) + 1, len(block)) if len(block) else np.zeros(0, dtype=np.int64)
    sizes = np.diff(ends, prepend=0)
    after: Whole = np.repeat(ends, sizes) - np.arange(len(block)) - 1
    return after


def _candidates(values: Matrix, numeric: Flags, after: Whole, limits: Thresholds) -> Iterator[tuple[Whole, Whole]]:
    """Pairs of rows, `after` and `window` allowing, whose answers do not already add up to too much; all near ones are among them.

    The distance is a mean over at most all questions: what some of them add up to is a lower bound of their sum. Those
    that set most interviews apart are added first, and each leaves fewer pairs to the next.
    """
    most = limits.percent / 100 * values.shape[1] + 1e-9
    said = np.ascontiguousarray(np.where(np.isnan(values), _NOT_SAID, values).T)
    larger = np.maximum(np.abs(said), 1.0)

    def apart(column: int, a: Whole, b: Whole) -> Matrix:
        one, two = said[column][a], said[column][b]
        parts: Matrix = (one != two).astype(np.float64)
        if numeric[column]:
            parts = np.abs(one - two) / np.maximum(larger[column][a], larger[column][b])
        return parts

    half = np.arange(min(len(values) // 2, _LOOKED_AT))
    telling = sorted(range(len(said)), key=lambda column: -apart(column, half, half + len(values) // 2).sum())
    for ahead in range(1, limits.window + 1):
        own = np.flatnonzero(after >= ahead)
        if not len(own):
            break
        total = np.zeros(len(own))
        for column in telling:
            total += apart(column, own, own + ahead)
            left = total <= most
            own, total = own[left], total[left]
        yield own, own + ahead


def gower(row: Matrix, others: Matrix, numeric: Flags) -> Matrix:
    """Gower's mean (1971) over the answers that either has: for codes 0 or 1; for numbers |a - b| / max(a, b) in place of
    the range, because one large city would make all villages alike; an answer that only one of them has counts 1. A text under
    a question for numbers (a code, which is never whole) is compared as a code. `row`: one, or one for each of the others."""
    said, theirs = ~np.isnan(row), ~np.isnan(others)
    apart = np.abs(others - row)
    larger = np.maximum(np.maximum(np.abs(others), np.abs(row)), 1.0)
    whole = numeric & (np.modf(row)[0] == 0) & (np.modf(others)[0] == 0)
    scaled = np.where(whole, apart / larger, (apart > 0).astype(np.float64))
    total = np.where(said & theirs, np.nan_to_num(scaled), 0.0).sum(axis=1) + (said ^ theirs).sum(axis=1)
    distances: Matrix = total / np.maximum((said | theirs).sum(axis=1), 1)
    return distances


_SCHEMA = pa.schema([(name, pa.string()) for name in CASES.names] + [("other", pa.string()), ("percent", pa.int64())])
CHECK = Check("near_duplicates", "note", cases, Thresholds(), ("other", "percent"))
