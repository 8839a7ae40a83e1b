"""A pool of applicants as columns: numbers as numbers, words as small codes, what is missing as missing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from keruen.terms.problems import Problem

_CELL = re.compile(r"CSV column #(\d+):.*invalid value '(.*)'", re.DOTALL)
_LENGTH = re.compile(r"Expected (\d+) columns, got (\d+): (.*)", re.DOTALL)


@dataclass(frozen=True)
class Words:
    """A column of words: codes into `names`; -1 where the applicant did not say."""

    codes: np.ndarray
    names: tuple[str, ...]


@dataclass(frozen=True)
class Pool:
    """n applicants. numbers: nan where the applicant did not say; lacking: variables that the file does not have at all."""

    n: int
    numbers: Mapping[str, np.ndarray]
    words: Mapping[str, Words]
    lacking: tuple[str, ...] = ()

    def wide(self, variable: str) -> Words:
        """A column of words; a variable that nobody tells is empty for all."""
        return self.words.get(variable) or Words(np.full(self.n, -1, dtype=np.int32), ())

    def number(self, variable: str) -> np.ndarray:
        """A column of numbers; a variable that nobody tells is missing for all."""
        found = self.numbers.get(variable)
        return np.full(self.n, np.nan) if found is None else found


def read_pool(path: Path, variables: Mapping[str, str], keep: Iterable[str] = ()) -> Pool:
    """A pool from a CSV with a column for each variable (others are left out, but for `keep`, read as words).

    Problems file-missing, points-pool-number (a cell that is no number), points-pool-length, points-pool-empty,
    evaluation-encoding.
    """
    if not path.is_file():
        raise Problem("file-missing", file=path.name)
    wanted = dict.fromkeys(keep, "words") | dict(variables)
    kinds = {
        name: pa.float64() if kind == "number" else pa.dictionary(pa.int32(), pa.string())
        for name, kind in wanted.items()
    }
    options = csv.ConvertOptions(column_types=kinds, strings_can_be_null=True)
    try:
        table = csv.read_csv(path, convert_options=options)
        names = table.column_names
    except pa.ArrowInvalid as fault:
        raise _said(path, str(fault)) from None
    except UnicodeDecodeError:
        raise Problem("evaluation-encoding", file=path.name) from None
    if any("\0" in name for name in names):  # UTF-16
        raise Problem("evaluation-encoding", file=path.name)
    if not table.num_rows:
        raise Problem("points-pool-empty", file=path.name)
    return _made(table, wanted)


def _said(path: Path, fault: str) -> Problem:
    """What the reader's fault means for a person: a cell that is no number, a line of another length, a file without lines."""
    if "UTF8" in fault:
        return Problem("evaluation-encoding", file=path.name)
    cell, length = _CELL.search(fault), _LENGTH.search(fault)
    if cell:
        header = path.read_text(encoding="utf-8-sig", errors="replace").partition("\n")[0].strip()
        column = header.split(",")[int(cell[1])]
        return Problem("points-pool-number", file=path.name, column=column, value=cell[2])
    if length:
        return Problem("points-pool-length", file=path.name, expected=length[1], found=length[2], text=length[3])
    return Problem("points-pool-empty", file=path.name)


def pool(rows: Sequence[Mapping[str, Any]], variables: Mapping[str, str]) -> Pool:
    """A pool from rows in memory; None is what an applicant did not say."""
    columns = {name: [row.get(name) for row in rows] for name in variables if any(name in row for row in rows)}
    table = pa.table(
        {
            name: pa.array(
                [None if v is None else float(v) if variables[name] == "number" else str(v) for v in values],
                pa.float64() if variables[name] == "number" else pa.string(),
            )
            for name, values in columns.items()
        }
    )
    return Pool(len(rows), *_columns(table, variables))


def _made(table: pa.Table, wanted: Mapping[str, str]) -> Pool:
    return Pool(table.num_rows, *_columns(table, wanted))


def _columns(
    table: pa.Table, wanted: Mapping[str, str]
) -> tuple[dict[str, np.ndarray], dict[str, Words], tuple[str, ...]]:
    numbers, words = {}, {}
    for name in wanted:
        if name not in table.column_names:
            continue
        column = table.column(name).combine_chunks()
        if wanted[name] == "number":
            numbers[name] = column.to_numpy(zero_copy_only=False)
            continue
        coded = column if pa.types.is_dictionary(column.type) else pc.dictionary_encode(column)
        codes = pc.fill_null(coded.indices, -1).to_numpy(zero_copy_only=False)
        words[name] = Words(codes, tuple(str(v) for v in coded.dictionary.to_pylist()))
    return numbers, words, tuple(name for name in wanted if name not in table.column_names)
