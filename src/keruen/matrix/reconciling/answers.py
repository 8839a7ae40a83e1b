"""The informants' answers on a group's number, each with the way in which it speaks.

kind
    opinion, firm (a register or count that covers the group), bound (one that covers a part of it: a lower bound),
    absent (nobody is there), unknown, not_assessed.
slice
    '' for the whole settlement; '/name' for a named part of it.
"""

import narwhals as nw

from keruen.matrix.words import FIRM, KEY, C, Frame, nothing

PRESENT = ("opinion", "firm", "bound")


def answers(estimates: Frame, *more: str) -> Frame:
    """ESTIMATES -> one row per answer on a number: KEY, informant, slice, kind, value, low, high, weight, ... and `more`."""
    reported = (C("state") == "reported") & ~C("value").is_null()
    part = reported & (C("value") > 0) & (C("scope") == "part")
    kind = (
        nw.when(C("state") == "not_assessed").then(nw.lit("not_assessed"))
        .when(C("state") == "none_present").then(nw.lit("absent"))
        .when(~reported).then(nw.lit("unknown"))
        .when(C("value") == 0).then(nw.lit("absent"))
        .when(C("basis").is_in(FIRM) & (C("covers") == "partial")).then(nw.lit("bound"))
        .when(C("basis").is_in(FIRM)).then(nw.lit("firm"))
        .otherwise(nw.lit("opinion"))
    )  # fmt: skip
    return estimates.filter(C("dimension") == "").select(
        *KEY,
        "informant",
        *more,
        "basis",
        "weight",
        "date",
        "open_ended",
        "low",
        "high",
        slice=slice_where(part),
        kind=kind,
        zero=C("state") == "reported",  # an answer of 0 is not the answer "none present"
        value=nw.when(reported).then(C("value")).otherwise(nothing()),
    )


def slice_where(part: nw.Expr) -> nw.Expr:
    """The slice that an answer speaks of: a named part under a condition, else the whole."""
    return nw.when(part).then(nw.concat_str([nw.lit("/"), C("part")])).otherwise(nw.lit(""))


def present(rows: Frame) -> Frame:
    """The answers that see somebody there."""
    return rows.filter(C("kind").is_in(PRESENT))
