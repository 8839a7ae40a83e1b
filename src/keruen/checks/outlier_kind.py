"""A settlement's figure is not far above those of other places of its kind."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame

_ALIKE = ["kind", "group", "measure"]


@dataclass(frozen=True)
class Thresholds:
    """Tukey's fence on a logarithmic scale: q3 x (q3 / q1) ^ `spreads`; at least `least` figures; a gap of `persons`."""

    spreads: int = 2
    least: int = 12
    persons: int = 50


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each figure above zero; unknown where there are too few places of the kind. Quartiles are whole numbers
    of the list, so no engine interpolates."""
    kinds = data["places"].select("place", "kind").unique(["place"])
    figures = data["settled"].filter((C("state") == "reported") & (C("value") > 0))
    figures = figures.select("place", "group", "measure", "value").join(kinds, on="place")
    ranked = figures.with_columns(one=nw.lit(1)).with_columns(
        turn=C("one").cum_sum().over(*_ALIKE, order_by=["value", "place"]), all=C("one").sum().over(*_ALIKE)
    )

    def at(part: int) -> nw.Expr:
        reached = C("turn") * 4 >= C("all") * part
        return nw.when(reached).then(C("value")).otherwise(nw.lit(None)).min()

    quartiles = ranked.group_by(_ALIKE).agg(q1=at(1), q3=at(3), places=nw.len().cast(nw.Int64), median=at(2))
    frame = figures.join(quartiles, on=_ALIKE)
    low, fence = C("value").cast(nw.Float64), C("q3").cast(nw.Float64)
    for _ in range(limits.spreads):  # without a division: value x q1^k > q3^(k + 1)
        low, fence = low * C("q1").cast(nw.Float64), fence * C("q3").cast(nw.Float64)
    usual = (low <= fence) | (C("value") - C("q3") <= limits.persons)
    condition = nw.when(C("places") >= limits.least).then(usual)
    said = {name: name for name in CHECK.says}
    return judge(frame, condition, place="place", group="group", **said)


CHECK = Check("outlier_kind", "note", cases, Thresholds(), ("measure", "value", "median", "q3", "places"))
