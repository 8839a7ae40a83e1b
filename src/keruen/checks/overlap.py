"""One enumerator holds one interview at a time."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.moments import moments


@dataclass(frozen=True)
class Thresholds:
    """Minutes that two interviews may overlap, because a form is often closed after the next one was opened; a code under
    which more than `team` per cent of the interviews overlap stands for several people."""

    minutes: int = 5
    team: int = 10


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each assessed interview: the one that the same enumerator began before it has ended. Unknown
    without times, and where the code stands for several people."""
    held = data["interviews"].filter((C("outcome") == "assessed") & ~C("enumerator").is_null())
    timed = held.select("record", "place", "enumerator").join(moments(data), on="record", how="left")
    known = timed.filter(~C("start").is_null() & ~C("end").is_null())
    order = ["start", "record"]
    before = known.with_columns(
        ended_before=C("end").shift(1).over("enumerator", order_by=order),
        other=C("record").shift(1).over("enumerator", order_by=order),
    ).select("record", "ended_before", "other", first=nw.lit(1))
    frame = timed.join(before, on="record", how="left").with_columns(minutes=C("ended_before") - C("start"))
    alone = (C("first") == 1) & C("ended_before").is_null()
    over = nw.when(C("minutes") > limits.minutes).then(1).otherwise(0)
    counted = frame.group_by("enumerator").agg(k=over.sum().cast(nw.Int64), n=nw.len().cast(nw.Int64))
    one_person = C("k") * 100 <= C("n") * limits.team
    apart = nw.when(alone).then(nw.lit(True)).otherwise(C("minutes") <= limits.minutes)
    condition = nw.when(one_person).then(apart)
    said = {name: name for name in ("record", "place", *CHECK.says)}
    return judge(frame.join(counted, on="enumerator"), condition, **said)


CHECK = Check("overlap", "warning", cases, Thresholds(), ("enumerator", "minutes", "other"))
