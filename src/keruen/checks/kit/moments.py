"""When an interview began and ended, in whole minutes, by integer arithmetic alone: every engine gives the same."""

from typing import Any

import narwhals as nw

from keruen.checks.kit.check import C
from keruen.checks.kit.data import Data, Frame
from keruen.terms.tables import Table, text, whole

MOMENTS = Table(
    "moments",
    "when the interview of a submission began and ended",
    (
        text("record", "id of the submission"),
        whole("start", "minutes since 1970, UTC where an offset is written", "minutes", optional=True),
        whole("end", "the same of the end", "minutes", optional=True),
        whole("clock", "local minute of the day of the start; null in UTC", "minutes", optional=True),
    ),
)

_MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}"
_OFFSET = r"[+-][0-9]{2}:[0-9]{2}$"


def moments(data: Data) -> Frame:
    """MOMENTS, one row for each submission; computed once where `data` holds them.

    The questions are those of type `start` and `end` in the forms, else those of these names.
    """
    if "moments" in data.frames:
        return data["moments"]
    starts, ends = (_questions(data, kind) for kind in ("start", "end"))
    said: nw.LazyFrame[Any] = (
        data["bound"]
        .filter(C("question").is_in([*starts, *ends]))
        .group_by("record")
        .agg(began=_said(starts), ended=_said(ends))
    )
    written = C("began").str.contains(_OFFSET) & ~C("began").str.ends_with("+00:00")
    local = nw.when(written).then(_part("began", 11, 2) * 60 + _part("began", 14, 2))
    return data["records"].select("record").join(said, on="record", how="left").with_columns(
        start=_minutes("began"), end=_minutes("ended"), clock=local
    ).select(*MOMENTS.names)  # fmt: skip


def _questions(data: Data, kind: str) -> list[str]:
    found = {question.name for model in data.models for question in model.questions if question.type == kind}
    return sorted(found) or [kind]


def _said(questions: list[str]) -> nw.Expr:
    """The first answer that looks like a moment."""
    looks = C("question").is_in(questions) & C("value").str.contains(_MOMENT)
    return nw.when(looks).then(C("value")).otherwise(nw.lit(None)).min()


def _part(column: str, offset: int, length: int) -> nw.Expr:
    return C(column).str.slice(offset, length).cast(nw.Int64)


def _minutes(column: str) -> nw.Expr:
    """Minutes since 1970 of an ISO 8601 text, its offset taken off."""
    local = _days(column) * 1440 + _part(column, 11, 2) * 60 + _part(column, 14, 2)
    tail = C(column).str.tail(6)
    digits = nw.when(C(column).str.contains(_OFFSET)).then(tail).otherwise(nw.lit("+00:00"))
    ahead = digits.str.slice(1, 2).cast(nw.Int64) * 60 + digits.str.slice(4, 2).cast(nw.Int64)
    return local - nw.when(digits.str.starts_with("-")).then(-ahead).otherwise(ahead)


def _days(column: str) -> nw.Expr:
    """Days since 1970 of a Gregorian date; the year begins in March, so that the leap day is its last."""
    year, month, day = _part(column, 0, 4), _part(column, 5, 2), _part(column, 8, 2)
    y = nw.when(month <= 2).then(year - 1).otherwise(year)
    m = nw.when(month <= 2).then(month + 9).otherwise(month - 3)
    return y * 365 + y // 4 - y // 100 + y // 400 + (m * 153 + 2) // 5 + day - 719469
