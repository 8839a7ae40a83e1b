"""An informant's number is of the order of the figure of the round before."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import paths, stated


@dataclass(frozen=True)
class Thresholds:
    """Another order: more than `times` as many or as few, and more than `persons` apart."""

    times: int = 5
    persons: int = 50


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each number of persons of the whole settlement; unknown where the earlier round has no figure."""
    before = data["previous"].filter((C("measure") == "persons") & (C("state") == "reported"))
    earlier = before.select("place", "group", previous=C("value"))
    said = stated(data).filter(C("part") == "").join(earlier, on=["place", "group"], how="left")
    frame = said.join(paths(data), on=["record", "group"], how="left")
    return judge(frame, near("number", "previous", limits.times, limits.persons), **_SHOWN)


def near(one: str, other: str, times: int, persons: int) -> nw.Expr:
    """The condition that two numbers are of one order, or not far apart; null where one is missing."""
    a, b = C(one), C(other)
    return ~(((a > b * times) & (a - b > persons)) | ((b > a * times) & (b - a > persons)))


CHECK = Check("outlier_previous", "note", cases, Thresholds(), ("number", "previous"))
_SHOWN = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
