"""A question is answered only where the form asks it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import narwhals as nw
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from keruen.checks.kit.check import FAILS, HOLDS, UNKNOWN, C, Check, told
from keruen.checks.kit.data import Data, Frame, arrow
from keruen.forms.expressions import BeyondError, evaluate, truth
from keruen.forms.form import FormModel

_NAMED = re.compile(r"\$\{([^}]+)\}")
Conditions = tuple[str, ...]
Whole = npt.NDArray[np.int64]
_VERDICTS = (HOLDS, FAILS, UNKNOWN)


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
    said = mine.filter(C("question").is_in(sorted({name for names in asked.values() for name in names})))
    where = data["interviews"].select("record", "place")
    answers = arrow(said.select("record", "path", "question", "value").join(where, on="record", how="left"))
    codes = _Codes.of(arrow(_wide(mine, deciding)), deciding, answers)
    for conditions, names in asked.items():
        yield _judged(conditions, codes.rows(names), codes)


def _names(conditions: Conditions) -> list[str]:
    return sorted({name for condition in conditions for name in _NAMED.findall(condition)})


def _wide(mine: Frame, deciding: Sequence[str]) -> Frame:
    """record and one column for each deciding question: its answer, '' where there is none."""

    def of(name: str) -> nw.Expr:
        return nw.when(C("question") == name).then(C("value")).otherwise(nw.lit("")).max()

    wide: Frame = mine.group_by("record").agg(one=nw.len(), **{f"q:{name}": of(name) for name in deciding})
    return wide


@dataclass(frozen=True)
class _Codes:
    """Answers as numbers: of each answer its question and the row of its record, of each record its deciding answers."""

    answers: pa.Table
    question: Whole
    questions: list[str]
    record: Whole
    deciding: dict[str, tuple[Whole, list[str]]]  # name -> code of each record, the texts of the codes

    @classmethod
    def of(cls, wide: pa.Table, deciding: Sequence[str], answers: pa.Table) -> "_Codes":
        """The codes of two tables."""
        question, questions = _coded(answers.column("question"))
        at = pc.index_in(answers.column("record"), wide.column("record").combine_chunks())
        record = np.asarray(at.combine_chunks().to_numpy(zero_copy_only=False), dtype=np.int64)
        return cls(answers, question, questions, record, {name: _coded(wide.column(f"q:{name}")) for name in deciding})

    def rows(self, names: Sequence[str]) -> Whole:
        """The positions of the answers to some questions."""
        wanted = [i for i, name in enumerate(self.questions) if name in set(names)]
        return np.flatnonzero(np.isin(self.question, wanted))


def _coded(column: pa.ChunkedArray) -> tuple[Whole, list[str]]:
    encoded = column.combine_chunks().dictionary_encode()
    texts = [text or "" for text in encoded.dictionary.to_pylist()]
    return np.asarray(encoded.indices.to_numpy(zero_copy_only=False), dtype=np.int64), texts


def _judged(conditions: Conditions, rows: Whole, codes: _Codes) -> pa.Table:
    """The cases of the answers at `rows`. Each combination of answers that decides is judged once."""
    names = _names(conditions)
    verdicts = np.full(len(rows), _VERDICTS.index(UNKNOWN))
    if set(names) <= set(codes.deciding):
        records = codes.record[rows]
        combined = np.zeros(len(rows), dtype=np.int64)
        for name in names:
            code, texts = codes.deciding[name]
            combined = np.unique(combined * (len(texts) + 1) + code[records], return_inverse=True)[1]
        _, first, back = np.unique(combined, return_index=True, return_inverse=True)
        given = [{name: codes.deciding[name][1][codes.deciding[name][0][records[i]]] for name in names} for i in first]
        judged = np.array([_VERDICTS.index(_verdict(conditions, answers)) for answers in given], dtype=np.int64)
        verdicts = judged[back] if len(rows) else verdicts
    failing = codes.answers.take(pa.array(rows[verdicts == _VERDICTS.index(FAILS)])).to_pylist()
    told_ = [
        {"verdict": FAILS, "record": row["record"], "place": row["place"], "column": row["path"], "found": row["value"],
         "condition": " and ".join(conditions)}
        for row in failing
    ]  # fmt: skip
    counts = np.bincount(verdicts, minlength=len(_VERDICTS))
    rest = [pa.repeat(v, int(n)) for v, n in zip(_VERDICTS, counts, strict=True) if v != FAILS]
    return pa.concat_tables(
        [told(told_, CHECK.says), pa.table({"verdict": pa.concat_arrays(rest)})], promote_options="default"
    )


def _verdict(conditions: Conditions, answers: dict[str, str]) -> str:
    given = {name: [value] for name, value in answers.items()}
    try:
        return HOLDS if all(truth(evaluate(condition, given)) for condition in conditions) else FAILS
    except BeyondError:
        return UNKNOWN


CHECK = Check("skip_logic", "warning", cases, says=("found", "condition"))
