"""Answers together with what their questions mean: the table that the checks of single answers read."""

from collections.abc import Iterable
from typing import Any

import narwhals as nw
import pyarrow as pa

from keruen.terms.arrow import from_rows
from keruen.terms.tables import Table, text, whole

Frame = nw.LazyFrame[Any]
C = nw.col

_MEANING = ("role", "group", "measure", "dimension", "category")

QUESTIONS = Table(
    "questions",
    "what one question of one form means; '' where BINDINGS leave a cell empty",
    (
        text("instrument", "b1, b2, services or baseline"),
        text("form", "form id; '' where the source names none"),
        text("question", "name of the question"),
        text("role", "a word of keruen.forms.bindings.Role"),
        text("group", "the group that it speaks of"),
        text("measure", "persons or households"),
        text("dimension", "the breakdown, or the service"),
        text("category", "the value of the breakdown where the question fixes it"),
    ),
)

BOUND = Table(
    "bound",
    "one answer of one submission with what its question means",
    (
        text("record", "id of the submission"),
        text("instrument", "b1, b2, services or baseline"),
        text("form", "form id; '' where the source names none"),
        text("path", "question name with its repeat positions"),
        text("instance", "the path without the question: `lm_top[2]/`; '' outside repeats"),
        text("question", "name of the question"),
        text("value", "the answer as received"),
        whole("number", "the answer as a whole number; null where it is none", optional=True),
        *(text(name, "as in `questions`; '' where the question has no meaning for the estimates") for name in _MEANING),
    ),
)  # fmt: skip

_WHOLE = r"^-?[0-9]{1,12}$"


def questions(kinds: Iterable[tuple[str, str, pa.Table]]) -> pa.Table:
    """QUESTIONS of (instrument, form, BINDINGS); a question that is bound twice keeps its first meaning."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    for instrument, form, bindings in kinds:
        for row in bindings.to_pylist():
            key = (instrument, form, row["question"])
            meaning = {name: row[name] or "" for name in _MEANING}
            found.setdefault(key, {"instrument": instrument, "form": form, "question": row["question"]} | meaning)
    return from_rows(QUESTIONS, found.values())


def bind(records: Frame, answers: Frame, questions: Frame) -> Frame:
    """RECORDS, ANSWERS, QUESTIONS -> BOUND."""
    of = records.select("record", "instrument", form=C("form").fill_null(""))
    plain = C("value").str.replace_all("[ \u00a0\u202f\u2009']", "")
    number = nw.when(plain.str.contains(_WHOLE)).then(plain).otherwise(nw.lit(None)).cast(nw.Int64)
    bound = answers.join(of, on="record").join(questions, on=["instrument", "form", "question"], how="left")
    return bound.with_columns(
        number=number,
        instance=C("path").str.replace_all("[^/]*$", ""),
        **{name: C(name).fill_null("") for name in _MEANING},
    ).select(*BOUND.names)
