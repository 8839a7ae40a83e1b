"""`Other` is a rest, not the main part of a number."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import ANSWER


@dataclass(frozen=True)
class Thresholds:
    """`Other` may be so many per cent of a number of `least` persons and more."""

    percent: int = 50
    least: int = 20


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each informant, group and breakdown in which `other` is named; small numbers are unknown."""
    said = data["estimates"].filter((C("measure") == "persons") & (C("state") == "reported"))
    other = said.filter(C("category") == "other").select(*ANSWER, "dimension", other=C("value"))
    number = said.filter(C("dimension") == "").select(*ANSWER, number=C("value"))
    asked = data["bound"].filter((C("role") == "part") & (C("category") == "other"))
    column = asked.group_by(["record", "group", "dimension"]).agg(column=C("path").min())
    frame = other.join(number, on=ANSWER).join(column, on=["record", "group", "dimension"], how="left")
    condition = nw.when(C("number") >= limits.least).then(C("other") * 100 <= C("number") * limits.percent)
    shown = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
    return judge(frame, condition, **shown)


CHECK = Check("other_share", "note", cases, Thresholds(), ("dimension", "other", "number"))
