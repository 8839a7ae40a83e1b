"""An interview is held by day."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.moments import moments


@dataclass(frozen=True)
class Thresholds:
    """The first hour, and the hour at which the day ends, by the clock of the phone."""

    first: int = 7
    last: int = 22


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each interview; a start in UTC or without an offset does not tell the hour: unknown."""
    hour, minute = C("clock") // 60, C("clock") % 60
    two = [part.cast(nw.String).str.zfill(2) for part in (hour, minute)]
    frame = moments(data).join(data["interviews"].select("record", "place"), on="record", how="left")
    by_day = (C("clock") >= limits.first * 60) & (C("clock") < limits.last * 60)
    return judge(frame, by_day, record="record", place="place", time=nw.concat_str(two, separator=":"))


CHECK = Check("time_of_day", "note", cases, Thresholds(), ("time",))
