"""The facts of an interview are there: who was asked, by whom, when and how."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.rates import per_cent

FACTS = ("informant_kind", "informant_sex", "enumerator", "date", "mode", "place")


@dataclass(frozen=True)
class Thresholds:
    """A fact may be missing in so many per cent of the assessed interviews, from `least` interviews on."""

    percent: int = 20
    least: int = 10


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each fact; the facts that no interview has are not asked by the form: unknown."""
    held = data["interviews"].filter(C("outcome") == "assessed").select("record", *FACTS)
    missing = [_count(held, fact) for fact in FACTS]
    asked = (C("n") >= limits.least) & (C("k") < C("n"))
    frame = nw.concat(missing).with_columns(percent=per_cent("k", "n"))
    condition = nw.when(asked).then(C("k") * 100 <= C("n") * limits.percent)
    return judge(frame, condition, column="fact", **{name: name for name in CHECK.says})


def _count(held: Frame, fact: str) -> Frame:
    counted: Frame = held.select(fact=nw.lit(fact), empty=nw.when(C(fact).is_null()).then(1).otherwise(0))
    return counted.group_by("fact").agg(n=nw.len().cast(nw.Int64), k=C("empty").sum().cast(nw.Int64))


CHECK = Check("missing", "warning", cases, Thresholds(), ("fact", "k", "n", "percent"))
