"""No two interviews of one enumerator, or of one settlement, are nearly the same: Gower distance."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from keruen.checks.kit.check import FAILS, HOLDS, UNKNOWN, Check, told
from keruen.checks.kit.content import content
from keruen.checks.kit.data import Data, arrow, rows

Matrix = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Whole = npt.NDArray[np.int64]
_AT_ONCE, _TELLING = 64, 4  # rows compared in one step, columns that are looked at first


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

    records: tuple[str, ...]
    values: Matrix
    numeric: Flags  # of each column: whether its question asks for a number
    figures: Whole  # numbers of 10 and more in each interview
    telling: list[int]  # the columns of numbers that tell most interviews apart


def cases(data: Data, limits: Thresholds) -> pa.Table:
    """One case for each interview that says anything; with too few numbers it is unknown. Exact copies are told elsewhere."""
    where = {row["record"]: row for row in rows(data["interviews"].select("record", "place", "enumerator"))}
    found: list[dict[str, Any]] = []
    for one in interviews(data):
        nearest: dict[int, tuple[int, int]] = {}
        for block in _blocks(one, where, limits):
            _search(one, block, limits, nearest)
        for i, record in enumerate(one.records):
            case: dict[str, Any] = {"record": record, "place": (where.get(record) or {}).get("place")}
            case["verdict"] = UNKNOWN if one.figures[i] < limits.numbers else HOLDS
            if i in nearest:
                other, percent = nearest[i]
                case |= {"verdict": FAILS, "other": one.records[other], "percent": percent}
            found.append(case)
    return told(found, CHECK.says)


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
    spread = [len(np.unique(values[:, column])) if numeric[column] else 0 for column in range(values.shape[1])]
    telling = sorted(np.argsort(spread)[-_TELLING:].tolist())
    return Interviews(tuple(record.dictionary.to_pylist()), values, numeric, figures, telling)


def _blocks(one: Interviews, where: dict[str, Any], limits: Thresholds) -> Iterator[list[int]]:
    """The interviews of one enumerator, and of one settlement, ordered by the sum of their numbers."""
    sums = np.nansum(np.where(one.numeric, one.values, 0.0), axis=1)
    for key in ("enumerator", "place"):
        groups: dict[str, list[int]] = {}
        for i, record in enumerate(one.records):
            name = (where.get(record) or {}).get(key)
            if name and one.figures[i] >= limits.numbers:
                groups.setdefault(name, []).append(i)
        yield from (sorted(group, key=lambda i: (sums[i], i)) for group in groups.values() if len(group) > 1)


def _search(one: Interviews, block: list[int], limits: Thresholds, nearest: dict[int, tuple[int, int]]) -> None:
    """Note for both of a near pair the other and the distance, the nearest first met."""
    rows_of = one.values[block]
    for i, others in _candidates(rows_of, one.telling, limits):
        distances = gower(rows_of[i], rows_of[others], one.numeric)
        for at in np.flatnonzero((distances > 0) & (distances * 100 <= limits.percent)):
            pair, percent = (block[i], block[int(others[at])]), int(np.ceil(distances[at] * 100))
            for a, b in (pair, pair[::-1]):
                if a not in nearest or (percent, one.records[b]) < (nearest[a][1], one.records[nearest[a][0]]):
                    nearest[a] = (b, percent)


def _candidates(rows_of: Matrix, telling: list[int], limits: Thresholds) -> Iterator[tuple[int, Whole]]:
    """For each row those of the `window` after it that the few most telling columns do not already set too far apart.

    The distance is a mean over at most all columns: what some of them alone add to is a lower bound of their sum.
    """
    most = limits.percent / 100 * rows_of.shape[1] + 1e-9
    few = rows_of[:, telling]
    for start in range(0, len(few), _AT_ONCE):
        mine, after = few[start : start + _AT_ONCE, None, :], few[None, start : start + _AT_ONCE + limits.window, :]
        apart = np.abs(after - mine) / np.maximum(np.maximum(np.abs(after), np.abs(mine)), 1.0)
        least = np.where(np.isnan(apart), np.isnan(mine) != np.isnan(after), apart).sum(axis=2)
        own, other = np.nonzero(least <= most)
        ahead = (other > own) & (other - own <= limits.window)
        own, other = own[ahead], other[ahead]
        for i in np.unique(own):
            yield start + int(i), start + other[own == i]


def gower(row: Matrix, others: Matrix, numeric: Flags) -> Matrix:
    """Gower's mean (1971) over the answers that either has: for codes 0 or 1; for numbers |a - b| / max(a, b) in place of
    the range, because one large city would make all villages alike; an answer that only one of them has counts 1. A text under
    a question for numbers (a code, which is never whole) is compared as a code."""
    said, theirs = ~np.isnan(row), ~np.isnan(others)
    apart = np.abs(others - row)
    larger = np.maximum(np.maximum(np.abs(others), np.abs(row)), 1.0)
    whole = numeric & (np.modf(row)[0] == 0) & (np.modf(others)[0] == 0)
    scaled = np.where(whole, apart / larger, (apart > 0).astype(np.float64))
    total = np.where(said & theirs, np.nan_to_num(scaled), 0.0).sum(axis=1) + (said ^ theirs).sum(axis=1)
    distances: Matrix = total / np.maximum((said | theirs).sum(axis=1), 1)
    return distances


CHECK = Check("near_duplicates", "note", cases, Thresholds(), ("other", "percent"))
