"""The parts of a figure: the weighted mean of the informants' shares, in millionths of a person, never rounded here.

Used are the breakdowns of informants who see somebody there, who speak of the whole settlement (of its parts, where the figure
is the sum of parts) and whose parts do not exceed their own number. What they leave open is `unknown`, and where nobody gave
a breakdown the whole figure is. The parts of a figure add to it exactly.
"""

import narwhals as nw

from keruen.matrix.reconciling.answers import slice_where
from keruen.matrix.words import KEY, MICRO, C, Frame, Keep, as_is, count, distinct, whole

TELLER = [*KEY, "informant", "slice"]
SHEET = [*TELLER, "dimension"]  # one informant's breakdown by one dimension
BROKEN = [*KEY, "dimension"]  # one figure by one dimension


def break_down(estimates: Frame, settled: Frame, keep: Keep = as_is) -> Frame:
    """ESTIMATES, SETTLED -> PARTS: for every figure above zero and every dimension that anybody in the round gave."""
    figures = settled.filter(C("value") > 0).select(*KEY, "method", figure=C("value"))
    used = _weigh(keep(sheets(estimates, figures)).filter(~C("refused") & (C("named") > 0)))
    lines = _given(estimates, "category", "value").filter((C("category") != "unknown") & (C("value") > 0))
    means = keep(_means(lines, used))
    rest = keep(_rest(means))
    tables = [_named(means, rest), _open(rest), _untold(estimates, figures, rest)]
    return nw.concat([table.select(*BROKEN, "category", "micro", "n_used") for table in tables])


def refused(estimates: Frame, settled: Frame) -> Frame:
    """Breakdowns that are not used because their parts exceed the informant's own number: SHEET, record, own, told."""
    figures = settled.filter(C("value") > 0).select(*KEY, "method", figure=C("value"))
    records = _given(estimates, "record").group_by(SHEET).agg(C("record").min())
    found = sheets(estimates, figures).filter(C("refused")).join(records, on=SHEET)
    return found.select(*SHEET, "record", "own", "told")


def sheets(estimates: Frame, figures: Frame) -> Frame:
    """Each informant's breakdown by each dimension beside the informant's own number and the figure."""
    added_up = C("method") == "parts"
    own = (
        estimates.filter((C("dimension") == "") & (C("state") == "reported") & (C("value") > 0))
        .select(*KEY, "informant", "weight", slice=_slice(), own=C("value"))
        .join(figures, on=KEY)
        .filter((C("slice") != "") == added_up)
        .select(*TELLER, "own", "weight", "figure", added_up=added_up)
    )
    told = (
        _given(estimates, "category", "value")
        .group_by(SHEET)
        .agg(
            told=whole(C("value").sum()),
            named=whole(nw.when(C("category") != "unknown").then(C("value")).otherwise(0).sum()),
        )
    )
    return told.join(own, on=TELLER).with_columns(refused=C("told") > C("own"))


def _weigh(used: Frame) -> Frame:
    """Weights as for the figure: one or two count alike, of three and more none counts more than the others together."""
    crowd = used.group_by(BROKEN).agg(
        n_used=whole(nw.len()), all=whole(C("weight").sum()), top=C("weight").max(), sizes=whole(C("own").sum()),
        open=count(C("named") < C("own")),
    )  # fmt: skip
    many = ~C("added_up") & (C("n_used") > 2)
    excess = nw.max_horizontal(C("top") * 2 - C("all"), nw.lit(0))
    # Parts of a settlement weigh by their size: their breakdowns add, as their numbers do.
    own = nw.when(C("added_up")).then(C("sizes")).otherwise(C("own"))
    weight = nw.when(many).then(nw.min_horizontal(C("weight"), C("all") - C("weight"))).otherwise(nw.lit(1))
    alike = nw.when(C("added_up")).then(nw.lit(1)).otherwise(C("n_used"))
    weights = nw.when(many).then(C("all") - excess).otherwise(alike)
    return used.join(crowd, on=BROKEN).select(
        *SHEET, "figure", "n_used", "open", own=own, weight=weight, weights=weights
    )


def _given(estimates: Frame, *more: str) -> Frame:
    """The lines of all breakdowns: SHEET and `more`."""
    lines = estimates.filter((C("dimension") != "") & (C("state") == "reported"))
    return lines.select(*KEY, "informant", "dimension", *more, slice=_slice())


def _slice() -> nw.Expr:
    return slice_where(C("scope") == "part")


def _means(lines: Frame, used: Frame) -> Frame:
    """The mean share of every category times the figure, rounded down to a millionth."""
    product = C("figure") * C("value")  # whole persons first, then the fraction: no product leaves 64 bits
    micro = product // C("own") * MICRO + (product % C("own")) * MICRO // C("own")
    same = ("figure", "n_used", "open", "weights")
    return (
        lines.join(used, on=SHEET)
        .select(*BROKEN, "category", *same, micro=micro * C("weight"))
        .group_by([*BROKEN, "category"])
        .agg(whole(C("micro").sum()), *(C(name).max() for name in same))
        .with_columns(micro=C("micro") // C("weights"))
    )


def _rest(means: Frame) -> Frame:
    """What the named parts leave of a figure: the open part, or the crumbs of rounding down."""
    sums = means.group_by(BROKEN).agg(
        whole(C("micro").sum()), C("category").min(), *(C(name).max() for name in ("figure", "n_used", "open"))
    )
    return sums.with_columns(rest=C("figure") * MICRO - C("micro")).select(
        *BROKEN, "category", "n_used", "open", "rest"
    )


def _named(means: Frame, rest: Frame) -> Frame:
    """Where nothing was left open, the few millionths lost by rounding down go to the first category by code."""
    crumbs = rest.filter((C("open") == 0) & (C("rest") > 0)).select(*BROKEN, "category", crumbs=C("rest"))
    found = means.join(crumbs, on=[*BROKEN, "category"], how="left")
    return found.with_columns(micro=C("micro") + C("crumbs").fill_null(0))


def _open(rest: Frame) -> Frame:
    """What informants left open."""
    left = rest.filter((C("open") > 0) & (C("rest") > 0))
    return left.select(*BROKEN, "n_used", category=nw.lit("unknown"), micro=C("rest"))


def _untold(estimates: Frame, figures: Frame, rest: Frame) -> Frame:
    """Figures that nobody broke down by a dimension that others in the round did: unknown as a whole."""
    asked = ["round", "group", "measure"]
    given = estimates.filter((C("dimension") != "") & (C("state") == "reported"))
    dimensions = distinct(given, *asked, "dimension")
    return (
        figures.join(dimensions, on=asked)
        .join(rest.select(*BROKEN), on=BROKEN, how="anti")
        .with_columns(category=nw.lit("unknown"), micro=C("figure") * MICRO, n_used=whole(nw.lit(0)))
    )
