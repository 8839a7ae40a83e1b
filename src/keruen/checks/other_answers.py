"""What was typed beside `other` is one of the choices, or becomes one."""

import re
from dataclasses import dataclass

import pyarrow as pa
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from keruen.checks.kit.check import FAILS, UNKNOWN, C, Check, told
from keruen.checks.kit.data import Data, rows
from keruen.forms.reading.form import FormModel, Question

_OTHER = re.compile(r"\$\{([^}]+)\}\s*(?:=|,)\s*['\"](other|not_listed|other_specify)['\"]")


@dataclass(frozen=True)
class Thresholds:
    """How near a typed text must be to the label of a choice to be told as that choice, per cent."""

    percent: int = 85


def cases(data: Data, limits: Thresholds) -> pa.Table:
    """One case for each typed answer: fails where it is to be recoded, unknown where no choice is near. Places are matched
    by intake and are left out."""
    asked = {
        (model.form_id, question.name): (_explained(question), _choices(model, question))
        for model in data.models
        for question in model.questions
        if question.type == "text" and _OTHER.search(" and ".join(question.conditions[-1:]))
    }
    names = sorted({name for _, name in asked})
    if not names:
        return told([], CHECK.says)
    typed = data["bound"].filter(C("question").is_in(names) & (C("role") != "place_name") & (C("value") != ""))
    where = data["interviews"].select("record", "place")
    said = typed.select("record", "form", "path", "instance", "question", "value").join(where, on="record", how="left")
    found = []
    for row in rows(said.sort("record", "path")):
        parent, choices = asked.get((row["form"], row["question"]), ("", {}))
        near = extractOne(
            row["value"].casefold(), list(choices), scorer=JaroWinkler.similarity, score_cutoff=limits.percent / 100
        )
        case = {
            "record": row["record"],
            "place": row["place"],
            "column": row["instance"] + parent,
            "found": row["value"],
        }
        case["expected"] = choices[near[0]] if near else ""
        found.append(case | {"verdict": FAILS if near else UNKNOWN})
    return told(found, CHECK.says)


def _explained(question: Question) -> str:
    """The question whose `other` a text explains: there the proposed code belongs."""
    match = _OTHER.search(question.conditions[-1])
    return match[1] if match else ""


def _choices(model: FormModel, question: Question) -> dict[str, str]:
    """Labels in every language, folded, with their codes: of the question whose `other` this text explains."""
    parent = model.question(_explained(question))
    choices = model.choices.get(parent.list_name, ()) if parent else ()
    return {
        text.casefold(): choice.name
        for choice in choices
        if choice.name not in ("other", "not_listed", "other_specify")
        for text in (choice.name, *choice.labels.values())
    }


CHECK = Check("other_answers", "note", cases, Thresholds(), ("found", "expected"))
