"""One slice of a settlement (the whole of it, or a named part): its opinions, its registers, its lower bounds.

One or two opinions: half_up((max of the lower ends + min of the upper ends) / 2). Three and more: the weighted median.
A register or count of the whole group beats opinions; one of a part of the group is a lower bound.
"""

import narwhals as nw

from keruen.matrix.reconciling.medians import medians
from keruen.matrix.reconciling.registers import latest
from keruen.matrix.words import SLICE, C, Frame, apart, count, half_up, nothing, where, whole, yes
from keruen.terms.settings import Dispute

COUNTS = ("n_asked", "n_unknown", "n_absent", "n_zero", "n_present", "w_absent", "w_present")


def slices(rows: Frame, dispute: Dispute) -> Frame:
    """Answers -> one row per slice: the figure of those who see somebody there, its method, spread, flags, and counts."""
    gathered = (
        rows.group_by(SLICE)
        .agg(*_counts(), *_ends())
        .join(medians(rows), on=SLICE, how="left")
        .join(latest(rows), on=SLICE, how="left")
    )
    return _figure(_registers(_opinions(gathered, dispute)), dispute)


def _counts() -> list[nw.Expr]:
    kind = C("kind")
    seen = kind.is_in(("opinion", "firm", "bound"))
    return [
        count(kind != "not_assessed").alias("n_asked"),
        count(kind == "unknown").alias("n_unknown"),
        count(kind == "absent").alias("n_absent"),
        count((kind == "absent") & C("zero")).alias("n_zero"),
        count(seen).alias("n_present"),
        whole(nw.when(kind == "absent").then(C("weight")).otherwise(0).sum()).alias("w_absent"),
        whole(nw.when(seen).then(C("weight")).otherwise(0).sum()).alias("w_present"),
    ]


def _ends() -> list[nw.Expr]:
    opinion, firm, bound = (C("kind") == kind for kind in ("opinion", "firm", "bound"))
    return [
        count(opinion).alias("o_n"),
        where(opinion, C("low")).max().alias("o_low"),
        where(opinion, C("high")).min().alias("o_high"),
        where(opinion, C("value")).min().alias("o_min"),
        where(opinion, C("value")).max().alias("o_max"),
        count(opinion & C("open_ended")).alias("o_open"),
        count(firm).alias("f_n"),
        count(firm & (C("basis") == "register")).alias("f_registers"),
        where(firm, C("value")).min().alias("f_min"),
        where(firm, C("value")).max().alias("f_max"),
        where(bound, C("value")).max().alias("bound"),
        count(bound & (C("basis") == "register")).alias("b_registers"),
    ]


def _opinions(gathered: Frame, dispute: Dispute) -> Frame:
    """Figure, spread and dispute of the opinions."""
    few, two = C("o_n") < 3, C("o_n") == 2
    ends = nw.when(C("o_high").is_null()).then(C("o_low")).otherwise(half_up(C("o_low") + C("o_high")))
    low = nw.when(two).then(C("o_min")).when(~few).then(C("q25")).otherwise(nothing())
    high = nw.when(two).then(C("o_max")).when(~few).then(C("q75")).otherwise(nothing())
    far = apart(C("o_high_spread"), C("o_low_spread"), dispute.ratio, dispute.difference)
    return (
        gathered.with_columns(
            o_value=nw.when(few).then(ends).otherwise(C("median")),
            o_least=nw.when(few).then(C("o_open")).otherwise(C("m_open")) > 0,
            o_low_spread=low,
            o_high_spread=high,
        )
        # Two opinions contradict each other only where their intervals do not meet.
        .with_columns(o_apart=yes(far & (~two | (C("o_low") > C("o_high")))))
    )


def _registers(gathered: Frame) -> Frame:
    """Figure and dispute of the registers and counts that cover the group: the latest, and a dispute over 10 %."""
    return gathered.with_columns(
        f_value=nw.when(C("f_n") == 1).then(C("f_max")).otherwise(half_up(C("l_min") + C("l_max"))),
        f_used=nw.when(C("f_n") == 1).then(1).otherwise(C("l_n")),
        f_apart=yes((C("f_max") - C("f_min")) * 10 > C("f_max")),
        f_method=nw.when(C("f_registers") > 0).then(nw.lit("register")).otherwise(nw.lit("count")),
        b_method=nw.when(C("b_registers") > 0).then(nw.lit("register")).otherwise(nw.lit("count")),
    )


def _figure(gathered: Frame, dispute: Dispute) -> Frame:
    """What stands: the register before the opinions, and never less than a lower bound."""
    firm, opinions = C("f_n") > 0, C("o_n") > 0
    main = nw.when(firm).then(C("f_value")).otherwise(C("o_value"))
    by_bound = ~C("bound").is_null() & (C("main").is_null() | (C("main") < C("bound")))
    far = apart(C("value"), C("o_value"), dispute.ratio, dispute.difference) | apart(
        C("o_value"), C("value"), dispute.ratio, dispute.difference
    )
    return (
        gathered.with_columns(main=main)
        .with_columns(by_bound=by_bound)
        .with_columns(
            value=nw.when(C("by_bound")).then(C("bound")).otherwise(C("main")),
            method=nw.when(C("by_bound"))
            .then(C("b_method"))
            .when(firm)
            .then(C("f_method"))
            .otherwise(nw.lit("opinions")),
        )
        .select(
            *SLICE,
            *COUNTS,
            "value",
            "method",
            "by_bound",
            n_used=nw.when(C("by_bound")).then(1).when(firm).then(C("f_used")).otherwise(C("o_n")),
            at_least=yes(nw.when(firm).then(nw.lit(False)).when(opinions).then(C("o_least")).otherwise(nw.lit(True))),
            low=nw.when(firm).then(where(C("f_n") > 1, C("f_min"))).otherwise(C("o_low_spread")),
            high=nw.when(firm).then(where(C("f_n") > 1, C("f_max"))).otherwise(C("o_high_spread")),
            apart=nw.when(firm).then(C("f_apart")).otherwise(C("o_apart")),
            far=yes((firm | C("by_bound")) & far),
            o_value=C("o_value"),
        )
    )
