"""An interview takes its time, and ends after it began."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.moments import moments


@dataclass(frozen=True)
class Thresholds:
    """Minutes of an assessed interview."""

    least: int = 4
    most: int = 240


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each assessed interview; without start or end it is unknown. A form may stay open over night."""
    held = data["interviews"].filter(C("outcome") == "assessed").select("record", "place")
    frame = held.join(moments(data), on="record", how="left").with_columns(minutes=C("end") - C("start"))
    usual = (C("minutes") >= limits.least) & (C("minutes") <= limits.most)
    least, most = nw.lit(limits.least), nw.lit(limits.most)
    return judge(frame, usual, record="record", place="place", minutes="minutes", least=least, most=most)


CHECK = Check("duration", "note", cases, Thresholds(), ("minutes", "least", "most"))
