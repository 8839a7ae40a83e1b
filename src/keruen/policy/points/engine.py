"""Points of a whole pool at once: every factor a vector, then the caps of factors, of blocks and of the system.

What an applicant did not say earns nothing and is counted: a score is a lower bound for whoever left something out.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from pyarrow import csv

from keruen.policy.points.pool import Pool
from keruen.policy.points.system import Block, Factor, System, Table
from keruen.terms.problems import Problem

MOST = 10_000  # units of which each earns points; more is a mistake of the file


@dataclass(frozen=True)
class Scores:
    """total: points after all caps; eligible: nothing bars the applicant; passed: eligible, what is needed is there, mark reached.

    factors and blocks: points after their own cap, groups of blocks among the blocks; before it in `uncapped`, by code.
    silent: how many variables each applicant left out.
    """

    total: np.ndarray
    eligible: np.ndarray
    passed: np.ndarray
    factors: Mapping[str, np.ndarray]
    blocks: Mapping[str, np.ndarray]
    uncapped: Mapping[str, np.ndarray]
    silent: np.ndarray


def score(system: System, pool: Pool) -> Scores:
    """The points of every applicant. Problem points-partial where the system's table is not known."""
    if not system.complete:
        raise Problem("points-partial", name=system.name, source=system.source)
    factors: dict[str, np.ndarray] = {}
    blocks: dict[str, np.ndarray] = {}
    uncapped: dict[str, np.ndarray] = {}
    eligible = np.ones(pool.n, dtype=bool)
    total = np.zeros(pool.n, dtype=np.int32)
    for block in system.blocks:
        for factor in block.factors:
            raw = _factor(factor, pool)
            uncapped[factor.code] = raw
            factors[factor.code] = raw if factor.cap is None else np.minimum(raw, factor.cap)
            if factor.least is not None:
                eligible &= ~(pool.number(factor.of[0]) < factor.least)
            if factor.under is not None:
                eligible &= ~(pool.number(factor.of[0]) >= factor.under)
        uncapped[block.code] = _together(block, factors)
        blocks[block.code] = _capped(block, uncapped[block.code], pool)
        total += blocks[block.code]
    for group in system.groups:
        uncapped[group.code] = np.asarray(np.sum([blocks[code] for code in group.blocks], axis=0, dtype=np.int32))
        blocks[group.code] = np.minimum(uncapped[group.code], group.cap)
        total -= uncapped[group.code] - blocks[group.code]
    if system.cap is not None:
        total = np.minimum(total, system.cap)
    passed = eligible & (total >= (system.pass_mark or 0))
    for code in system.needs:
        passed &= factors[code] > 0
    return Scores(total, eligible, passed, factors, blocks, uncapped, _silent(system, pool))


def strange(system: System, pool: Pool) -> dict[str, tuple[str, ...]]:
    """Words of the pool that the system does not know, by variable; `no` and `none` need no entry. They earn nothing."""
    found = {}
    for variable, known in system.words.items():
        odd = tuple(sorted(set(pool.wide(variable).names) - known - {"no", "none"}))
        if odd:
            found[variable] = odd
    return found


def _together(block: Block, factors: Mapping[str, np.ndarray]) -> np.ndarray:
    lines = [factors[factor.code] for factor in block.factors]
    made = lines[0].copy()
    for line in lines[1:]:
        made = made + line if block.take == "sum" else np.maximum(made, line)
    return made


def _capped(block: Block, points: np.ndarray, pool: Pool) -> np.ndarray:
    if block.cap is not None:
        points = np.minimum(points, block.cap)
    for condition, cap in (block.caps or {}).items():
        variable, _, word = condition.partition("=")
        points = np.where(_is(pool, variable, word), np.minimum(points, cap), points)
    return points


def _is(pool: Pool, variable: str, word: str) -> np.ndarray:
    """Whether each applicant says the word; with `!word`, whether they do not."""
    column = pool.wide(variable)
    wanted = word.removeprefix("!")
    same = column.codes == (column.names.index(wanted) if wanted in column.names else -2)
    return np.asarray(~same if word.startswith("!") else same)


def _factor(factor: Factor, pool: Pool) -> np.ndarray:
    if factor.how == "times":
        whole = np.clip(np.nan_to_num(pool.number(factor.of[0])), 0, MOST) // 1
        points = whole.astype(np.int32) * factor.unit
    elif factor.how == "each":
        points = np.zeros(pool.n, dtype=np.int32)
        for variable in factor.of:
            points = points + _by(factor.table, (variable,), factor.across, pool)
    else:
        points = _by(factor.table, factor.of, factor.across, pool)
    for variable, word in (factor.when or {}).items():
        points = np.where(_is(pool, variable, word), points, 0)
    made: np.ndarray = points.astype(np.int32, copy=False)
    return made


def _by(table: Table, of: tuple[str, ...], across: tuple[str, ...], pool: Pool) -> np.ndarray:
    """Points by a table; an entry that is a table again is read by the variables of `across`."""
    if table.words is not None:
        column, names = pool.wide(of[0]), list(table.words)
        at = np.array([names.index(word) if word in table.words else -1 for word in column.names] + [-1])[column.codes]
        entries = [table.words[name] for name in names]
    else:
        numbers = _least(of, pool)
        at = np.searchsorted([start for start, _ in table.steps], numbers, side="right") - 1
        at[np.isnan(numbers)] = -1
        entries = [entry for _, entry in table.steps]
    flat = np.array([*(entry if isinstance(entry, int) else 0 for entry in entries), 0], dtype=np.int32)
    points = flat[at]
    for i, entry in enumerate(entries):
        if isinstance(entry, Table):
            points = np.where(at == i, _by(entry, across, (), pool), points)
    return np.asarray(points)


def _least(of: tuple[str, ...], pool: Pool) -> np.ndarray:
    """The smallest of several numbers; missing where one of them is."""
    found = pool.number(of[0])
    for variable in of[1:]:
        found = np.minimum(found, pool.number(variable))
    return found


def _silent(system: System, pool: Pool) -> np.ndarray:
    missing = np.zeros(pool.n, dtype=np.int16)
    for variable, kind in system.variables.items():
        missing += np.isnan(pool.number(variable)) if kind == "number" else pool.wide(variable).codes < 0
    return missing


def write_scores(path: Path, systems: Sequence[System], scores: Sequence[Scores]) -> None:
    """A line for each applicant, in the pool's order: total, eligible and passed of each system."""
    columns: dict[str, np.ndarray] = {"line": np.arange(2, len(scores[0].total) + 2)}
    for system, found in zip(systems, scores, strict=True):
        columns |= {
            f"{system.name}.total": found.total,
            f"{system.name}.eligible": found.eligible,
            f"{system.name}.passed": found.passed,
        }
    csv.write_csv(pa.table(columns), path)
