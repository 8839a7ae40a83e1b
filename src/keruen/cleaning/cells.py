"""Cells of ANSWERS, found and changed by whole columns: a million answers and a hundred thousand corrections take seconds."""

from collections.abc import Collection, Iterable, Mapping

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from keruen.terms.arrow import from_rows, schema
from keruen.terms.tables import ANSWERS

Cell = tuple[str, str]  # record, path
_MARK = "\x1f"


def present(answers: pa.Table, cells: Iterable[Cell]) -> dict[Cell, str]:
    """The answers that these cells have; a cell without an answer is left out."""
    wanted = list(dict.fromkeys(cells))
    at = _at(answers, wanted)
    there = pc.is_valid(at)
    values = answers.column("value").filter(there).to_pylist()
    return {wanted[i]: value for i, value in zip(at.filter(there).to_pylist(), values, strict=True)}


def changed(answers: pa.Table, changes: Mapping[Cell, str], removed: Collection[str] = ()) -> pa.Table:
    """ANSWERS with new values in these cells ('' takes the answer away) and without the removed records.

    What stays keeps its order; answers that were not there before come last.
    """
    if not changes and not removed:
        return answers
    wanted = list(changes)
    at = _at(answers, wanted).combine_chunks()
    there = pc.is_valid(at)
    new = pa.array([changes[wanted[i]] for i in at.filter(there).to_pylist()], pa.string())
    values = pc.replace_with_mask(_whole(answers.column("value")), there, new)
    columns = [values if name == "value" else answers.column(name) for name in ANSWERS.names]
    made = pa.Table.from_arrays(columns, schema=schema(ANSWERS))
    keep = pc.or_(pc.invert(there), pc.not_equal(values, ""))
    if removed:
        keep = pc.and_(keep, pc.invert(pc.is_in(_whole(answers.column("record")), pa.array(sorted(removed)))))
    found = np.zeros(len(wanted), dtype=bool)
    found[at.drop_null().to_numpy()] = True
    rows = (_row(wanted[i], changes[wanted[i]]) for i in np.flatnonzero(~found).tolist() if changes[wanted[i]])
    return pa.concat_tables([made.filter(keep), from_rows(ANSWERS, rows)])


def question_of(path: str) -> str:
    """The question of a path: `lm_top[1]/lm_top_code` is about lm_top_code."""
    return path.rsplit("/", 1)[-1]


def _row(cell: Cell, value: str) -> dict[str, str]:
    return {"record": cell[0], "path": cell[1], "question": question_of(cell[1]), "value": value}


def _at(answers: pa.Table, wanted: list[Cell]) -> pa.ChunkedArray:
    """For each answer the position of its cell among those wanted, null where it is none of them."""
    keys = pc.binary_join_element_wise(answers.column("record"), answers.column("path"), _MARK)
    names = pa.array([f"{record}{_MARK}{path}" for record, path in wanted], pa.string())
    found = pc.index_in(keys, names)
    return found if isinstance(found, pa.ChunkedArray) else pa.chunked_array([found])


def _whole(column: pa.ChunkedArray) -> pa.Array:
    return column.combine_chunks()
