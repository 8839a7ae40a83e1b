"""A question is answered only where the form asks it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import narwhals as nw
import pyarrow as pa
import pyarrow.compute as pc

from keruen.checks.kit.check import FAILS, HOLDS, UNKNOWN, C, Check, told
from keruen.checks.kit.data import Data, Frame, arrow
from keruen.forms.expressions import BeyondError, evaluate, truth
from keruen.forms.form import FormModel

_NAMED = re.compile(r"\$\{([^}]+)\}")
Conditions = tuple[str, ...]


def cases(data: Data, limits: None) -> pa.Table:
    """One case for each answer to a question that is asked on a condition.

    Unknown: conditions on questions inside repeats, and those that use what `forms.expressions` does not know.
    """
    found: list[dict[str, Any]] = []
    several = _forms_of_several_versions(data.models)
    for model in data.models:
        records = data["records"].filter(C("form") == model.form_id)
        if model.form_id in several:
            records = records.filter(C("version") == model.version)
        found += _of_form(model, data, records.select("record"))
    return told(found, CHECK.says)


def _forms_of_several_versions(models: Iterable[FormModel]) -> set[str]:
    ids = [model.form_id for model in models]
    return {form for form in ids if ids.count(form) > 1}


def _of_form(model: FormModel, data: Data, records: Frame) -> Iterator[dict[str, Any]]:
    """The cases of one version of a form. Each combination of the answers that decide is judged once."""
    asked: dict[Conditions, list[str]] = defaultdict(list)
    for question in model.questions:
        if question.conditions and question.type not in ("note", "calculate"):
            asked[question.conditions].append(question.name)
    if not asked:
        return
    outside = {question.name for question in model.questions if not question.repeat}
    deciding = sorted({name for conditions in asked for name in _names(conditions)} & outside)
    mine = data["bound"].join(records, on="record", how="semi")
    wide = arrow(_wide(mine, deciding))
    said = mine.filter(C("question").is_in(sorted({name for names in asked.values() for name in names})))
    where = data["interviews"].select("record", "place")
    answers = arrow(said.select("record", "path", "question", "value").join(where, on="record", how="left"))
    for conditions, names in asked.items():
        those = answers.filter(pc.is_in(answers.column("question"), pa.array(names)))
        yield from _judged(conditions, those, wide, set(deciding))


def _names(conditions: Conditions) -> list[str]:
    return sorted({name for condition in conditions for name in _NAMED.findall(condition)})


def _wide(mine: Frame, deciding: Sequence[str]) -> Frame:
    """record and one column for each deciding question: its answer, '' where there is none."""

    def of(name: str) -> nw.Expr:
        return nw.when(C("question") == name).then(C("value")).otherwise(nw.lit("")).max()

    answered = mine.filter(C("instance") == "").group_by("record")
    wide: Frame = answered.agg(**{name: of(name) for name in deciding} or {"n": nw.len()})
    return wide


def _judged(conditions: Conditions, answers: pa.Table, wide: pa.Table, known: set[str]) -> Iterator[dict[str, Any]]:
    """One case for each of the answers under these conditions; all that hold are one row less to look at later."""
    names = _names(conditions)
    if not set(names) <= known:
        yield from ({"verdict": UNKNOWN} for _ in range(answers.num_rows))
        return
    joined = answers.join(wide.select(["record", *names]), "record", join_type="left outer")
    verdicts: dict[tuple[str, ...], str] = {}
    values = [joined.column(name).to_pylist() for name in names]
    shown = [joined.column(name).to_pylist() for name in ("record", "place", "path", "value")]
    for row, *given in zip(zip(*shown, strict=True), *values, strict=True):
        key = tuple(value or "" for value in given)
        if key not in verdicts:
            verdicts[key] = _verdict(conditions, dict(zip(names, key, strict=True)))
        verdict = verdicts[key]
        record, place, path, value = row
        case = {"verdict": verdict, "record": record, "place": place, "column": path, "found": value}
        yield case | {"condition": " and ".join(conditions)} if verdict == FAILS else {"verdict": verdict}


def _verdict(conditions: Conditions, answers: dict[str, str]) -> str:
    given = {name: [value] for name, value in answers.items()}
    try:
        return HOLDS if all(truth(evaluate(condition, given)) for condition in conditions) else FAILS
    except BeyondError:
        return UNKNOWN


CHECK = Check("skip_logic", "warning", cases, says=("found", "condition"))
