"""A question is answered only where the form asks it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from keruen.checks.kit.check import FAILS, HOLDS, UNKNOWN, C, Check, told
from keruen.checks.kit.data import Data, Frame, arrow, rows
from keruen.forms.reading.expressions import BeyondError, evaluate, truth
from keruen.forms.reading.form import FormModel

_NAMED = re.compile(r"\$\{([^}]+)\}")
Conditions = tuple[str, ...]
Whole = npt.NDArray[np.int64]
Codes = Mapping[
    str, tuple[Whole, list[str]]
]  # deciding question -> the code of each submission, the texts of the codes
_VERDICTS = (HOLDS, FAILS, UNKNOWN)
_AT_ONCE = 20_000  # records that one query names


def cases(data: Data, limits: None) -> pa.Table:
    """One case for each answer to a question that is asked on a condition.

    Unknown: conditions on questions inside repeats, and those that use what `forms.expressions` does not know.
    """
    several = _forms_of_several_versions(data.models)
    found = [told([], CHECK.says)]
    for model in data.models:
        records = data["records"].filter(C("form") == model.form_id)
        if model.form_id in several:
            records = records.filter(C("version") == model.version)
        found += _of_form(model, data, records.select("record"))
    return pa.concat_tables(found, promote_options="permissive")


def _forms_of_several_versions(models: Iterable[FormModel]) -> set[str]:
    ids = [model.form_id for model in models]
    return {form for form in ids if ids.count(form) > 1}


def _of_form(model: FormModel, data: Data, records: Frame) -> Iterator[pa.Table]:
    """The cases of one version of a form, condition by condition."""
    asked: dict[Conditions, list[str]] = defaultdict(list)
    for question in model.questions:
        if question.conditions and question.type not in ("note", "calculate"):
            asked[question.conditions].append(question.name)
    if not asked:
        return
    outside = {question.name for question in model.questions if not question.repeat}
    deciding = sorted({name for conditions in asked for name in _names(conditions)} & outside)
    mine = data["bound"].join(records, on="record", how="semi")
    ids, codes = _deciding(mine, arrow(records).column("record").combine_chunks(), deciding)
    answered_by = _answered(mine, ids, list(asked.values()))
    unasked: dict[Conditions, set[str]] = {}
    for turn, conditions in enumerate(asked):
        answered = answered_by[turn]
        verdicts = _judged(conditions, np.flatnonzero(answered), codes)
        counts = np.bincount(verdicts, weights=answered[answered > 0], minlength=len(_VERDICTS))
        yield _counted(counts.astype(np.int64))
        wrong = np.flatnonzero(answered)[verdicts == _VERDICTS.index(FAILS)]
        if len(wrong):
            unasked[conditions] = set(ids.take(pa.array(wrong)).to_pylist())
    yield told(list(_failing(mine, data, asked, unasked)), CHECK.says)


def _names(conditions: Conditions) -> list[str]:
    return sorted({name for condition in conditions for name in _NAMED.findall(condition)})


def _deciding(mine: Frame, ids: pa.Array, names: Sequence[str]) -> tuple[pa.Array, Codes]:
    """The records, and for each deciding question the code of its answer in each of them ('' where there is none)."""
    codes: dict[str, tuple[Whole, list[str]]] = {}
    for name in names:
        said = arrow(mine.filter(C("question") == name).select("record", "value"))
        code, texts = _coded(said.column("value"))
        of = np.full(len(ids), len(texts), dtype=np.int64)
        of[_places(said.column("record"), ids)] = code
        codes[name] = (of, [*texts, ""])
    return ids, codes


def _answered(mine: Frame, ids: pa.Array, asked: Sequence[Sequence[str]]) -> npt.NDArray[np.int64]:
    """How many answers each condition governs in each record: one row for each condition."""
    turn_of = {name: turn for turn, names in enumerate(asked) for name in names}
    said = arrow(mine.filter(C("question").is_in(sorted(turn_of))).select("record", "question"))
    question, names = _coded(said.column("question"))
    turn = np.array([turn_of[name] for name in names], dtype=np.int64)
    cell = turn[question] * len(ids) + _places(said.column("record"), ids) if len(question) else question
    return np.bincount(cell, minlength=len(asked) * len(ids)).reshape(len(asked), len(ids)).astype(np.int64)


def _places(records: pa.ChunkedArray, ids: pa.Array) -> Whole:
    at = pc.index_in(records, ids)
    return np.asarray(at.to_numpy(), dtype=np.int64)


def _coded(column: pa.ChunkedArray) -> tuple[Whole, list[str]]:
    encoded = column.combine_chunks().dictionary_encode()
    texts = [text or "" for text in encoded.dictionary.to_pylist()]
    return np.asarray(encoded.indices.to_numpy(zero_copy_only=False), dtype=np.int64), texts


def _judged(conditions: Conditions, rows: Whole, codes: Codes) -> Whole:
    """The verdict of each of the submissions `rows`. Each combination of answers that decides is judged once."""
    names = _names(conditions)
    if not set(names) <= set(codes):
        return np.full(len(rows), _VERDICTS.index(UNKNOWN))
    combined = np.zeros(len(rows), dtype=np.int64)
    for name in names:
        code, texts = codes[name]
        combined = np.unique(combined * (len(texts) + 1) + code[rows], return_inverse=True)[1]
    _, first, back = np.unique(combined, return_index=True, return_inverse=True)
    given = [{name: codes[name][1][codes[name][0][rows[i]]] for name in names} for i in first]
    judged = np.array([_VERDICTS.index(_verdict(conditions, answers)) for answers in given], dtype=np.int64)
    return judged[back] if len(rows) else np.zeros(0, dtype=np.int64)


def _counted(counts: Whole) -> pa.Table:
    """So many cases that hold and that are unknown, without anything to tell."""
    rest = [pa.repeat(v, int(n)) for v, n in zip(_VERDICTS, counts, strict=True) if v != FAILS]
    return pa.table({"verdict": pa.concat_arrays(rest)})


def _failing(
    mine: Frame, data: Data, asked: Mapping[Conditions, Sequence[str]], unasked: Mapping[Conditions, set[str]]
) -> Iterator[dict[str, Any]]:
    """The answers that stand under a condition that does not hold, of the records where there are any."""
    of = {name: conditions for conditions in unasked for name in asked[conditions]}
    records = sorted(set().union(*unasked.values()))
    where = data["interviews"].select("record", "place")
    for start in range(0, len(records), _AT_ONCE):
        said = mine.filter(C("record").is_in(records[start : start + _AT_ONCE]) & C("question").is_in(sorted(of)))
        for row in rows(said.select("record", "path", "question", "value").join(where, on="record", how="left")):
            conditions = of[row["question"]]
            if row["record"] in unasked[conditions]:
                yield {"verdict": FAILS, "record": row["record"], "place": row["place"], "column": row["path"],
                       "found": row["value"], "condition": " and ".join(conditions)}  # fmt: skip


def _verdict(conditions: Conditions, answers: dict[str, str]) -> str:
    given = {name: [value] for name, value in answers.items()}
    try:
        return HOLDS if all(truth(evaluate(condition, given)) for condition in conditions) else FAILS
    except BeyondError:
        return UNKNOWN


CHECK = Check("skip_logic", "warning", cases, says=("found", "condition"))
