"""An enumerator's informants do not all state the same number."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import stated
from keruen.checks.kit.rates import per_cent


@dataclass(frozen=True)
class Thresholds:
    """The most frequent number may be so many per cent of all that an enumerator wrote down, from `least` numbers on."""

    percent: int = 40
    least: int = 20


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each enumerator; unknown with few numbers. Of equally frequent numbers the smallest is named."""
    who = data["interviews"].filter(~C("enumerator").is_null()).select("record", "enumerator")
    numbers = stated(data).join(who, on="record").group_by(["enumerator", "number"]).agg(k=nw.len().cast(nw.Int64))
    totals = numbers.group_by("enumerator").agg(n=C("k").sum().cast(nw.Int64), k=C("k").max())
    mode = numbers.join(totals, on=["enumerator", "k"]).group_by(["enumerator", "n", "k"]).agg(number=C("number").min())
    frame = mode.with_columns(percent=per_cent("k", "n"))
    condition = nw.when(C("n") >= limits.least).then(C("k") * 100 <= C("n") * limits.percent)
    return judge(frame, condition, column=nw.lit("enumerator"), **{name: name for name in CHECK.says})


CHECK = Check("enumerator_same", "warning", cases, Thresholds(), ("enumerator", "number", "k", "n", "percent"))
