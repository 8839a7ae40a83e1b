"""Several registers or counts of one slice: the latest of them."""

import narwhals as nw

from keruen.matrix.words import SLICE, C, Frame, count


def latest(rows: Frame) -> Frame:
    """Answers -> slices with a register or count: l_n, l_min, l_max of those with the latest date (no date: the earliest)."""
    day = nw.coalesce(C("date"), nw.lit(""))
    return (
        rows.filter(C("kind") == "firm")
        .select(*SLICE, "value", day=day)
        .with_columns(last=C("day").max().over(*SLICE))
        .filter(C("day") == C("last"))
        .group_by(SLICE)
        .agg(l_n=count(C("day") == C("last")), l_min=C("value").min(), l_max=C("value").max())
    )
