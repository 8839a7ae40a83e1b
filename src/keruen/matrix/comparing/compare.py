"""Two rounds: one status for every place and group that has a figure in either, and the difference as the sum of its parts.

A carried figure is the earlier one, counted again; it changes nothing. Where a figure is missing on one side the status says
why: not covered before, nobody there before, number lost or gained, dropped. Places are compared under the id of the later
round: whoever calls follows mergers and renamings first.
"""

import narwhals as nw

from keruen.matrix.words import C, Frame, distinct, nothing, whole, yes
from keruen.terms.settings import Change

PLACE = ["place", "group", "measure"]


def compare(
    previous: Frame, current: Frame, justifications: Frame, carried: Frame, began: Frame, change: Change
) -> Frame:
    """SETTLED of two rounds, JUSTIFICATIONS, carried and began (place, group) -> COMPARISON."""
    before = previous.select(*PLACE, previous=C("value"), asked_before=_asked())
    now = current.select(*PLACE, current=C("value"), asked_now=_asked())
    both = before.join(now, on=PLACE, how="full", suffix="_now").select(
        *(nw.coalesce(C(name), C(f"{name}_now")).alias(name) for name in PLACE),
        "previous", "current",
        asked_before=yes(C("asked_before")), asked_now=yes(C("asked_now")),
    )  # fmt: skip
    marked = both.join(_marks(carried, "carried"), on=["place", "group"], how="left").join(
        _marks(began, "began"), on=["place", "group"], how="left"
    )
    figures = _status(marked.filter(~C("previous").is_null() | ~C("current").is_null()))
    return _justified(figures, justifications, change)


def difference(comparison: Frame) -> Frame:
    """COMPARISON -> group, measure, status, n, previous, current, difference: the differences add to that of the totals."""
    return (
        comparison.group_by(["group", "measure", "status"])
        .agg(n=whole(nw.len()), previous=whole(C("previous").sum()), current=whole(C("current").sum()))
        .with_columns(difference=C("current") - C("previous"))
    )


def _asked() -> nw.Expr:
    return C("state") != "not_assessed"


def _marks(places: Frame, name: str) -> Frame:
    return distinct(places, "place", "group").with_columns(nw.lit(1).alias(name))


def _status(figures: Frame) -> Frame:
    had, has = ~C("previous").is_null(), ~C("current").is_null()
    kept = had & ~C("asked_now") & (C("carried") == 1)
    status = (
        nw.when(had & has).then(nw.lit("panel"))
        .when(kept).then(nw.lit("carried"))
        .when(had & C("asked_now")).then(nw.lit("number_lost"))
        .when(had).then(nw.lit("dropped"))
        .when(C("asked_before")).then(nw.lit("number_gained"))
        .when(C("began") == 1).then(nw.lit("presence_began"))
        .otherwise(nw.lit("new_coverage"))
    )  # fmt: skip
    return figures.with_columns(status=status).with_columns(
        current=nw.when(C("status") == "carried").then(C("previous")).otherwise(C("current"))
    )


def _justified(figures: Frame, justifications: Frame, change: Change) -> Frame:
    """A large change needs a justification; one that names exactly these two figures is one."""
    named = ["place", "group", "previous", "current"]
    given = distinct(justifications, *named).with_columns(given=nw.lit(1))
    up, down = C("current") - C("previous"), C("previous") - C("current")
    size = nw.when(C("status") == "panel").then(nw.max_horizontal(up, down)).otherwise(nothing())
    large = (C("size") > change.persons) & (C("size") * 100 > C("previous") * change.percent)
    return (
        figures.with_columns(size=size)
        .join(given, on=named, how="left")
        .select(
            "group", "measure", "place", "status", "previous", "current",
            needs_justification=yes(large), justified=yes(C("given") == 1),
        )
    )  # fmt: skip
