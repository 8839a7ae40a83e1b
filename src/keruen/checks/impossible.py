"""A number of persons or households is neither negative nor larger than any settlement."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame

ROLES = ("number", "part", "households", "flow_previous", "flow_arrived", "flow_left", "listed_number")


@dataclass(frozen=True)
class Thresholds:
    """The largest number that one informant may state."""

    most: int = 1_000_000


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each answer that should be a number; what is no whole number is unknown here (intake tells it)."""
    asked = data["bound"].filter(C("role").is_in(list(ROLES)))
    where = data["interviews"].select("record", "place")
    group = nw.when(C("group") != "").then(C("group")).otherwise(nw.lit(None))
    frame = asked.join(where, on="record", how="left").with_columns(most=nw.lit(limits.most))
    possible = (C("number") >= 0) & (C("number") <= limits.most)
    return judge(
        frame, possible, record="record", place="place", group=group, column="path", number="number", most="most"
    )


CHECK = Check("impossible", "warning", cases, Thresholds(), ("number", "most"))
