"""The weighted median of three and more opinions, and its quartiles.

Weights are whole numbers, each at most the sum of the others, so that nobody decides alone. M_lo is the smallest value at
which half of the weight is reached, M_hi the smallest at which it is passed; the median is half_up((M_lo + M_hi) / 2).
"""

import narwhals as nw

from keruen.matrix.words import SLICE, C, Frame, half_up, where, whole


def medians(rows: Frame) -> Frame:
    """Answers -> slices with three or more opinions: median, q25, q75, m_open (1: an open band at or below the figure)."""
    one = nw.lit(1)
    many = (
        rows.filter(C("kind") == "opinion")
        .select(*SLICE, "informant", "value", "weight", "open_ended", one=one)
        .with_columns(n=C("one").sum().over(*SLICE), everybody=whole(C("weight").sum().over(*SLICE)))
        .filter(C("n") >= 3)
        .with_columns(weight=nw.min_horizontal(C("weight"), C("everybody") - C("weight")))
        .with_columns(
            reached=whole(C("weight").cum_sum().over(*SLICE, order_by=["value", "informant"])),
            all=whole(C("weight").sum().over(*SLICE)),
        )
    )
    found = many.group_by(SLICE).agg(
        m_low=_at(C("reached") * 2 >= C("all")),
        m_high=_at(C("reached") * 2 > C("all")),
        q25=_at(C("reached") * 4 >= C("all")),
        q75=_at(C("reached") * 4 >= C("all") * 3),
        open_low=where(C("open_ended"), C("value")).min(),
    )
    # An open band above the figure does not move it, however far it goes on.
    m_open = nw.when(C("open_low") <= C("m_high")).then(1).otherwise(0)
    return found.select(*SLICE, "q25", "q75", m_open=m_open, median=half_up(C("m_low") + C("m_high")))


def _at(reached: nw.Expr) -> nw.Expr:
    return where(reached, C("value")).min()
